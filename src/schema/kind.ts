import { z } from 'astro/zod';
import { formerSlugs, text } from './fields.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** What an editor writes in `arter/<slug>.md`: a kind of place. */
export const kindFields = z
  .strictObject({
    titel: text(60).describe('Artens navn i ental, fx Beskyttet værksted.'),
    flertal: text(60).describe('Artens navn i flertal, fx Beskyttede værksteder.'),
    resume: text(280).describe('Hvad slags sted det er, i en eller to sætninger.'),
    socialoekonomisk: z
      .boolean()
      .describe(
        'Om en kilde kalder steder af denne art socialøkonomiske virksomheder (true eller false).',
      ),
    orden: z
      .int()
      .describe('Rækkefølge i lister, mindste tal først.')
      .meta({ title: 'Rækkefølge' }),
    tidligereSlugs: formerSlugs(),
    ...visibilityFields,
  })
  .meta({
    formerFields: { traesort: 'bruges ikke mere. Slet linjen.' },
  });

export const kindSchema = kindFields.transform((fields) => ({
  ...toVisibility(fields),
  title: fields.titel,
  plural: fields.flertal,
  summary: fields.resume,
  isSocialEnterprise: fields.socialoekonomisk,
  order: fields.orden,
  formerSlugs: fields.tidligereSlugs,
}));

export type KindData = z.infer<typeof kindSchema>;
