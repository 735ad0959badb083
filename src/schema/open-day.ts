import { z } from 'astro/zod';
import { fullDate, text, webAddress } from './fields.ts';

const openDayFields = z.strictObject({
  titel: text(80).describe('Hvad det er, fx Åbent hus.'),
  fra: fullDate().describe('Dagen, eller den første, når det er flere dage i træk.'),
  til: fullDate()
    .optional()
    .describe(
      'Den sidste dag, når det er flere dage i træk. Dagen efter er det hele væk, når siden bygges igen.',
    ),
  tid: text(60).optional().describe('Hvornår på dagen, fx kl. 10-15.').meta({ title: 'Klokken' }),
  om: text(200).optional().describe('Det, man ellers skal vide, fx om man skal melde sig til.'),
  kilde: text(200).describe('Hvor det står, eller hvem der har sagt det, fx stedets hjemmeside.'),
  set: fullDate()
    .describe('Dagen, hvor nogen så det i kilden eller hørte det.')
    .meta({ title: 'Hvornår det blev set' }),
  web: webAddress().optional().describe('Siden, hvor det står.').meta({ title: 'Webadresse' }),
});

type WrittenOpenDay = z.output<typeof openDayFields>;

/** Days on which anybody may come and see a place, beside its opening hours. */
export const openDays = () =>
  z
    .array(openDayFields)
    .default([])
    .describe(
      'Dage, hvor alle må komme og se stedet, fx åbent hus. Kun dage, en kilde nævner. De faste tider står i aabningstider.',
    );

/** No day ends before it begins. */
export function requireDaysInOrder(
  { aabneDage }: { aabneDage: readonly WrittenOpenDay[] },
  context: z.RefinementCtx,
): void {
  for (const [index, { fra, til }] of aabneDage.entries())
    if (til !== undefined && til < fra)
      context.addIssue({
        code: 'custom',
        path: ['aabneDage', index, 'til'],
        message: 'ligger før fra. Ret en af dagene',
      });
}

/** An open day as the code knows it. */
export const toOpenDay = (fields: WrittenOpenDay) => ({
  title: fields.titel,
  from: fields.fra,
  /** The last day: that on which it begins, where no other is written. */
  until: fields.til ?? fields.fra,
  time: fields.tid,
  about: fields.om,
  source: fields.kilde,
  seen: fields.set,
  web: fields.web,
});
