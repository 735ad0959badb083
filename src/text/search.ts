import type { EntryKind, FacetKey } from '../domain/search/search-entry.ts';

const searchKinds: Record<EntryKind, string> = {
  virksomhed: 'Steder',
  ydelse: 'Ydelser',
  opgave: 'Opgaver',
  job: 'Job og forløb',
  historie: 'Partnerskaber',
  guide: 'Guide til kommuner',
  ord: 'Ordliste',
  side: 'Andre sider',
  nabo: 'Hos naboer',
};

const searchFacet: Record<FacetKey, string> = {
  type: 'Hvad',
  opgave: 'Opgave',
  kommune: 'Kommune',
  by: 'By',
  levering: 'Sådan får I det',
  job: 'Job og forløb',
  maalgruppe: 'For hvem',
  hensyn: 'Det får man der',
  status: 'Status',
};

/** The words of the search page, its form, and the names of the filters. */
export const searchText = {
  title: 'Søg',
  lead: 'Skriv en opgave, et job eller et sted. Med dine egne ord.',
  description: 'Søg blandt steder, ydelser, opgaver, job, historier, guide og ordliste.',
  label: 'Hvad leder du efter?',
  example: (words: string) => `Fx ${words}`,
  submit: 'Søg',
  shortcutName: 'Genvej: Tasten / går til søgefeltet',
  browse: 'Alt i vejviseren',
  needsScript:
    'Din browser kører ikke JavaScript. Så kan siden ikke søge eller filtrere, men alt i vejviseren står her.',
  cannotStart: 'Søgningen kunne ikke starte. Alt i vejviseren står her på siden.',
  seeAll: (name: string, count: number) => `${name}: se alle ${count}`,
  facet: searchFacet,
  kinds: searchKinds,
  knownStatus: { rsv: 'Registreret (RSV) ifølge en kilde', bekraeftet: 'Bekræftet' },
} as const;
