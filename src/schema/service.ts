import { z } from 'astro/zod';
import { drawing } from './drawing.ts';
import { formerSlugs, ref, searchWords, sources, text, townOrArea } from './fields.ts';
import { translated } from './translated.ts';
import { toVisibility, visibilityFields } from './visibility.ts';

/** How a service reaches the buyer. */
export const deliveries = translated({
  'hos-jer': 'at-customer',
  'hos-dem': 'at-enterprise',
  vare: 'goods',
});

/** Whether a reader can buy it, and if not, what it is then. */
export const supplies = translated({
  'kan-koebes': 'for-sale',
  'kommunen-visiterer': 'allotted',
  'kun-i-huset': 'in-house',
  'lavet-foer': 'done-before',
});

/** What an editor writes in `ydelser/<slug>.md`: one thing that can be bought. */
export const serviceFields = z.strictObject({
  titel: text(80).describe('Ydelsen eller varen, som en køber ville kalde den.'),
  virksomhed: ref('virksomheder').describe('Mappenavnet på stedet i virksomheder/.'),
  opgavetype: ref('opgavetyper').describe('Filnavnet på opgavetypen i opgavetyper/.'),
  resume: text(280).describe('Hvad man får, i en eller to sætninger.'),
  slags: supplies
    .field()
    .optional()
    .describe(
      'kan-koebes, kommunen-visiterer (kommunen giver pladsen), kun-i-huset (stedet gør det kun for sig selv) eller lavet-foer. Udelad, når ingen kilde siger det: Så står der »Spørg, om man kan få det«, og opgaven står ikke under »Det kan I købe«.',
    ),
  leveringsform: z
    .array(deliveries.field())
    .min(1, 'mangler. Skriv hos-jer, hos-dem eller vare')
    .describe(
      'hos-jer: de kommer til køberen. hos-dem: det sker på stedet. vare: noget, man får med.',
    ),
  kapacitet: text(160).optional().describe('Hvor meget stedet kan klare ad gangen.'),
  leveringstid: text(160).optional().describe('Hvor lang tid der går.'),
  mindsteordre: text(160).optional().describe('Den mindste opgave, stedet tager.'),
  omraade: z
    .array(townOrArea())
    .default([])
    .describe('Byer, som de hedder i kommune.yaml, eller "hele kommunen" eller "hele landet".'),
  prisgrundlag: text(160).optional().describe('Hvad prisen regnes efter.'),
  referencer: z.array(text(160)).default([]).describe('Kunder, som en kilde nævner.'),
  tegning: drawing()
    .optional()
    .describe(
      'Tegningen af ydelsen. Kun ting, stedet sælger eller laver. Uden den tegnes opgavens første ting.',
    ),
  soegeord: searchWords(),
  kilder: sources(),
  tidligereSlugs: formerSlugs(),
  ...visibilityFields,
});

export const serviceSchema = serviceFields.transform((fields) => ({
  ...toVisibility(fields),
  title: fields.titel,
  enterprise: fields.virksomhed,
  taskType: fields.opgavetype,
  summary: fields.resume,
  supply: fields.slags,
  delivery: fields.leveringsform,
  capacity: fields.kapacitet,
  leadTime: fields.leveringstid,
  minimumOrder: fields.mindsteordre,
  area: fields.omraade,
  priceBasis: fields.prisgrundlag,
  references: fields.referencer,
  drawing: fields.tegning,
  searchWords: fields.soegeord,
  sources: fields.kilder,
  formerSlugs: fields.tidligereSlugs,
}));

export type ServiceData = z.infer<typeof serviceSchema>;

/** Whether a reader can buy it; undefined when no source says. */
export type Supply = NonNullable<ServiceData['supply']>;

/** How a service reaches the buyer. */
export type Delivery = ServiceData['delivery'][number];
