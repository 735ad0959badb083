import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  csvFile,
  getEnterpriseRecords,
  getEnterprisesJson,
  getPlacesFile,
  getServiceRecords,
  jsonFile,
} from '../../src/queries/open-data.ts';
import { useDirectory } from './mock-directory.ts';

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

describe('the files of open data', () => {
  it('have every enterprise and every service, each with the whole address of its page', async () => {
    const enterprises = await getEnterpriseRecords();
    expect(enterprises.map(({ slug }) => slug)).toEqual([
      'gamle',
      'kanten',
      'nabosted',
      'fuldsted',
      'uden',
      'oerne',
      'aalen',
    ]);
    expect(enterprises[1]?.['side']).toBe('https://proeve.example/virksomheder/kanten/');
    const services = await getServiceRecords();
    expect(services).toHaveLength(7);
    expect(services.find(({ slug }) => slug === 'poser')?.['side']).toBe(
      'https://proeve.example/ydelser/poser/',
    );
  });

  it('are JSON that ends with a line', async () => {
    const text = await jsonFile([{ navn: 'Ø' }]).text();
    expect(JSON.parse(text)).toEqual([{ navn: 'Ø' }]);
    expect(text).toMatch(/\n$/);
  });

  it('open in a Danish spreadsheet: a mark of UTF-8, semicolons, a header, no formulas', async () => {
    const bytes = new Uint8Array(
      await csvFile([{ navn: 'Ø; "A"', note: '=HYPERLINK(1)' }]).arrayBuffer(),
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(`navn;note\n"Ø; ""A""";'=HYPERLINK(1)\n`);
  });

  it('have the open enterprises with a position on a map', async () => {
    const map = (await (await getPlacesFile()).json()) as {
      type: string;
      features: { properties: { slug: string } }[];
    };
    expect(map.type).toBe('FeatureCollection');
    expect(map.features.map(({ properties }) => properties.slug)).toEqual([
      'kanten',
      'nabosted',
      'fuldsted',
      'oerne',
      'aalen',
    ]);
  });

  it('say whose they are, how they may be used and how new they are, and then what they have', async () => {
    const file = (await (await getEnterprisesJson()).json()) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual(['kommune', 'opdateret', 'skema', 'virksomheder']);
    expect(file).toMatchObject({
      skema: 'https://proeve.example/data/skema/virksomheder.json',
      opdateret: '2026-02-01',
    });
  });
});
