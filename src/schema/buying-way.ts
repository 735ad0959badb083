import { z } from 'astro/zod';
import { checkedAgainst, ref, sources, text } from './fields.ts';
import { translated } from './translated.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** Whom the law lets buy in this way. */
export const buyers = translated({ privat: 'private', offentlig: 'public' });

/** What an editor writes in `koebsveje/<slug>.yaml`: one lawful way to buy, as it is shown on the pages of tasks. */
export const buyingWayFields = z.strictObject({
  titel: text(60).describe('Vejens navn, fx Små køb.'),
  koeber: buyers.field().describe('privat for firmaer; offentlig for kommune, region og stat.'),
  tekst: text(400).describe('Hvad man kan gøre, i korte sætninger. Skriv, hvornår reglen er fra.'),
  tjek: text(200).describe(
    'Det, køberen selv skal tjekke først, fx Spørg indkøb om grænsen i dag.',
  ),
  opgavetyper: z
    .array(ref('opgavetyper'))
    .default([])
    .describe(
      'Filnavne fra opgavetyper/, når vejen kun gælder dem. Udelad det, når den gælder alle.',
    ),
  ord: ref('ordliste').optional().describe('Filnavnet på ordet i ordliste/, hvor det forklares.'),
  orden: z.int().describe('Rækkefølge i lister, mindste tal først.').meta({ title: 'Rækkefølge' }),
  kontrolleret: checkedAgainst(),
  kilder: sources(),
  ...visibilityFields,
});

export const buyingWaySchema = buyingWayFields.transform((fields) => ({
  ...toVisibility(fields),
  title: fields.titel,
  buyer: fields.koeber,
  text: fields.tekst,
  check: fields.tjek,
  /** The only kinds of task it can be used for; none where it can be used for all. */
  taskTypes: fields.opgavetyper,
  term: fields.ord,
  order: fields.orden,
  checked: fields.kontrolleret,
  sources: fields.kilder,
}));

export type BuyingWayData = z.infer<typeof buyingWaySchema>;
