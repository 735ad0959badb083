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
  ],
  lead: (licence: string | undefined) =>
    `${licence === undefined ? 'Alt i vejviseren kan hentes som filer.' : `Alt i vejviseren kan hentes og bruges frit, når I følger licensen ${licence}.`} Filerne laves hver gang, siden bygges.`,
  description: 'Vejviserens steder og ydelser som JSON, CSV og GeoJSON.',
  files: 'Filer',
  enterprisesJson: 'Alle steder med alle felter (JSON)',
  enterprisesCsv: 'Alle steder som tabel, semikolon mellem felterne (CSV til regneark)',
  servicesJson: 'Alle ydelser med alle felter (JSON)',
  servicesCsv: 'Alle ydelser som tabel (CSV til regneark)',
  enterprisesGeoJson:
    'Steder med koordinater (GeoJSON). Kendes kun byen, står præcisionen som »by«.',
  news: 'Nye steder, ledige job og historier, for programmer, der læser nyheder (Atom)',
  fields: 'Felter',
  fieldsNote:
    'Felterne hedder det samme, som når redaktøren skriver dem. Et felt, der mangler eller er tomt, betyder, at vi ikke ved det. Peger et felt på noget andet i vejviseren, står filens navn der, fx art: beskyttet-vaerksted, og titlen står ved siden af, fx artTitel. I regnearket skrives et felt i en gruppe med punktum, og en liste står i én celle med | imellem. Koordinaterne er stedets egne, når praecision er adresse. Ellers viser de kun, hvilken by det er. Billeder og den lange tekst er ikke med. De står på siden, som feltet side viser hen til.',
} as const;
