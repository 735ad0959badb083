import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BaseMap, toBaseMap } from '../../../src/domain/map/base-map.ts';

const own = JSON.parse(
  readFileSync('tests/fixtures/nabokommune/kommune/kort.geojson', 'utf8'),
) as FeatureCollection;
const town = { name: 'Nordlund', slug: 'nordlund', latitude: 57.15, longitude: 9.6, count: 3 };

describe('the base map for the browser', () => {
  let map: BaseMap;
  beforeEach(() => {
    map = toBaseMap(own, [town]);
  });

  it('has its layers from the ground up', () => {
    expect(map.shapes[0]?.layer).toBe('outline');
    expect(map.shapes.at(-1)?.layer).toBe('road');
    expect(new Set(map.shapes.map(({ layer }) => layer))).toContain('lake');
  });

  it('gives latitude first, as exactly as a schematic map knows it', () => {
    for (const [latitude, longitude] of map.shapes.flatMap(({ lines }) => lines.flat())) {
      expect(latitude).toBeGreaterThan(56);
      expect(longitude).toBeLessThan(11);
      expect(String(latitude)).toMatch(/^\d+(\.\d{1,4})?$/);
    }
  });

  it('names a town with places once and first, and neighbours last', () => {
    expect(map.names.filter(({ text }) => text === 'Nordlund')).toHaveLength(1);
    expect(map.names[0]).toMatchObject({ text: 'Nordlund', kind: 'town', spots: [[57.15, 9.6]] });
    expect(map.names.at(-1)).toMatchObject({ text: 'Vesterhale', kind: 'neighbour' });
  });

  it('knows how broad a lake is, and several places for the number of a road', () => {
    const lake = map.names.find(({ kind }) => kind === 'lake');
    const road = map.names.find(({ kind }) => kind === 'road');
    expect(lake?.breadth).toBeGreaterThan(0);
    expect(road?.spots.length).toBeGreaterThan(1);
  });

  it('manages with towns alone', () => {
    expect(toBaseMap(undefined, [town])).toEqual({
      shapes: [],
      names: [{ text: 'Nordlund', kind: 'town', spots: [[57.15, 9.6]], breadth: 0 }],
    });
  });
});
