import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { enough, fileBehind, sites } from './built-site.ts';

type Json = Record<string, unknown>;

function validatorOf(schema: unknown) {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats(ajv);
  return ajv.compile(schema as Json);
}

const hsds = validatorOf(
  JSON.parse(readFileSync('tests/fixtures/standards/hsds.json', 'utf8')) as Json,
);

/** Every field inside, by its path; items of a list have none of their own. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}/${key}`));
}

function pathsOfSchema(schema: Json, path = ''): string[] {
  const { items, properties } = schema as { items?: Json; properties?: Record<string, Json> };
  if (items) return pathsOfSchema(items, path);
  return properties === undefined
    ? [path]
    : Object.entries(properties).flatMap(([key, inner]) => pathsOfSchema(inner, `${path}/${key}`));
}

/** The validator reads no other file; that the schemas are there is looked at beside it. */
const withoutSchemas = (api: unknown): Json =>
  JSON.parse(JSON.stringify(api).replaceAll(/"\$ref":"[^"]+"/g, '"type":"object"')) as Json;

for (const site of sites) {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(site.dir, 'data', name), 'utf8'));

  describe(`the open data of ${site.name}, by their standards`, () => {
    it.each([
      ['virksomheder.json', 'virksomheder'],
      ['ydelser.json', 'ydelser'],
      ['steder.geojson', 'steder'],
    ])('has in %s what its JSON Schema says, and nothing it does not tell of', (file, name) => {
      const schema = read(`skema/${name}.json`) as Json;
      const validate = validatorOf(schema);
      const data = read(file) as Json;
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
      expect(data['skema']).toBe(schema['$id']);
      const told = new Set(pathsOfSchema(schema));
      expect([...new Set(pathsOf(data))].filter((path) => !told.has(path))).toEqual([]);
      const list = data[name === 'steder' ? 'features' : name] as Json[];
      expect(list.length).toBeGreaterThan(enough(5));
      expect(validate({ ...data, [name === 'steder' ? 'features' : name]: [{}] })).toBe(false);
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    });

    it('describes itself in OpenAPI 3.1, and has each file that it names', async () => {
      const api = read('openapi.json') as { paths: Record<string, unknown> };
      const { valid, errors } = await new Validator().validate(withoutSchemas(api));
      expect(valid, JSON.stringify(errors)).toBe(true);
      expect(Object.keys(api.paths).length).toBeGreaterThan(8);
      for (const path of Object.keys(api.paths))
        expect(fileBehind(site, `/data${path}`), path).toBeDefined();
      for (const [, schema = ''] of JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g))
        expect(fileBehind(site, `/data/${schema}`), schema).toBeDefined();
      const untitled = { ...withoutSchemas(api), info: {} };
      expect((await new Validator().validate(untitled)).valid).toBe(false);
    });

    it('tells of services as HSDS 3.0 asks', () => {
      const services = read('hsds/services.json') as Json[];
      expect(hsds(services), JSON.stringify(hsds.errors)).toBe(true);
      expect(services.length).toBeGreaterThan(enough(5));
      expect(hsds([{ ...services[0], status: 'open' }])).toBe(false);
      expect(hsds([{ ...services[0], id: 'hal' }])).toBe(false);
      const known = new Set(
        (read('ydelser.json') as { ydelser: Json[] }).ydelser.map(({ id }) => id),
      );
      expect(services.filter(({ id }) => !known.has(id))).toEqual([]);
    });

    it.each(['virksomheder', 'ydelser'])(
      'keeps the first shape of %s: a list of the same records without an id',
      (name) => {
        const now = (read(`${name}.json`) as Record<string, Json[]>)[name];
        expect(read(`v1/${name}.json`)).toEqual(now?.map(({ id: _, ...rest }) => rest));
      },
    );
  });
}
