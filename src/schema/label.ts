import { z } from 'astro/zod';
import { searchWords, text } from './fields.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** What an editor writes in `maalgrupper/<slug>.yaml`: a name to choose from a list. */
export const labelFields = z.strictObject({
  titel: text(80).describe('Navnet, som det står på siden.'),
  forklaring: text(200).optional().describe('En kort forklaring i almindelige ord.'),
  soegeord: searchWords(),
  ...visibilityFields,
});

/** What an editor writes in `hensyn/<slug>.yaml`: the same, and what is asked where no source tells of it. */
export const considerationFields = labelFields.extend({
  spoerg: text(120)
    .optional()
    .describe(
      'Det, man kan spørge et sted om, når ingen kilde siger det, i én sætning: Er her roligt? Står det der, kan man vælge det på /job/, også når ingen steder har det.',
    ),
});

const toLabel = (fields: z.output<typeof labelFields>) => ({
  ...toVisibility(fields),
  title: fields.titel,
  explanation: fields.forklaring,
  searchWords: fields.soegeord,
});

export const labelSchema = labelFields.transform(toLabel);

export const considerationSchema = considerationFields.transform(({ spoerg, ...fields }) => ({
  ...toLabel(fields),
  /** What somebody asks a place that no source says it of. */
  question: spoerg,
}));

export type LabelData = z.infer<typeof labelSchema>;

export type ConsiderationData = z.infer<typeof considerationSchema>;
