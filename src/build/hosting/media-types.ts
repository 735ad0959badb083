interface MediaType {
  type: string;
  /** Text is sent as UTF-8 and is worth compressing beforehand. */
  isText: boolean;
}

const text = (type: string): MediaType => ({ type, isText: true });
const binary = (type: string): MediaType => ({ type, isText: false });

/** Browsers take the rules of pages that are fetched ahead as this alone. */
export const speculationRulesType = 'application/speculationrules+json';

/** What a file of the site is, by the ending of its name. A server needs no other list. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  mjs: text('text/javascript'),
  json: text('application/json'),
  // RFC 7946
  geojson: text('application/geo+json'),
  // JSON-LD 1.1 and RDF 1.1 Turtle
  jsonld: text('application/ld+json'),
  ttl: text('text/turtle'),
  // HTML, 7.6.3
  speculationrules: text(speculationRulesType),
  webmanifest: text('application/manifest+json'),
  xml: text('text/xml'),
  // RFC 4287
  atom: text('application/atom+xml'),
  txt: text('text/plain'),
  csv: text('text/csv'),
  // RFC 6350
  vcf: text('text/vcard'),
  ics: text('text/calendar'),
  svg: text('image/svg+xml'),
  png: binary('image/png'),
  jpg: binary('image/jpeg'),
  jpeg: binary('image/jpeg'),
  webp: binary('image/webp'),
  avif: binary('image/avif'),
  ico: binary('image/x-icon'),
  woff2: binary('font/woff2'),
  pdf: binary('application/pdf'),
  docx: binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  xlsx: binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  wasm: binary('application/wasm'),
  pmtiles: binary('application/vnd.pmtiles'),
};

/** What a file is, by its name, or undefined when the site has no such files. */
export function mediaTypeOf(file: string): MediaType | undefined {
  const ending = /\.([a-z0-9]+)$/.exec(file)?.[1] ?? '';
  return Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending] : undefined;
}
