import { z } from 'astro/zod';
import { lastMonthOf, type Quarter, quarterPattern } from './quarter.ts';
import { partialDate, sources, text } from './fields.ts';
import { translated } from './translated.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** Whether a figure was counted, is about right, is said to be a little higher or lower, or is only hoped for. */
export const natures = translated({
  maalt: 'measured',
  maalsaetning: 'goal',
  omtrent: 'approximate',
  over: 'more-than',
  knap: 'almost',
});

/** What a figure counts in. */
export const scopes = translated({ kommunen: 'municipality', landet: 'country' });

/** Nothing is counted below 0: a loss is a figure of its own, in words that say so. */
const count = () =>
  z
    .number()
    .min(
      0,
      'skal være 0 eller mere. Er det et tab eller et fald, så skriv det i maal, og skriv tallet uden minus',
    );

/** What an editor writes in `resultater/<slug>.yaml`: one dated figure. */
export const resultFields = z.strictObject({
  dato: partialDate()
    .optional()
    .describe('Hvornår tallet gælder: år, måned eller dag. Udelad den, når periode står der.'),
  periode: z
    .string()
    .regex(quarterPattern, 'er ikke et kvartal. Skriv fx 2026-K3')
    .optional()
    .describe(
      'Kvartalet, tallet gælder for, fx 2026-K3, i stedet for dato. Tal for kvartaler får en side for sig.',
    )
    .meta({ title: 'Kvartal' }),
  siden: partialDate()
    .optional()
    .describe('Hvornår optællingen begyndte, når tallet er lagt sammen over flere år, fx 2015.'),
  maal: text(120).describe('Hvad der er talt. Tal med samme ord her vises i samme figur.'),
  vaerdi: count().optional().describe('Tallet, når der er ét.'),
  fra: count().optional().describe('Det laveste tal, når kilden giver et spænd.'),
  til: count().optional().describe('Det højeste tal, når kilden giver et spænd.'),
  enhed: text(40).describe('Enheden, fx virksomheder, personer eller mio. kr.'),
  enhedEntal: text(40)
    .optional()
    .describe('Enheden i ental, fx virksomhed. Skal stå der, når tallet er 1.')
    .meta({ title: 'Enhed i ental' }),
  slags: natures
    .field()
    .prefault('maalt')
    .describe(
      'maalt, omtrent (cirka), over, knap (lige under) eller maalsaetning (et mål, ikke et resultat).',
    ),
  omraade: scopes.field().prefault('kommunen').describe('kommunen eller landet.'),
  note: text(300).optional().describe('Forbehold, som læseren skal kende.'),
  kilder: sources(),
  ...visibilityFields,
});

export const resultSchema = resultFields
  .superRefine((fields, context) => {
    const isRange = fields.fra !== undefined && fields.til !== undefined;
    if ((fields.vaerdi === undefined) === !isRange)
      context.addIssue({
        code: 'custom',
        path: ['vaerdi'],
        message:
          'skal stå alene, eller fra og til skal stå sammen. Skriv enten vaerdi eller fra og til',
      });
    if ((fields.dato === undefined) === (fields.periode === undefined))
      context.addIssue({
        code: 'custom',
        path: ['dato'],
        message:
          fields.dato === undefined
            ? 'mangler. Skriv, hvornår tallet gælder, eller skriv periode, fx 2026-K3'
            : 'og periode står her begge. Behold periode, hvis tallet gælder for et kvartal, ellers dato',
      });
    if (fields.vaerdi === 1 && fields.enhedEntal === undefined)
      context.addIssue({
        code: 'custom',
        path: ['enhedEntal'],
        message: 'mangler. Tallet er 1, så skriv enheden i ental, fx virksomhed',
      });
    if (fields.siden !== undefined && fields.dato !== undefined && fields.siden >= fields.dato)
      context.addIssue({
        code: 'custom',
        path: ['siden'],
        message: 'skal ligge før dato. Ret årstallet, eller fjern linjen',
      });
    if (isRange && Number(fields.fra) >= Number(fields.til))
      context.addIssue({
        code: 'custom',
        path: ['fra'],
        message: 'skal være mindre end til. Byt om på tallene',
      });
  })
  .transform((fields) => ({
    ...toVisibility(fields),
    /** A partial date; of a quarter its last month. */
    date: fields.dato ?? lastMonthOf(fields.periode as Quarter),
    quarter: fields.periode as Quarter | undefined,
    since: fields.siden,
    measure: fields.maal,
    low: fields.vaerdi ?? fields.fra ?? 0,
    high: fields.vaerdi ?? fields.til ?? 0,
    unit: fields.enhed,
    unitOfOne: fields.enhedEntal,
    nature: fields.slags,
    scope: fields.omraade,
    note: fields.note,
    sources: fields.kilder,
  }));

export type ResultData = z.infer<typeof resultSchema>;
