import fc from 'fast-check';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  drawMap,
  labelSize,
  type MapTown,
  type PlacedLabel,
} from '../../../src/domain/map/draw-map.ts';

const area = (art: string, box: [number, number, number, number], navn?: string): Feature => ({
  type: 'Feature',
  properties: { art, navn },
  geometry: {
    type: 'Polygon',
    // Clockwise seen from above, as d3-geo reads the inside of a shape.
    coordinates: [
      [
        [box[0], box[1]],
        [box[0], box[3]],
        [box[2], box[3]],
        [box[2], box[1]],
        [box[0], box[1]],
      ],
    ],
  },
});

const point = (navn: string, longitude: number, latitude: number, iKommunen = true): Feature => ({
  type: 'Feature',
  properties: { art: 'by', navn, iKommunen },
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

const base: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    area('soe', [9.7, 56.05, 9.95, 56.15], 'Stor Sø'),
    area('kommune', [9.3, 55.95, 10.1, 56.35]),
    area('ukendt', [9.4, 56, 9.5, 56.1]),
    point('Lilleby', 9.4, 56),
    point('Udenbys', 9.5, 56.1, false),
  ],
};

const town = (name: string, longitude: number, latitude: number, count = 1): MapTown => ({
  name,
  slug: name.toLowerCase(),
  longitude,
  latitude,
  count,
});

function boxOf({ text, x, y, anchor }: PlacedLabel) {
  const length = text.length * labelSize * 0.56;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - labelSize * 0.85, bottom: y + labelSize * 0.3 };
}

describe('drawMap', () => {
  const map = drawMap(base, [town('Storby', 9.55, 56.17, 9), town('Havby', 9.9, 56.25)], 640);

  it('draws the shapes it knows, the outline first, and leaves out the rest', () => {
    expect(map.shapes.map(({ layer }) => layer)).toEqual(['outline', 'lake']);
    for (const { path } of map.shapes) expect(path).toMatch(/^M[\d\-MlZ ]+$/);
  });

  it('keeps every town inside the picture, the fullest first', () => {
    expect(map.pins.map(({ name }) => name)).toEqual(['Storby', 'Havby', 'Lilleby']);
    for (const { x, y } of map.pins) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.height);
    }
  });

  it('puts north up and east to the right', () => {
    const [storby, havby] = map.pins;
    expect(havby?.x).toBeGreaterThan(storby?.x ?? Infinity);
    expect(havby?.y).toBeLessThan(storby?.y ?? -Infinity);
  });

  it('leaves out towns of the neighbours', () => {
    expect(map.pins.some(({ name }) => name === 'Udenbys')).toBe(false);
  });

  it('names a lake that is big enough', () => {
    expect(map.lakes.map(({ text }) => text)).toEqual(['Stor Sø']);
    const small = drawMap(
      {
        ...base,
        features: [
          area('kommune', [9.3, 55.95, 10.1, 56.35]),
          area('soe', [9.7, 56, 9.71, 56.01], 'Dam'),
        ],
      },
      [],
      640,
    );
    expect(small.lakes).toEqual([]);
  });

  it('knows how long ten kilometres are', () => {
    // The outline is 0.8 degrees wide, at 56 degrees north some 49.7 kilometres.
    const kilometres = ((map.width - 48) / map.tenKilometres) * 10;
    expect(kilometres).toBeGreaterThan(48);
    expect(kilometres).toBeLessThan(52);
  });

  it('frames the towns themselves when the municipality has no map', () => {
    const bare = drawMap(undefined, [town('A', 9.5, 56.1), town('B', 9.9, 56.3)], 640);
    expect(bare.shapes).toEqual([]);
    expect(bare.pins).toHaveLength(2);
    for (const { x, y } of bare.pins)
      expect([x >= 0, x <= 640, y >= 0, y <= bare.height]).not.toContain(false);
  });

  it('never lets a name hide a pin or another name, as long as there is room', () => {
    const towns = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[A-Z][a-z]{2,6}$/),
        longitude: fc.integer({ min: 0, max: 3 }).map((step) => 9.45 + step * 0.16),
        latitude: fc.integer({ min: 0, max: 3 }).map((step) => 56 + step * 0.1),
        count: fc.integer({ min: 1, max: 12 }),
      }),
      {
        minLength: 1,
        maxLength: 4,
        selector: ({ longitude, latitude }) => `${longitude} ${latitude}`,
      },
    );
    fc.assert(
      fc.property(towns, (list) => {
        const unique = [...new Map(list.map((item) => [item.name, item])).values()];
        const drawn = drawMap(
          base,
          unique.map((item) => ({ ...item, slug: 'x' })),
          640,
        );
        const labels = drawn.pins.flatMap(({ label }) => (label ? [label] : []));
        const boxes = [...labels, ...drawn.lakes].map((label) => ({
          ...boxOf(label),
          text: label.text,
        }));
        for (const box of boxes) {
          const hidden = drawn.pins.filter(
            ({ x, y, radius, count }) =>
              count > 0 &&
              x + radius > box.left &&
              x - radius < box.right &&
              y + radius > box.top &&
              y - radius < box.bottom,
          );
          expect(hidden.map(({ name }) => `${box.text} hides ${name}`)).toEqual([]);
          const others = boxes.filter(
            (other) =>
              other !== box &&
              other.left < box.right &&
              box.left < other.right &&
              other.top < box.bottom &&
              box.top < other.bottom,
          );
          expect(others.map(({ text }) => `${box.text} hides ${text}`)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
