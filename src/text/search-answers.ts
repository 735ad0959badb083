import type { EntryKind } from '../domain/search/search-entry.ts';
import { maybeClosed, quoteAll } from './phrases.ts';

const searchKind: Record<EntryKind, string> = {
  virksomhed: 'Sted',
  ydelse: 'Ydelse',
  opgave: 'Opgave',
  job: 'Job eller forløb',
  historie: 'Historie',
  guide: 'Guide',
  ord: 'Ordliste',
  side: 'Side',
  nabo: 'Ydelse',
};

const pages = (count: number): string => (count === 1 ? '1 side' : `${count} sider`);

/** The words of the search in the browser: its filters, and what it says of what it found. */
export const searchAnswersText = {
  filtersChosen: (count: number) => (count === 0 ? 'Filtre' : `Filtre (${count} valgt)`),
  chosen: 'Valgte filtre',
  remove: (name: string) => `Fjern filteret ${name}`,
  clear: 'Fjern alle filtre',
  filters: 'Filtre',
  closeFilters: 'Luk filtre',
  /** Stands over the numbers beside the values of a filter. */
  unit: 'Antal sider',
  /** Said after each of them to who does not see what stands over them. */
  unitOf: (count: number) => (count === 1 ? 'side' : 'sider'),
  showHits: (count: number) => `Vis ${count === 1 ? '1 side' : `${count} sider`}`,
  moreValues: (count: number) => `Vis ${count} mere`,
  fewerValues: 'Vis færre',
  within: 'Også byer inden for',
  kilometres: (km: number) => (km === 0 ? 'kun byen selv' : `${km} km`),
  area: 'Kortets udsnit',
  showMap: 'Vis på kort',
  hideMap: 'Skjul kort',
  onMap: 'Vis på kortet',
  skipToHits: 'Gå til svarene',
  jobWishes: (names: readonly string[]) => `Find et sted at arbejde: ${names.join(', ')}`,
  idle: 'Skriv mindst tre bogstaver, eller vælg et filter.',
  /** Of fewer letters, which are searched when they are sent. */
  goOn: 'Skriv flere bogstaver, eller tryk på Søg.',
  /** Where an answer takes long. */
  searching: 'Søger …',
  failed: 'Søgningen kunne ikke hentes. Alt i vejviseren står herunder.',
  writeInstead: 'Skriv til kommunen',
  writeSubject: 'Spørgsmål fra vejviseren',
  writeBody: (query: string) => ['Hej', '', 'Jeg leder efter:', query, ''],
  more: (count: number) => `Vis ${count} flere`,
  /** Counts pages: a place and what it does are several, and stand together in one answer. */
  status: (count: number, query: string): string => {
    if (query === '') return `${count === 0 ? 'Ingen svar' : pages(count)} med de valgte filtre`;
    return count === 0 ? `Ingen svar på »${query}«` : `${pages(count)} med svar: »${query}«`;
  },
  /** The same in one line on the narrowest phone: nothing that stands below moves when it comes. */
  shortStatus: (count: number): string => (count === 0 ? 'Ingen svar' : `${pages(count)} med svar`),
  guess: (typed: string) => `Vi kender ikke ordet »${typed}«. Mente du`,
  shownFor: 'Her er svar på det.',
  apart: (things: readonly string[]) => `Her er svar på ${quoteAll(things)}, hver for sig.`,
  takenFor: (typed: string, word: string) => `Ingen har »${typed}«. Her er svar på »${word}«.`,
  /** Not that no page has it: those of a closed place are in no index. */
  unknown: (words: readonly string[]) =>
    `Søgningen kender ikke ${words.length === 1 ? 'ordet' : 'ordene'} ${quoteAll(words)}.`,
  tooCommon: (words: readonly string[]) =>
    `${quoteAll(words)} står på så mange sider, at det ikke viser vej. Skriv et ord mere.`,
  /** Stand over pages that are no answer, below a dead end. */
  beside: {
    mentioned: (words: readonly string[]) =>
      words.length === 1
        ? `Ordet ${quoteAll(words)} står i teksten her`
        : `Ordene ${quoteAll(words)} står i teksten her`,
    part: (words: readonly string[]) => `Vi forstod kun ${quoteAll(words)}. Se måske her`,
  },
  givenUp: (words: readonly string[]) =>
    `Ingen eller få har det hele. Her er også svar uden ${quoteAll(words)}.`,
  /** How well a page answers counts too. */
  near: (town: string) =>
    `Ingen eller få svar med ${town}. Det, der ligger tæt på, er rykket frem.`,
  reason: (words: readonly string[], via: string | undefined) =>
    via === undefined
      ? `${quoteAll(words)} er blandt søgeordene`
      : `${quoteAll(words)} hører til ${via}`,
  at: 'hos',
  historical: 'Lukket sted',
  unclear: maybeClosed,
  blockedBy: (name: string, count: number) =>
    `Fjern filteret »${name}« (${count === 1 ? '1 side' : `${count} sider`})`,
  blocked: 'Det er filtrene, der står i vejen:',
  nearestTasks: 'Måske er det en af de her opgaver?',
  otherTasks: 'De andre opgaver',
  allTasks: 'Her er alle de opgaver, vi kender:',
  jobs: 'Se vejene til et job',
  askForOneself: 'At vi ikke finder noget, betyder ikke, at der ikke er noget. Spørg kommunen.',
  askForOneselfSubject: 'Jeg leder efter et sted at arbejde',
  askForOneselfBody: (query: string) => [
    'Hej',
    '',
    'Jeg har søgt i vejviseren uden at finde noget.',
    `Det leder jeg efter: ${query}`,
    '',
    'Kan I hjælpe mig?',
    '',
    'Jeg hedder:',
    'Ring til mig på:',
    '',
  ],
  askMunicipality: 'Spørg kommunen',
  askLead: 'At vi ikke finder nogen, betyder ikke, at ingen kan. Kommunen kan kende et sted.',
  askSubject: (query: string) =>
    query === '' ? 'Vi leder efter hjælp til en opgave' : `Vi leder efter: ${query}`,
  askBody: (query: string) => [
    'Hej',
    '',
    'Vi har søgt i vejviseren uden at finde nogen.',
    `Det leder vi efter: ${query}`,
    '',
    'Hvor meget og hvor tit:',
    'Hvornår:',
    'Hvor:',
    '',
    'Kender I et sted, så sæt os gerne i forbindelse med hinanden.',
    '',
  ],
  missed: {
    note: 'Skriv ordet ned for os',
    why: (word: string) =>
      `Så kan kommunen se, at nogen ledte efter »${word}«. Kun ordet og datoen bliver skrevet ned, ikke hvem du er. Skriv ikke navne på personer.`,
    sending: 'Skriver ordet ned …',
    noted: (word: string) => `Tak. »${word}« er skrevet ned.`,
    failed: 'Ordet blev ikke skrevet ned. Prøv igen, eller skriv det i en mail.',
  },
  kind: searchKind,
} as const;
