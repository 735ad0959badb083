import type { DataCatalog, Dataset, WithContext } from 'schema-dts';
import { tel } from '../mail.ts';
import { fileTypeOf } from './file-types.ts';
import { licenceUri } from './licence-uri.ts';

/** A file of a dataset. */
export interface CatalogueFile {
  /** Its whole address. */
  url: string;
  what: string;
  /** The whole address of its JSON Schema, where it has one. */
  schema?: string | undefined;
}

/** Data that belong together, in one or more files. */
interface CatalogueDataset {
  /** Told apart by it within the catalogue; never changed. */
  name: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** The newest date in it: a year, a month or a day by ISO 8601. */
  updated: string | undefined;
  files: readonly CatalogueFile[];
}

/** All that is known of the open data of a site. */
export interface Catalogue {
  title: string;
  description: string;
  /** The whole address of the page of open data, and of the front page. */
  page: string;
  home: string;
  publisher: string;
  licence: string | undefined;
  contact: { name: string; email: string | undefined; phone: string | undefined };
  datasets: readonly CatalogueDataset[];
}

const authority = 'http://publications.europa.eu/resource/authority';

/** What the names of the catalogue begin with, here and in its Turtle. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const danish = (value: string) => ({ '@value': value, '@language': 'da' });
const linkTo = (id: string) => ({ '@id': id });

/** A date by how much of it is known (XML Schema 1.1: gYear, gYearMonth, date). */
const dated = (date: string) => ({
  '@value': date,
  '@type': `xsd:${date.length === 4 ? 'gYear' : date.length === 7 ? 'gYearMonth' : 'date'}`,
});

/**
 * The open data of a site as a catalogue for the national and the European data portal: DCAT-AP 3 as JSON-LD. Its context
 * is in the file itself, so that a program needs no other. What the content does not say (how often it is updated, a
 * place by its number) is left out.
 */
export function describeCatalogue(catalogue: Catalogue) {
  const { title, description, page, home, publisher, datasets } = catalogue;
  const agent = { '@id': `${home}#udgiver`, '@type': 'foaf:Agent', 'foaf:name': danish(publisher) };
  const language = linkTo(`${authority}/language/DAN`);
  return {
    '@context': prefixes,
    '@id': `${page}#katalog`,
    '@type': 'dcat:Catalog',
    'dct:title': danish(title),
    'dct:description': danish(description),
    'dct:publisher': agent,
    'dct:language': language,
    'foaf:homepage': { ...linkTo(page), '@type': 'foaf:Document' },
    'dcat:themeTaxonomy': linkTo(`${authority}/data-theme`),
    'dcat:dataset': datasets.map((dataset) => ({
      '@id': idOf(page, dataset),
      '@type': 'dcat:Dataset',
      'dct:identifier': idOf(page, dataset),
      'dct:title': danish(dataset.title),
      'dct:description': danish(dataset.description),
      'dct:publisher': linkTo(agent['@id']),
      'dct:language': language,
      'dct:spatial': linkTo(`${authority}/country/DNK`),
      ...(dataset.updated && { 'dct:modified': dated(dataset.updated) }),
      'dcat:keyword': dataset.keywords.map(danish),
      'dcat:theme': linkTo(`${authority}/data-theme/SOCI`),
      'dcat:landingPage': { ...linkTo(page), '@type': 'foaf:Document' },
      'dcat:contactPoint': contactOf(catalogue),
      'dcat:distribution': dataset.files.map((file) => describeFile(file, catalogue.licence)),
    })),
  };
}

const idOf = (page: string, { name }: CatalogueDataset): string => `${page}#${name}`;

const contactOf = ({ page, contact }: Catalogue) => ({
  '@id': `${page}#kontakt`,
  '@type': 'vcard:Organization',
  'vcard:fn': contact.name,
  ...(contact.email && { 'vcard:hasEmail': linkTo(`mailto:${contact.email}`) }),
  ...(contact.phone && { 'vcard:hasTelephone': linkTo(tel(contact.phone)) }),
});

const describeFile = ({ url, what, schema }: CatalogueFile, licence?: string) => {
  const { mediaType, european } = fileTypeOf(url);
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': danish(what),
    'dcat:accessURL': linkTo(url),
    'dcat:downloadURL': linkTo(url),
    'dcat:mediaType': linkTo(`https://www.iana.org/assignments/media-types/${mediaType}`),
    ...(european && { 'dct:format': linkTo(`${authority}/file-type/${european}`) }),
    ...(licence !== undefined && { 'dct:license': describeLicence(licence) }),
    ...(schema && { 'dct:conformsTo': { ...linkTo(schema), '@type': 'dct:Standard' } }),
  };
};

/** A licence that is in no list is told by its name. */
const describeLicence = (licence: string) => {
  const uri = licenceUri(licence);
  return uri
    ? { ...linkTo(uri.european), '@type': 'dct:LicenseDocument' }
    : { '@type': 'dct:LicenseDocument', 'rdfs:label': licence };
};

/** The same for search engines (schema.org). */
export const describeDatasets = (catalogue: Catalogue): WithContext<DataCatalog> => ({
  '@context': 'https://schema.org',
  '@type': 'DataCatalog',
  name: catalogue.title,
  description: catalogue.description,
  url: catalogue.page,
  dataset: catalogue.datasets.map((dataset) => describeDataset(catalogue, dataset)),
});

const describeDataset = (
  { page, publisher, licence }: Catalogue,
  { title, description, keywords, updated, files }: CatalogueDataset,
): Dataset => ({
  '@type': 'Dataset',
  name: title,
  description,
  url: page,
  keywords: [...keywords],
  inLanguage: 'da',
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: publisher },
  ...(licence && { license: licenceUri(licence)?.page ?? licence }),
  ...(updated && { dateModified: updated }),
  distribution: files.map(({ url, what }) => ({
    '@type': 'DataDownload' as const,
    name: what,
    contentUrl: url,
    encodingFormat: fileTypeOf(url).mediaType,
  })),
});
