import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { municipalityDir } from '../../src/municipality.ts';
import type { Municipality } from '../../src/schema/municipality.ts';
import { makeMunicipality } from '../domain/make-directory.ts';
import {
  getBaseMap,
  getMapArchives,
  getMapPoints,
  getMunicipalityMaps,
  getTownMap,
  hasMunicipalityMap,
} from '../../src/queries/maps.ts';
import { useDirectory } from './mock-directory.ts';

vi.hoisted(() => {
  process.env['CONTENT_DIR'] = 'tests/fixtures/nabokommune';
});

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

/** Whether the content that was loaded first has a map: files share what they have loaded. */
const hasMap = existsSync(join(municipalityDir, 'kort.geojson'));

describe('the maps of the municipality', () => {
  it('show every town that has enterprises, wide and narrow, and no other', async () => {
    const { wide, narrow } = await getMunicipalityMaps();
    expect([wide.width, narrow.width]).toEqual([640, 380]);
    for (const { pins, shapes } of [wide, narrow]) {
      const towns = pins.filter(({ count }) => count > 0);
      expect(towns.map(({ name, slug, count }) => [name, slug, count])).toEqual([
        ['Øby', 'oeby', 3],
        ['Åby', 'aaby', 1],
      ]);
      expect(shapes.length > 0).toBe(hasMap);
    }
  });

  it('are of one town where its position is known, and none where it is not', async () => {
    const [oeby, , unknown] = makeMunicipality().towns;
    const drawing = getTownMap(oeby, makeMunicipality());
    expect(drawing?.width).toBe(360);
    expect(drawing?.pins.filter(({ count }) => count > 0).map(({ name }) => name)).toEqual(['Øby']);
    expect(getTownMap(unknown, makeMunicipality())).toBeUndefined();
    expect(getTownMap(undefined, makeMunicipality())).toBeUndefined();
  });

  it('are drawn once in a build, and anew while somebody writes', async () => {
    const [oeby] = makeMunicipality().towns;
    vi.stubEnv('DEV', false);
    expect(getTownMap(oeby, makeMunicipality())).toBe(getTownMap(oeby, makeMunicipality()));
    const other = { ...oeby!, slug: 'en-anden' };
    vi.stubEnv('DEV', true);
    expect(getTownMap(other, makeMunicipality())).not.toBe(getTownMap(other, makeMunicipality()));
    vi.unstubAllEnvs();
  });

  it('in the browser have the open enterprises with a position, and the names of their towns', async () => {
    expect((await getMapPoints()).map(({ slug }) => slug)).toEqual([
      'kanten',
      'fuldsted',
      'oerne',
      'aalen',
    ]);
    const { names, shapes } = await getBaseMap();
    expect(names.slice(0, 2).map(({ text }) => text)).toEqual(['Øby', 'Åby']);
    expect(shapes.length > 0).toBe(hasMap);
  });
});

describe('the map of the whole municipality', () => {
  it('is there where a ground or a place is to be seen, and else is not', async () => {
    vi.stubEnv('DEV', true);
    expect(await hasMunicipalityMap()).toBe(true);
    const forgetPositions = (_entries: unknown, municipality: Municipality): void => {
      municipality.towns = municipality.towns.map((town) => ({
        ...town,
        latitude: undefined,
        longitude: undefined,
      }));
    };
    useDirectory(forgetPositions);
    expect(await hasMunicipalityMap()).toBe(hasMap);
    useDirectory((entries, municipality) => {
      forgetPositions(entries, municipality);
      municipality.map.base = { kind: 'archive', file: 'logo.svg' };
    });
    expect(await hasMunicipalityMap()).toBe(true);
    vi.unstubAllEnvs();
  });
});

describe('the archive of the ground', () => {
  it('is none where the municipality has chosen another ground', async () => {
    expect(await getMapArchives()).toEqual([]);
  });

  it('is the file it has named, with its bytes', async () => {
    useDirectory((_entries, municipality) => {
      municipality.map.base = { kind: 'archive', file: 'logo.svg' };
    });
    const [archive] = await getMapArchives();
    expect(archive?.name).toBe('logo.svg');
    expect(new TextDecoder().decode(await archive?.read())).toContain('<svg');
  });
});
