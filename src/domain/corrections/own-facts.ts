import type { Enterprise, Service } from '../directory.ts';
import { contactWays } from '../../schema/enterprise.ts';

/** What a field of the form holds: a text, or lines, or names that were chosen; nothing where nobody has told. */
export type FactValue = string | readonly string[] | undefined;

/** Something a place knows of itself, by the keys an editor writes, joined by dots, and what is told of it today. */
type Facts<Thing> = readonly (readonly [path: string, tell: (thing: Thing) => FactValue])[];

/** What a place may correct in its own file, in the order of the form. What else is there the municipality decides. */
export const enterpriseFacts: Facts<Enterprise> = [
  ['kontakt.telefon', ({ contact }) => contact.phone],
  ['kontakt.sms', ({ contact }) => contact.sms],
  ['kontakt.email', ({ contact }) => contact.email],
  ['kontakt.web', ({ contact }) => contact.web],
  ['kontakt.salg.telefon', ({ contact }) => contact.sales?.phone],
  ['kontakt.salg.email', ({ contact }) => contact.sales?.email],
  ['kontakt.job.telefon', ({ contact }) => contact.jobs?.phone],
  ['kontakt.job.email', ({ contact }) => contact.jobs?.email],
  ['kontakt.kontaktform', ({ contact }) => contact.ways.map(contactWays.toDanish)],
  ['adresse.vej', ({ address }) => address?.street],
  ['adresse.postnr', ({ address }) => address?.postalCode],
  ['adresse.by', ({ address }) => address?.town],
  ['aabningstider', ({ openingHours }) => openingHours],
  ['pauseTil', ({ pausedUntil }) => pausedUntil],
  ['resume', ({ summary }) => summary],
  ['letLaest', ({ easyRead }) => easyRead],
  ['jobtyper', ({ jobTypes }) => jobTypes.map(({ slug }) => slug)],
  ['timerPrUgeFra', ({ hoursFrom }) => hoursFrom?.toString().replace('.', ',')],
  ['hensyn', ({ considerations }) => considerations.map(({ slug }) => slug)],
  ['maalgrupper', ({ targetGroups }) => targetGroups.map(({ slug }) => slug)],
  ['foerBesoeg', ({ beforeVisit }) => beforeVisit],
  ['foersteDag', ({ firstDay }) => firstDay],
  ['besoeg', ({ visits }) => visits],
  ['adgang', ({ access }) => access],
  ['bus', ({ bus }) => bus],
  ['kanIkke', ({ limits }) => limits],
];

/** What a place may correct of each thing it sells. */
export const serviceFacts: Facts<Service> = [
  ['resume', ({ summary }) => summary],
  ['kapacitet', ({ capacity }) => capacity],
  ['leveringstid', ({ leadTime }) => leadTime],
  ['mindsteordre', ({ minimumOrder }) => minimumOrder],
  ['prisgrundlag', ({ priceBasis }) => priceBasis],
];

/** The fields of a folder that a place may correct. */
export const correctable: Readonly<Record<'virksomheder' | 'ydelser', readonly string[]>> = {
  virksomheder: enterpriseFacts.map(([path]) => path),
  ydelser: serviceFacts.map(([path]) => path),
};
