import type { Delivery } from '../schema/service.ts';

const delivery: Record<Delivery, string> = {
  'at-customer': 'De kommer til jer',
  'at-enterprise': 'Det sker hos dem',
  goods: 'En vare, I får med',
};

/** The words of the page /ydelser/. */
export const servicesText = {
  title: 'Opgaver og ydelser',
  lead: 'Vælg den opgave, I har. Så ser I, hvem der kan løse den.',
  description: 'Opgaver, som steder i vejviseren kan løse for virksomheder, kommuner og private.',
  emptyHeading: 'Her kender vi ingen endnu',
  emptyLead: 'Det betyder ikke, at ingen kan. Se, hvad opgaven kræver, og spørg kommunen.',
  all: (title: string, count: number) => `${title}: se alle ${count}`,
  open: (title: string) => `Om ${title.toLowerCase()}`,
} as const;

/** The words of one service. */
export const serviceText = {
  by: 'Det gør',
  deliveryLabel: 'Sådan får I det',
  delivery,
  capacity: 'Hvor meget',
  leadTime: 'Hvor hurtigt',
  minimumOrder: 'Mindste opgave',
  area: 'Hvor',
  price: 'Pris',
  references: 'Kunder, en kilde nævner',
  facts: 'Til jer, der vil købe',
  taskType: 'Opgave',
  similar: 'Andre, der kan',
  historicalNote: 'Stedet er lukket. Ydelsen kan ikke købes længere.',
} as const;
