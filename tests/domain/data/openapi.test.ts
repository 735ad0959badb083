import { expect, it } from 'vitest';
import { describeApi } from '../../../src/domain/data/openapi.ts';

const told = {
  title: 'Data',
  description: 'Hvad der er.',
  licence: 'CC BY 4.0',
  folder: 'https://proeve.example/data/',
  files: [
    { name: 'steder.json', what: 'Stederne.' },
    { name: 'steder.v2.csv', what: 'Som tabel.' },
    { name: 'kort.geojson', what: 'På kort.' },
    { name: 'alt.zip', what: 'Alt.' },
  ],
  schemaOf: (name: string) => (name === 'steder.json' ? './skema.json' : undefined),
};

it('Each file is fetched by its name, as what it is, with its schema where it has one', () => {
  const answer = (name: string, what: string, type: string, content: object = {}) => [
    `/${name}`,
    {
      get: {
        operationId: name.replaceAll('.', '-'),
        summary: what,
        responses: { 200: { description: what, content: { [type]: content } } },
      },
    },
  ];
  expect(describeApi(told)).toEqual({
    openapi: '3.1.0',
    info: {
      title: 'Data',
      description: 'Hvad der er.',
      version: '2',
      license: { name: 'CC BY 4.0' },
    },
    servers: [{ url: 'https://proeve.example/data' }],
    paths: Object.fromEntries([
      answer('steder.json', 'Stederne.', 'application/json', { schema: { $ref: './skema.json' } }),
      answer('steder.v2.csv', 'Som tabel.', 'text/csv'),
      answer('kort.geojson', 'På kort.', 'application/geo+json'),
      answer('alt.zip', 'Alt.', 'application/octet-stream'),
    ]),
  });
});

it('Without a licence none is named', () => {
  expect(describeApi({ ...told, licence: undefined }).info).not.toHaveProperty('license');
});
