import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type DataRecord, toRow } from '../../src/domain/data/rows.ts';
import { municipalitySchema } from '../../src/schema/municipality.ts';
import { enough, fileBehind, sites } from './built-site.ts';

/** Rows of a CSV file as RFC 4180 has it, with semicolons between the fields. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ';') rows.push([]);
  }
  return rows.filter((row) => row.some((field) => field !== ''));
}

describe('readCsv', () => {
  it('keeps semicolons, quotes and line breaks inside a field', () => {
    expect(readCsv('a;b\n"x;""y""\nz";2\n')).toEqual([
      ['a', 'b'],
      ['x;"y"\nz', '2'],
    ]);
  });
});

for (const site of sites) {
  const read = (name: string) => readFileSync(join(site.dir, 'data', name), 'utf8');

  const recordsOf = (name: string): DataRecord[] =>
    (JSON.parse(read(`${name}.json`)) as Record<string, DataRecord[]>)[name] ?? [];

  describe(`open data of ${site.name}`, () => {
    it.each(['virksomheder', 'ydelser'])('has the same %s in JSON and in CSV', (name) => {
      const records = recordsOf(name);
      const [header = [], ...rows] = readCsv(read(`${name}.csv`).replace(/^\uFEFF/, ''));
      expect(records.length).toBeGreaterThan(0);
      expect(rows.map((row) => row.slice(0, 2))).toEqual(records.map(({ id, slug }) => [id, slug]));
      expect(header.slice(-3)).toEqual(['licens', 'kommune', 'opdateret']);
      for (const row of rows) expect(row, row[0]).toHaveLength(header.length);
      const known = new Set(header);
      for (const record of records)
        expect(Object.keys(toRow(record)).filter((field) => !known.has(field))).toEqual([]);
    });

    it.each(['virksomheder.csv', 'ydelser.csv'])(
      'marks %s as UTF-8, so that a spreadsheet shows æ, ø and å',
      (name) => {
        expect([...readFileSync(join(site.dir, 'data', name)).subarray(0, 3)]).toEqual([
          0xef, 0xbb, 0xbf,
        ]);
      },
    );

    it('has no field in CSV that a spreadsheet would run as a formula', () => {
      for (const name of ['virksomheder.csv', 'ydelser.csv'])
        for (const row of readCsv(read(name).replace(/^\uFEFF/, '')))
          expect(row.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
    });

    it('points every record at its own page', () => {
      for (const name of ['virksomheder', 'ydelser'])
        for (const { side } of recordsOf(name))
          expect(fileBehind(site, new URL(String(side)).pathname), String(side)).toBeDefined();
    });

    it('has its enterprises on the map inside the municipality', () => {
      const yaml = readFileSync(join(site.contentDir, 'kommune/kommune.yaml'), 'utf8');
      const [south, west, north, east] = municipalitySchema.parse(parse(yaml)).map.bounds;
      const { features } = JSON.parse(read('steder.geojson')) as FeatureCollection<Point>;
      // A neighbour says which municipality it lies in, and may lie anywhere.
      const own = features.filter(({ properties }) => properties?.['nabo'] === undefined);
      expect(own.length).toBeGreaterThan(enough(0));
      for (const { geometry, properties } of own) {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const isInside =
          longitude >= west && longitude <= east && latitude >= south && latitude <= north;
        expect(isInside, `${properties?.['navn']}: ${geometry.coordinates.join(', ')}`).toBe(true);
      }
    });

    it('never gives an enterprise known by town the precision of an address', () => {
      const { features } = JSON.parse(read('steder.geojson')) as FeatureCollection<Point>;
      const enterprises = recordsOf('virksomheder') as unknown as {
        slug: string;
        adresse: { vej?: string };
      }[];
      const withStreet = new Set(
        enterprises.filter(({ adresse }) => adresse.vej).map(({ slug }) => slug),
      );
      const wrong = features.filter(
        ({ properties }) =>
          properties?.['praecision'] === 'adresse' && !withStreet.has(String(properties['slug'])),
      );
      expect(wrong).toEqual([]);
    });
  });
}
