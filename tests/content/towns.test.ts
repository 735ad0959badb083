import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from '../expect-none.ts';

interface Town {
  navn: string;
  bredde?: number;
  laengde?: number;
  kilde?: string;
}

/** Whether a point lies in a ring: a ray from it crosses the ring an odd number of times. */
function isInRing([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  return ring.reduce((inside, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring.at(index - 1) ?? [];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

function readOutline(folder: string): Position[][] {
  const path = join(folder, 'kommune/kort.geojson');
  if (!existsSync(path)) return [];
  const map = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
  return map.features
    .filter(({ properties }) => properties?.['art'] === 'kommune')
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    )
    .flatMap(([outer]) => (outer === undefined ? [] : [outer]));
}

describe.each(['content', 'tests/fixtures/nabokommune'])('the towns of %s', (folder) => {
  const { steder } = parse(readFileSync(join(folder, 'kommune/kommune.yaml'), 'utf8')) as {
    steder: Town[];
  };
  const placed = steder.filter(({ bredde }) => bredde !== undefined);

  it('lie within the outline the map draws', () => {
    const outline = readOutline(folder);
    const outside = placed.filter(
      ({ bredde = 0, laengde = 0 }) => !outline.some((ring) => isInRing([laengde, bredde], ring)),
    );
    expectNone(outline.length === 0 ? [] : outside.map(({ navn }) => navn));
  });

  it('say where their position comes from', () => {
    expect(placed.filter(({ kilde }) => kilde === undefined).map(({ navn }) => navn)).toEqual([]);
  });
});
