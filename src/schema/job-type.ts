import { z } from 'astro/zod';
import { drawing } from './drawing.ts';
import {
  checkedAgainst,
  englishWords,
  formerSlugs,
  ref,
  searchWords,
  sources,
  text,
} from './fields.ts';
import { translated } from './translated.ts';
import { jobTypeTranslations } from './translation.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** Which of the municipality's entrances answers those who want this. */
export const askedEntrances = translated({ borger: 'citizen', unge: 'youth' });

/** What an editor writes in `jobtyper/<slug>.md`: a way into work. */
export const jobTypeFields = z.strictObject({
  titel: text(60).describe('Navnet, fx Fleksjob.'),
  resume: text(280).describe('Hvad det er, i to korte sætninger.'),
  letLaest: text(800)
    .optional()
    .describe(
      'Det samme med de letteste ord. Korte sætninger, højst 12 ord i hver. Står alene først for dem, der har valgt lette ord.',
    )
    .meta({ title: 'Let at læse' }),
  hvemBestemmer: text(200).describe('Hvem der siger ja eller nej.'),
  foersteSkridt: text(200).describe('Det første, man selv kan gøre.'),
  varighed: text(300)
    .optional()
    .describe('Hvor længe det varer, i korte sætninger. Kun det, en kilde siger.'),
  penge: text(400)
    .optional()
    .describe('Hvad det betyder for ens penge: løn, ydelse, transport. Skriv årstal ved beløb.'),
  klage: text(300)
    .optional()
    .describe('Hvem man klager til, når man får nej. Kun det, en kilde siger.'),
  ord: ref('ordliste').optional().describe('Filnavnet på ordet i ordliste/, hvor det forklares.'),
  tegning: drawing().optional().describe('Tegningen af vejen ind, fx ting: [jakke, ur].'),
  soegeord: searchWords(),
  engelsk: englishWords(),
  loen: z
    .boolean()
    .describe('Om man får løn (true eller false). Kun veje med løn kan stå ved et ledigt job.'),
  indgang: askedEntrances
    .field()
    .prefault('borger')
    .describe(
      'Den af kommunens indgange, man skal spørge: borger (borgerindgang) eller unge (ungeindgang).',
    ),
  orden: z.int().describe('Rækkefølge i lister, mindste tal først.').meta({ title: 'Rækkefølge' }),
  paa: jobTypeTranslations(),
  kontrolleret: checkedAgainst(),
  kilder: sources(),
  tidligereSlugs: formerSlugs(),
  ...visibilityFields,
});

export const jobTypeSchema = jobTypeFields.transform((fields) => ({
  ...toVisibility(fields),
  title: fields.titel,
  summary: fields.resume,
  easyRead: fields.letLaest,
  decidedBy: fields.hvemBestemmer,
  firstStep: fields.foersteSkridt,
  duration: fields.varighed,
  money: fields.penge,
  complaint: fields.klage,
  term: fields.ord,
  drawing: fields.tegning,
  searchWords: fields.soegeord,
  englishWords: fields.engelsk,
  isPaid: fields.loen,
  entrance: fields.indgang,
  order: fields.orden,
  translations: fields.paa,
  checked: fields.kontrolleret,
  sources: fields.kilder,
  formerSlugs: fields.tidligereSlugs,
}));

export type JobTypeData = z.infer<typeof jobTypeSchema>;
