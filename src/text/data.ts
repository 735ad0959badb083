/** The words of the page of open data. */
export const dataText = {
  title: 'Åbne data',
  lead: (licence: string | undefined) =>
    `${licence === undefined ? 'Alt i vejviseren kan hentes som filer.' : `Alt i vejviseren kan hentes og bruges frit, når I følger licensen ${licence}.`} Filerne laves hver gang, siden bygges.`,
  description: 'Vejviserens steder og ydelser som JSON, CSV og GeoJSON.',
  files: 'Filer',
  enterprisesJson: 'Alle steder med alle oplysninger (JSON)',
  enterprisesCsv: 'Alle steder som tabel, semikolon mellem felterne (CSV til regneark)',
  servicesJson: 'Alle ydelser (JSON)',
  servicesCsv: 'Alle ydelser som tabel (CSV til regneark)',
  enterprisesGeoJson:
    'Steder med koordinater (GeoJSON). Kendes kun byen, står præcisionen som »by«.',
  fields: 'Felter',
  fieldsNote:
    'Felterne hedder det samme, som når redaktøren skriver dem. Tomme felter betyder, at vi ikke ved det.',
} as const;
