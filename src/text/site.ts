import { unchecked } from './phrases.ts';

/** The words around every page: header, footer, breadcrumbs, and the numbers of pages. */
export const siteText = {
  unknown: 'Ikke oplyst',
  skipToContent: 'Gå til indholdet',
  menu: 'Menu',
  mainNavigation: 'Hovedmenu',
  search: 'Søg',
  breadcrumbs: 'Du er her',
  home: 'Forside',
  readMore: 'Læs mere hos kommunen',
  close: 'Luk',
  navigation: {
    services: 'Find hjælp',
    enterprises: 'Steder',
    jobs: 'Job og praktik',
    easy: 'Let at læse',
    partnerships: 'Partnerskaber',
    guide: 'Guide til kommuner',
    results: 'Resultater',
    glossary: 'Ordliste',
    about: 'Om siden',
    accessibility: 'Tilgængelighed',
    statement: 'Tilgængelighedserklæring',
    privacy: 'Privatliv',
    data: 'Åbne data',
  },
  footer: {
    heading: 'Om vejviseren',
    runBy: (name: string) => `Vejviseren hører til ${name}.`,
    contact: 'Skriv til os',
    unchecked,
    promise: 'Ingen cookies. Ingen sporing. Intet hentes fra andre sider.',
    licence: (licence: string | undefined) =>
      licence === undefined ? 'Kode: MIT.' : `Tekster og data: ${licence}. Kode: MIT.`,
  },
  pagination: {
    name: 'Sider',
    previous: 'Forrige side',
    next: 'Næste side',
    current: (page: number, last: number) => `Side ${page} af ${last}`,
  },
} as const;
