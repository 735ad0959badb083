/** Which page of how many, as its links say it. */
const current = (page: number, last: number) => `Side ${page} af ${last}`;

/** The words around every page: header, footer, breadcrumbs, and the numbers of pages. */
export const siteText = {
  skipToContent: 'Gå til indholdet',
  menu: 'Menu',
  mainNavigation: 'Hovedmenu',
  search: 'Søg',
  breadcrumbs: 'Du er her',
  home: 'Forside',
  close: 'Luk',
  draftLabel: 'Udkast',
  draft: (name: string, isFromPublicSources: boolean) =>
    isFromPublicSources
      ? `lavet af offentlige kilder. Endnu ikke taget i brug af ${name}.`
      : `der endnu ikke er taget i brug af ${name}.`,
  navigation: {
    services: 'Opgaver og ydelser',
    enterprises: 'Steder',
    jobs: 'Job og forløb',
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
    contact: (name: string, isDraft: boolean) => (isDraft ? `Skriv til ${name}` : 'Skriv til os'),
    mail: ['Hej', '', 'Jeg skriver om vejviseren:', ''],
    cvr: (number: string) => `CVR ${number}`,
    promise: 'Ingen cookies. Ingen sporing. Intet hentes fra andre sider.',
    licence: (licence: string | undefined) =>
      licence === undefined ? 'Kode: MIT.' : `Tekster og data: ${licence}. Kode: MIT.`,
  },
  /** What readers call the page that says who answers for the site, and how to reach them (`SearchEntry.called`). */
  aboutCalled: [
    'om',
    'om os',
    'om siden',
    'om hjemmesiden',
    'om vejviseren',
    'kontakt',
    'kontakt os',
    'kontaktoplysninger',
    'hjælp',
    'få hjælp',
    'about',
    'about us',
    'contact',
    'contact us',
    'help',
    'get help',
  ],
  /** What search engines are told of a place or a service while nobody has written what it does. */
  undescribed: (name: string) => `Det ved vejviseren om ${name}.`,
  pagination: {
    name: 'Sider',
    previous: 'Forrige side',
    next: 'Næste side',
    current,
    /** The title of a list, which the first of its pages has as it is. */
    titleOf: (
      title: string,
      { currentPage, lastPage }: { currentPage: number; lastPage: number },
    ) => (currentPage === 1 ? title : `${title}, ${current(currentPage, lastPage).toLowerCase()}`),
    /** What search engines are told of it: no two pages are the same. */
    descriptionOf: (
      description: string,
      { currentPage, lastPage }: { currentPage: number; lastPage: number },
    ) => (currentPage === 1 ? description : `${current(currentPage, lastPage)}. ${description}`),
  },
} as const;
