/** What a file of open data is. */
export interface FileType {
  /** As IANA has it. */
  mediaType: string;
  /** Its code in the European list of file types (Publications Office of the EU, authority table `file-type`). */
  european?: string;
}

const byEnding: Readonly<Record<string, FileType>> = {
  json: { mediaType: 'application/json', european: 'JSON' },
  csv: { mediaType: 'text/csv', european: 'CSV' },
  // RFC 7946
  geojson: { mediaType: 'application/geo+json', european: 'GEOJSON' },
  // JSON-LD 1.1 and RDF 1.1 Turtle
  jsonld: { mediaType: 'application/ld+json', european: 'JSON_LD' },
  ttl: { mediaType: 'text/turtle', european: 'RDF_TURTLE' },
};

/** What a file is, by the ending of its name. */
export const fileTypeOf = (name: string): FileType =>
  byEnding[name.slice(name.lastIndexOf('.') + 1)] ?? { mediaType: 'application/octet-stream' };
