import { z } from 'astro/zod';
import { searchWords, text } from './fields.ts';

/** What an editor writes in `maalgrupper/<slug>.yaml` and `hensyn/<slug>.yaml`: a name to choose from a list. */
export const labelFields = z.strictObject({
  titel: text(80).describe('Navnet, som det står på siden.'),
  forklaring: text(200).optional().describe('En kort forklaring i almindelige ord.'),
  soegeord: searchWords(),
});

export const labelSchema = labelFields.transform((fields) => ({
  title: fields.titel,
  explanation: fields.forklaring,
  searchWords: fields.soegeord,
}));

export type LabelData = z.infer<typeof labelSchema>;
