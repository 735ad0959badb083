/** Every address of the site, once. All end with a slash; the last ones are files. */
export const routes = {
  home: () => '/',
  enterprises: () => '/virksomheder/',
  enterprise: (slug: string) => `/virksomheder/${slug}/`,
  kind: (slug: string) => `/arter/${slug}/`,
  town: (slug: string) => `/byer/${slug}/`,
  services: () => '/ydelser/',
  wantedTasks: () => '/ydelser/#ingen',
  service: (slug: string) => `/ydelser/${slug}/`,
  taskType: (slug: string) => `/opgaver/${slug}/`,
  jobs: () => '/job/',
  /** The places to work at, with a way into work chosen. */
  jobsNear: (way: string) => `/job/?job=${way}#steder`,
  /** The same with whatever is chosen. */
  jobsWith: (choices: URLSearchParams) => `/job/?${choices.toString()}#steder`,
  jobEnterprises: () => '/job/steder.json',
  jobType: (slug: string) => `/job/${slug}/`,
  easy: () => '/let/',
  /** The easy line of each page that has one, for lists the browser draws. */
  easyLines: () => '/let/linjer.json',
  /** The page of an address in another language: /, /job/, its ways and /let/ have one. */
  inLanguage: (code: string, path: string) => `/${code}${path}`,
  shortlist: () => '/liste/',
  shortlistEntry: (slug: string) => `/liste/${slug}.json`,
  contactCard: (slug: string) => `/virksomheder/${slug}/kontakt.vcf`,
  partnerships: () => '/partnerskaber/',
  partnership: (slug: string) => `/partnerskaber/${slug}/`,
  guide: () => '/guide/',
  guidePage: (slug: string) => `/guide/${slug}/`,
  results: () => '/resultater/',
  glossary: () => '/ordliste/',
  term: (slug: string) => `/ordliste/#${slug}`,
  page: (slug: string) => `/${slug}/`,
  about: () => '/om/',
  accessibility: () => '/tilgaengelighed/',
  privacy: () => '/privatliv/',
  data: () => '/data/',
  dataFile: (
    name:
      'virksomheder.json' | 'virksomheder.csv' | 'ydelser.json' | 'ydelser.csv' | 'steder.geojson',
  ) => `/data/${name}`,
  map: () => '/kort/',
  mapPoints: () => '/kort/steder.json',
  baseMap: () => '/kort/grundkort.json',
  mapArchive: (file: string) => `/kort/${file}`,
  search: () => '/soeg/',
  /** Where the pages leave what the search knows, for the step of the build that makes its folder. */
  searchKnowledgeOfPages: () => '/soeg/ord.json',
  /** The folder of all that the search reads; what is in it decides its name, so it can be kept for ever. */
  searchFolder: (digest: string) => `/_astro/soeg-${digest}/`,
  searchKnowledge: (folder: string) => `${folder}ord.json`,
  searchFilters: (folder: string) => `${folder}filtre.json`,
  searchEnterprises: (folder: string) => `${folder}steder.json`,
  searchEngine: (folder: string) => `${folder}pagefind.js`,
  searchPages: (folder: string, pack: number) => `${folder}sider/${pack}.json`,
  searchPart: (folder: string, name: string) => `${folder}index/${name}.pf_index`,
  /** What a page that leads to the search fetches ahead. */
  searchAhead: () => '/soeg/forud.json',
  /** Things and stages as symbols, for lists that the browser draws. */
  drawingSheet: () => '/tegninger/ark.svg',
  /** Every drawing; only editors and those who draw come there. */
  drawings: () => '/tegninger/',
  /** What is shown for an address whose page has been taken away. */
  gone: () => '/fjernet/',
  sitemap: () => '/sitemap-index.xml',
  shareImage: () => '/deling.png',
  securityFile: () => '/.well-known/security.txt',
} as const;

/** How the addresses begin that belong to each part of the menu, beside the part's own page. */
export const sections = {
  services: [routes.services(), '/opgaver/'],
  enterprises: [routes.enterprises(), '/byer/', '/arter/', routes.map()],
  jobs: [routes.jobs()],
  partnerships: [routes.partnerships()],
  guide: [routes.guide()],
  results: [routes.results()],
} as const;

/** The whole address of a page, as it stands in mails and structured data. Throws when the site has no origin. */
export const absolute = (path: string, origin: URL | string | undefined): string =>
  new URL(path, origin).href;

/** Slugs of the pages in `sider/` that every page of the site links to; each municipality writes its own. */
export const requiredPages = ['om', 'privatliv', 'tilgaengelighed'] as const;

/** How many entries a page of a list shows before the next begins. */
export const pageSize = 48;

/** The same of a page with whole texts. */
export const easyPageSize = 24;

/** Addresses that lead on to others: the one the law gives the accessibility statement, and a shortened one. */
export const shortcuts = { '/was/': routes.accessibility(), '/opgaver/': routes.services() };
