import { z } from 'astro/zod';
import { drawing } from './drawing.ts';
import { formerSlugs, searchWords, sources, text } from './fields.ts';
import { translated } from './translated.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** The parts of the guide. */
export const guideParts = translated({ raad: 'advice', redskab: 'tool' });

/** What an editor writes in `guide/<slug>.md`: one page of good practice for other municipalities. */
export const guidePageFields = z.strictObject({
  titel: text(80).describe('Rådet eller emnet som en overskrift.'),
  resume: text(280).describe('Hvad siden siger, i en eller to sætninger.'),
  orden: z.int().describe('Rækkefølge i guiden, mindste tal først.').meta({ title: 'Rækkefølge' }),
  afsnit: guideParts.field().describe('raad for de gode råd, redskab for resten.'),
  tjekliste: z
    .array(text(200))
    .min(1, 'mangler. Skriv mindst ét punkt')
    .describe('Det, man skal have gjort, punkt for punkt.'),
  roller: z.array(text(80)).default([]).describe('Hvem der gør det, som roller.'),
  tegning: drawing().optional().describe('Tegningen ved siden: helst kun én ting.'),
  soegeord: searchWords(),
  kilder: sources(),
  tidligereSlugs: formerSlugs(),
  ...visibilityFields,
});

export const guidePageSchema = guidePageFields.transform((fields) => ({
  ...toVisibility(fields),
  title: fields.titel,
  summary: fields.resume,
  order: fields.orden,
  part: fields.afsnit,
  checklist: fields.tjekliste,
  roles: fields.roller,
  drawing: fields.tegning,
  searchWords: fields.soegeord,
  sources: fields.kilder,
  formerSlugs: fields.tidligereSlugs,
}));

export type GuidePageData = z.infer<typeof guidePageSchema>;
