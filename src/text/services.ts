import type { Delivery, Supply } from '../schema/service.ts';
import { inSentence } from './phrases.ts';
import { supplyText } from './supply.ts';

const delivery: Record<Delivery, string> = {
  'at-customer': 'De kommer til jer',
  'at-enterprise': 'Det sker hos dem',
  goods: 'En vare, I får med',
};

/** What a supply means for somebody who has a task. */
const supplyNote: Record<Supply, string> = {
  'for-sale': 'Spørg om pris og tid.',
  allotted: 'Kommunen giver pladsen. Spørg kommunen.',
  'in-house': 'Stedet gør det for sig selv. Vil I have det gjort, så spørg kommunen.',
  'done-before': 'Det er lavet her før. Man kan ikke bestille det nu.',
};

/** The words of the page /ydelser/. */
export const servicesText = {
  title: 'Opgaver og ydelser',
  searchWords: [
    'alle opgaver',
    'alle ydelser',
    'hvad kan man købe',
    'hvad kan vi købe',
    'hvad kan jeg købe',
    'hvad kan I løse',
    'what can I buy',
    'what can we buy',
  ],
  called: ['opgave', 'opgaver', 'ydelse', 'ydelser', 'task', 'tasks', 'service', 'services'],
  lead: 'Vælg den opgave, I har. Så ser I, hvem der kan løse den.',
  description: 'Opgaver, som steder i vejviseren kan løse for virksomheder, kommuner og private.',
  offeredHeading: 'Det kan I købe',
  allottedHeading: 'Gennem kommunen',
  allottedLead:
    'Her er det kommunen, der køber pladsen. Firmaer kan ikke købe den. Se stederne, og spørg kommunen.',
  emptyHeading: 'Opgaver, vi gerne vil have leverandører til',
  emptyLead: 'Vi kender ingen, der sælger det endnu. Fortæl kommunen, hvad I mangler.',
  emptyMail: 'Fortæl, hvad I mangler',
  emptySubject: 'Opgaver, vi mangler leverandører til',
  emptyBody: (url: string) => [
    'Hej',
    '',
    'Vi har en opgave og har ikke fundet nogen i vejviseren, der sælger den:',
    url,
    '',
    'Opgaven:',
    'Hvor meget og hvor tit:',
    'Hvornår:',
    'Hvor:',
    '',
    'Kender I et sted, så sæt os gerne i forbindelse med hinanden.',
    '',
    'Vi er (firma, navn, telefon):',
    '',
  ],
  suppliers: (count: number) => (count === 1 ? '1 sted' : `${count} steder`),
  all: (title: string, count: number) => `${title}: se alle ${count}`,
  open: (title: string) => `Om ${inSentence(title)}`,
} as const;

/** The words of one service. */
export const serviceText = {
  supplyLabel: 'Kan I købe det?',
  supply: supplyText,
  supplyNote,
  supplyUnknown: 'Spørg, om man kan få det.',
  by: 'Det gør',
  deliveryLabel: 'Sådan får I det',
  delivery,
  capacity: 'Hvor meget',
  leadTime: 'Hvor hurtigt',
  minimumOrder: 'Mindste opgave',
  area: 'Hvor',
  limits: 'Her går grænsen',
  price: 'Pris',
  references: 'Kunder, en kilde nævner',
  facts: 'Til jer, der vil købe',
  taskType: 'Opgave',
  othersBy: (name: string) => `Andet fra ${name}`,
  similar: 'Andre, der kan',
  historicalNote: 'Stedet er lukket. Ydelsen kan ikke købes længere.',
} as const;
