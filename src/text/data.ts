/** The words of the page of open data. */
export const dataText = {
  title: 'Åbne data',
  searchWords: [
    'åbne data',
    'datasæt',
    'csv',
    'json',
    'geojson',
    'hente data',
    'open data',
    'download',
    'API',
  ],
  lead: (licence: string | undefined) =>
    `${licence === undefined ? 'Alt i vejviseren kan hentes som filer.' : `Alt i vejviseren kan hentes og bruges frit, når I følger licensen ${licence}.`} Filerne laves hver gang, siden bygges.`,
  description: 'Vejviserens steder og ydelser som JSON, CSV og GeoJSON.',
  newest: (date: string) => `Ingen bekræftelse og ingen kilde om stederne er nyere end ${date}.`,
  files: 'Filer',
  columns: {
    file: 'Fil',
    what: 'Hvad der er i den',
    field: 'Felt',
    about: 'Hvad der står',
  },
  /** Every file of the folder, in the order of the table. */
  fileList: [
    {
      name: 'virksomheder.json',
      dataset: 'virksomheder',
      what: 'Alle steder med alle felter',
      format: 'JSON',
    },
    {
      name: 'virksomheder.csv',
      dataset: 'virksomheder',
      what: 'Alle steder som tabel til regneark',
      format: 'CSV, UTF-8, semikolon, komma i tal',
    },
    {
      name: 'ydelser.json',
      dataset: 'ydelser',
      what: 'Alle ydelser med alle felter',
      format: 'JSON',
    },
    {
      name: 'ydelser.csv',
      dataset: 'ydelser',
      what: 'Alle ydelser som tabel til regneark',
      format: 'CSV, UTF-8, semikolon, komma i tal',
    },
    {
      name: 'steder.geojson',
      dataset: 'steder',
      what: 'Steder, der ikke er lukket, med koordinater. »uafklaret« er måske lukket. Kendes kun byen, står præcisionen som »by«',
      format: 'GeoJSON (RFC 7946)',
    },
    {
      name: 'skema/virksomheder.json',
      what: 'Hvad der må stå i virksomheder.json',
      format: 'JSON Schema 2020-12',
    },
    {
      name: 'skema/ydelser.json',
      what: 'Hvad der må stå i ydelser.json',
      format: 'JSON Schema 2020-12',
    },
    {
      name: 'skema/steder.json',
      what: 'Hvad der må stå i steder.geojson',
      format: 'JSON Schema 2020-12',
    },
    {
      name: 'hsds/services.json',
      dataset: 'ydelser',
      what: 'Ydelserne til andre landes vejvisere. Kun de ydelser, andre kan få',
      format: 'HSDS 3.0',
    },
    {
      name: 'katalog.jsonld',
      what: 'Alle filerne beskrevet for dataportaler',
      format: 'DCAT-AP 3, JSON-LD',
    },
    { name: 'katalog.ttl', what: 'Det samme som Turtle', format: 'DCAT-AP 3, Turtle' },
    { name: 'openapi.json', what: 'Alle filerne beskrevet for programmer', format: 'OpenAPI 3.1' },
  ],
  /** What data portals are told of the files that belong together. */
  datasets: {
    virksomheder: {
      title: 'Socialøkonomi: steder',
      description:
        'Stederne i vejviseren: hvad de er, hvor de ligger, hvem man ringer til, og hvilke job og forløb de har, når det kendes.',
      keywords: ['socialøkonomisk virksomhed', 'beskyttet værksted', 'fleksjob', 'skånejob'],
    },
    ydelser: {
      title: 'Socialøkonomi: ydelser',
      description:
        'Ydelserne i vejviseren: hvad de er, hvem der står bag, hvor de udføres, og prisen, når den kendes.',
      keywords: ['socialøkonomisk virksomhed', 'indkøb', 'underleverandør', 'ydelse'],
    },
    steder: {
      title: 'Socialøkonomi: steder på kortet',
      description: 'De åbne steder i vejviseren med koordinater, og hvor præcise de er.',
      keywords: ['socialøkonomisk virksomhed', 'kort', 'koordinater'],
    },
  },
  news: {
    name: 'nyt.atom',
    what: 'Nye steder, ledige job og historier, for programmer, der læser nyheder',
    format: 'Atom (RFC 4287)',
  },
  use: 'Sådan bruger I filerne',
  howTo: [
    'En fil hentes med en almindelig GET. Der skal ingen nøgle eller konto til, og scripts på andre sider må læse den.',
    'Brug id, når I vil genkende et sted eller en ydelse næste gang. Navnet og adressen kan skifte, men id gør ikke.',
    'Der kommer felter til. Lad jeres program se bort fra dem, det ikke kender.',
    'I regnearket har tal komma, og en måned uden dag skrives 2021-09-XX, så regnearket ikke finder på en dag.',
    'De første udgaver af filerne ligger uændret i mappen v1/ ved siden af dem. De er lister uden id og uden licens.',
  ],
  example: (url: string) => `curl ${url}`,
  fields: 'Felter',
  serviceFields: 'Ydelser',
  fieldsNote:
    'Felterne hedder det samme, som når redaktøren skriver dem. Et felt, der mangler eller er tomt, betyder, at vi ikke ved det. Peger et felt på noget andet i vejviseren, står filens navn der, fx art: beskyttet-vaerksted, og titlen står ved siden af, fx artTitel. I regnearket skrives et felt i en gruppe med punktum, og en liste står i én celle med | imellem. Billeder og den lange tekst er ikke med. De står på siden, som feltet side viser hen til.',
  changes: 'Ændringer i data',
  /** What has changed in the files, the newest first. */
  changeList: [
    {
      day: '2026-11-29',
      what: 'Et sted kan have åbne dage: feltet aabneDage.',
    },
    {
      day: '2026-11-29',
      what: 'Et katalog over filerne til dataportaler, katalog.jsonld og katalog.ttl.',
    },
    {
      day: '2026-11-29',
      what: 'Hver post har et fast id. Filerne siger selv licens, kommune, dato og skema; i JSON står listen derfor under sit navn. I regnearket har tal komma. De gamle udgaver ligger i mappen v1/.',
    },
  ],
} as const;
