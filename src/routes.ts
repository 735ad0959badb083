/**
 * Where the site lies on its host, without a slash at the end: nothing, or `/social`. What Vite builds knows it, pages and
 * islands; the check and the steps of the build, which Node runs as they are, speak of addresses within the site.
 */
const base = ((import.meta as { env?: { BASE_URL: string } }).env?.BASE_URL ?? '/').slice(0, -1);

/** The address on the host of one within the site. */
const at = (path: string): string => base + path;

/** Every address of the site, once. All end with a slash; the last ones are files. */
export const routes = {
  home: () => at('/'),
  enterprises: () => at('/virksomheder/'),
  enterprise: (slug: string) => at(`/virksomheder/${slug}/`),
  /** The days on which one may come and see a place, for the reader's calendar. */
  openDays: () => at('/virksomheder/aabne-dage.ics'),
  kind: (slug: string) => at(`/arter/${slug}/`),
  town: (slug: string) => at(`/byer/${slug}/`),
  /** The places of a municipality, in a joint directory. */
  municipality: (slug: string) => at(`/kommuner/${slug}/`),
  services: () => at('/ydelser/'),
  wantedTasks: () => at('/ydelser/#ingen'),
  service: (slug: string) => at(`/ydelser/${slug}/`),
  taskType: (slug: string) => at(`/opgaver/${slug}/`),
  jobs: () => at('/job/'),
  /** The places to work at, with a way into work chosen. */
  jobsNear: (way: string) => at(`/job/?job=${way}#steder`),
  /** The same with whatever is chosen. */
  jobsWith: (choices: URLSearchParams) => at(`/job/?${choices.toString()}#steder`),
  jobEnterprises: () => at('/job/steder.json'),
  /** The deadlines of the vacancies, for the reader's calendar. */
  deadlines: () => at('/job/frister.ics'),
  jobType: (slug: string) => at(`/job/${slug}/`),
  easy: () => at('/let/'),
  /** The easy line of each page that has one, for lists the browser draws. */
  easyLines: () => at('/let/linjer.json'),
  /** The page of an address in another language: /, /job/, its ways and /let/ have one. */
  inLanguage: (code: string, path: string) => at(`/${code}${path.slice(base.length)}`),
  shortlist: () => at('/liste/'),
  shortlistEntry: (slug: string) => at(`/liste/${slug}.json`),
  vacancy: (place: string, slug: string) => at(`/virksomheder/${place}/job/${slug}/`),
  /** Where a place corrects its own page. */
  corrections: (slug: string) => at(`/virksomheder/${slug}/ret/`),
  contactCard: (slug: string) => at(`/virksomheder/${slug}/kontakt.vcf`),
  partnerships: () => at('/partnerskaber/'),
  partnership: (slug: string) => at(`/partnerskaber/${slug}/`),
  guide: () => at('/guide/'),
  guidePage: (slug: string) => at(`/guide/${slug}/`),
  /** The whole guide, to be printed. */
  wholeGuide: () => at('/guide/samlet/'),
  wholeGuideDocument: () => at('/guide/samlet.docx'),
  papers: () => at('/papirer/'),
  paper: (slug: string) => at(`/papirer/${slug}/`),
  /** The same paper for Word, and its tables for a spreadsheet. */
  paperDocument: (slug: string) => at(`/papirer/${slug}.docx`),
  paperWorkbook: (slug: string) => at(`/papirer/${slug}.xlsx`),
  results: () => at('/resultater/'),
  quarters: () => at('/resultater/kvartal/'),
  quarterFile: () => at('/resultater/kvartal.csv'),
  /** The tasks of a company, spotted room by room. */
  spotter: () => at('/spot/'),
  calculator: () => at('/regn/'),
  calculatorExample: (ending: 'csv' | 'xlsx') => at(`/regn/eksempel.${ending}`),
  /** Where a company tells of a task it has bought. */
  statement: () => at('/csr/'),
  glossary: () => at('/ordliste/'),
  term: (slug: string) => at(`/ordliste/#${slug}`),
  page: (slug: string) => at(`/${slug}/`),
  about: () => at('/om/'),
  accessibility: () => at('/tilgaengelighed/'),
  privacy: () => at('/privatliv/'),
  data: () => at('/data/'),
  /** A file of open data by its name, such as `virksomheder.json`. */
  dataFile: (name: `${string}.${string}`) => at(`/data/${name}`),
  /** What is new, for programs that read feeds. */
  news: () => at('/nyt.atom'),
  /** Where a frame for another site is made. */
  embedding: () => at('/indlejr/'),
  /** The same with what is to be shown, such as `virksomheder/groen-cafe`. */
  embeddingOf: (what: string) => at(`/indlejr/?vis=${what}`),
  /** The folder of the pages that other sites may show in a frame. */
  frames: () => at('/ramme/'),
  /** The page of an entry, or the map, as it stands in a frame: `opgaver/pakning`, `kort`. */
  framed: (what: string) => at(`/ramme/${what}/`),
  map: () => at('/kort/'),
  mapPoints: () => at('/kort/steder.json'),
  baseMap: () => at('/kort/grundkort.json'),
  /** Land, water and roads for every drawn map. */
  mapGround: () => at('/kort/land.svg'),
  mapArchive: (file: string) => at(`/kort/${file}`),
  search: () => at('/soeg/'),
  /** Where the pages leave what the search knows, for the step of the build that makes its folder. */
  searchKnowledgeOfPages: () => at('/soeg/ord.json'),
  /** The folder of all that the search reads; what is in it decides its name, so it can be kept for ever. */
  searchFolder: (digest: string) => at(`/_astro/soeg-${digest}/`),
  searchKnowledge: (folder: string) => `${folder}ord.json`,
  searchFilters: (folder: string) => `${folder}filtre.json`,
  searchCells: (folder: string) => `${folder}udsnit.json`,
  searchEnterprises: (folder: string) => `${folder}steder.json`,
  searchEngine: (folder: string) => `${folder}pagefind.js`,
  searchPages: (folder: string, pack: number) => `${folder}sider/${pack}.json`,
  searchPart: (folder: string, name: string) => `${folder}index/${name}.pf_index`,
  /** Where the municipality's own server notes a word that nothing was found for; no page stands there. */
  missedWord: (word: string) => at(`/ledte-efter/?${new URLSearchParams({ ord: word })}`),
  /** What a page that leads to the search fetches ahead. */
  searchAhead: () => at('/soeg/forud.json'),
  /** Things and stages as symbols, for lists that the browser draws. */
  drawingSheet: () => at('/tegninger/ark.svg'),
  /** Every drawing; only editors and those who draw come there. */
  drawings: () => at('/tegninger/'),
  /** The editor's form, where the municipality has it on its site. */
  editor: () => at('/rediger/'),
  /** What is shown for an address whose page has been taken away. */
  gone: () => at('/fjernet/'),
  sitemap: () => at('/sitemap-index.xml'),
  shareImage: () => at('/deling.png'),
  /** The picture of a page of its own, by the page's address. */
  sharePicture: (page: string) => at(`/deling${page.slice(base.length, -1)}.png`),
  favicon: () => at('/favicon.ico'),
  touchIcon: () => at('/apple-touch-icon.png'),
  icon: (size: number) => at(`/ikon-${size}.png`),
  manifest: () => at('/kommune.webmanifest'),
  /** The address of a page that content names as one within the site, such as `/virksomheder/groen-cafe/`. */
  within: (path: string) => at(path),
  securityFile: () => at('/.well-known/security.txt'),
} as const;

/** The page of an entry, by the folder of `content/` it lies in: those that have pages. A function, so that no page's script carries it. */
export const entryPages = () =>
  ({
    arter: routes.kind,
    guide: routes.guidePage,
    jobtyper: routes.jobType,
    opgavetyper: routes.taskType,
    ordliste: routes.term,
    papirer: routes.paper,
    partnerskaber: routes.partnership,
    sider: routes.page,
    virksomheder: routes.enterprise,
    ydelser: routes.service,
  }) as const;

/** How the addresses begin that belong to each part of the menu, beside the part's own page. */
export const sections = {
  services: [routes.services(), at('/opgaver/')],
  enterprises: [routes.enterprises(), at('/byer/'), at('/arter/'), at('/kommuner/'), routes.map()],
  jobs: [routes.jobs()],
  partnerships: [routes.partnerships()],
  guide: [routes.guide(), routes.papers()],
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

/** How many places can be chosen from on a page that needs them all: more would weigh too much. */
export const mostListedPlaces = 500;

/** How many entries of a list stand in a frame; the rest are on the site. */
export const framedEntries = 12;

/** Addresses that lead on to others: the one the law gives the accessibility statement, and a shortened one. */
export const shortcuts = {
  [at('/was/')]: routes.accessibility(),
  [at('/opgaver/')]: routes.services(),
};
