import { z } from 'astro/zod';
import { drawing } from './drawing.ts';
import { englishWords, formerSlugs, searchWords, text } from './fields.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** What an editor writes in `opgavetyper/<slug>.md`: a task as a buyer would name it. */
export const taskTypeFields = z
  .strictObject({
    titel: text(60).describe('Opgaven, som en køber ville kalde den.'),
    resume: text(280).describe('Hvad opgaven kan være, i en eller to sætninger.'),
    soegeord: searchWords(),
    engelsk: englishWords(),
    tegning: drawing().describe('Tegningen af opgaven: ting, scene og grund.'),
    orden: z
      .int()
      .describe('Rækkefølge i lister, mindste tal først.')
      .meta({ title: 'Rækkefølge' }),
    cpv: z
      .array(z.string().regex(/^\d{8}-\d$/, 'er ikke en CPV-kode. Skriv fx "55510000-8"'))
      .default([])
      .describe('Koder fra EUs fælles liste over indkøb (CPV), fx "55510000-8".')
      .meta({ title: 'CPV-koder' }),
    spoergsmaal: z
      .array(text(160))
      .default([])
      .describe('Spørgsmål, det er godt at have svar på, før man spørger et sted.'),
    proeve: text(200)
      .optional()
      .describe(
        'Den mindste opgave, to parter kan prøve af med det samme, i en eller to sætninger.',
      )
      .meta({ title: 'Første prøve' }),
    tidligereSlugs: formerSlugs(),
    ...visibilityFields,
  })
  .meta({
    formerFields: {
      ikon: 'bruges ikke mere. Slet linjen. Opgaven tegnes af det, der står i tegning.',
    },
  });

export const taskTypeSchema = taskTypeFields.transform((fields) => ({
  ...toVisibility(fields),
  title: fields.titel,
  summary: fields.resume,
  searchWords: fields.soegeord,
  englishWords: fields.engelsk,
  drawing: fields.tegning,
  order: fields.orden,
  cpvCodes: fields.cpv,
  questions: fields.spoergsmaal,
  trial: fields.proeve,
  formerSlugs: fields.tidligereSlugs,
}));

export type TaskTypeData = z.infer<typeof taskTypeSchema>;
