import { z } from 'astro/zod';
import { checkedAgainst, partialDate, ref, searchWords, sources, text } from './fields.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** What an editor writes in `ordliste/<slug>.md`: a word explained in plain Danish. */
export const termFields = z.strictObject({
  term: text(80).describe('Ordet, som det skrives.').meta({ title: 'Ordet' }),
  kort: text(240).describe('Forklaringen i én sætning.').meta({ title: 'Kort forklaring' }),
  former: z
    .array(text(80))
    .default([])
    .describe('Bøjninger og andre skrivemåder, der også skal forklares på siderne.'),
  gaelderFra: partialDate().optional().describe('Fra hvornår reglen gælder.'),
  gaelderTil: partialDate().optional().describe('Til hvornår reglen gælder.'),
  kontrolleret: checkedAgainst(),
  seOgsaa: z.array(ref('ordliste')).default([]).describe('Filnavne på andre ord i ordliste/.'),
  soegeord: searchWords(),
  kilder: sources(),
  ...visibilityFields,
});

export const termSchema = termFields.transform((fields) => ({
  ...toVisibility(fields),
  term: fields.term,
  short: fields.kort,
  forms: fields.former,
  validFrom: fields.gaelderFra,
  validTo: fields.gaelderTil,
  checked: fields.kontrolleret,
  seeAlso: fields.seOgsaa,
  searchWords: fields.soegeord,
  sources: fields.kilder,
}));

export type TermData = z.infer<typeof termSchema>;
