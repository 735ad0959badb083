import { describe, expect, it } from 'vitest';
import {
  type Catalogue,
  describeCatalogue,
  describeDatasets,
} from '../../../src/domain/data/catalogue.ts';

const catalogue = (changed: Partial<Catalogue> = {}, updated?: string): Catalogue => ({
  title: 'Åbne data',
  description: 'Steder.',
  page: 'https://sted.dk/data/',
  home: 'https://sted.dk/',
  publisher: 'Nykøb Kommune',
  licence: 'CC BY 4.0',
  contact: { name: 'Nykøb Kommune', email: 'post@sted.dk', phone: '12 34 56 78' },
  datasets: [
    {
      name: 'steder',
      title: 'Steder',
      description: 'Alle.',
      keywords: ['kort'],
      updated,
      files: [{ url: 'https://sted.dk/data/steder.csv', what: 'Alle' }],
    },
  ],
  ...changed,
});

const datasetOf = (of: Catalogue) => describeCatalogue(of)['dcat:dataset'][0];
const fileOf = (of: Catalogue) => datasetOf(of)?.['dcat:distribution'][0];

describe('a catalogue for data portals', () => {
  it.each([
    ['2024', 'xsd:gYear'],
    ['2024-05', 'xsd:gYearMonth'],
    ['2024-05-17', 'xsd:date'],
  ])('gives %s the type %s', (updated, type) =>
    expect(datasetOf(catalogue({}, updated))).toMatchObject({
      'dct:modified': { '@value': updated, '@type': type },
    }),
  );

  it('names a set of data by the page it stands on, and its own name', () =>
    expect(datasetOf(catalogue())).toMatchObject({ '@id': 'https://sted.dk/data/#steder' }));

  it('has no date where none is known', () =>
    expect(datasetOf(catalogue())).not.toHaveProperty('dct:modified'));

  it('says of a table what it is, and no schema of it', () => {
    expect(fileOf(catalogue())).toMatchObject({
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
      'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
    });
    expect(fileOf(catalogue())).not.toHaveProperty('dct:conformsTo');
  });

  it('tells a licence that is in no list by its name, and none where there is none', () => {
    expect(fileOf(catalogue({ licence: 'Egen licens' }))?.['dct:license']).toEqual({
      '@type': 'dct:LicenseDocument',
      'rdfs:label': 'Egen licens',
    });
    expect(fileOf(catalogue({ licence: undefined }))).not.toHaveProperty('dct:license');
  });

  it('has no mail and no telephone that are not known', () => {
    const contact = { name: 'Nykøb Kommune', email: undefined, phone: undefined };
    expect(datasetOf(catalogue({ contact }))?.['dcat:contactPoint']).toEqual({
      '@id': 'https://sted.dk/data/#kontakt',
      '@type': 'vcard:Organization',
      'vcard:fn': 'Nykøb Kommune',
    });
    expect(datasetOf(catalogue())?.['dcat:contactPoint']).toMatchObject({
      'vcard:hasEmail': { '@id': 'mailto:post@sted.dk' },
      'vcard:hasTelephone': { '@id': 'tel:+4512345678' },
    });
  });
});

describe('a catalogue for search engines', () => {
  it('links to the text of a licence, and says another by its name', () => {
    expect(describeDatasets(catalogue())).toMatchObject({
      dataset: [{ license: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    expect(describeDatasets(catalogue({ licence: 'Egen licens' }))).toMatchObject({
      dataset: [{ license: 'Egen licens' }],
    });
  });
});
