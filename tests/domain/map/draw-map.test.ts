import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MapFeature } from '../../../src/schema/map-file.ts';
import {
  drawMap as draw,
  isEmptyMap,
  type MapDrawing,
  type MapTown,
  type PlacedLabel,
} from '../../../src/domain/map/draw-map.ts';

const area = (
  kind: MapFeature['kind'],
  box: [number, number, number, number],
  name?: string,
): MapFeature => ({
  kind,
  name,
  number: undefined,
  isInside: false,
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

const point = (name: string, longitude: number, latitude: number, isInside = true): MapFeature => ({
  kind: 'town',
  name,
  number: undefined,
  isInside,
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

const base: MapFeature[] = [
  area('lake', [9.7, 56.05, 9.95, 56.15], 'Stor Sø'),
  area('outline', [9.3, 55.95, 10.1, 56.35]),
  point('Lilleby', 9.4, 56),
  point('Udenbys', 9.5, 56.1, false),
];

/** The corners of the outline. */
const bounds = [55.95, 9.3, 56.35, 10.1] as const;

const drawMap = (
  features: readonly MapFeature[] | undefined,
  towns: readonly MapTown[],
  width: number,
  box: readonly [number, number, number, number] = bounds,
) => draw(features, box, towns, width);

const town = (name: string, longitude: number, latitude: number, count = 1): MapTown => ({
  name,
  slug: name.toLowerCase(),
  longitude,
  latitude,
  count,
});

/**
 * Where a name is seen: 19 pixels high as the page writes it, of letters that are half as wide as high, from the top of
 * a capital to the foot of a g.
 */
function boxOf({ text, x, y, anchor }: PlacedLabel) {
  const length = text.length * 9.5;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - 14, bottom: y + 4 };
}

describe('drawMap', () => {
  let map: MapDrawing;
  beforeEach(() => {
    map = drawMap(base, [town('Storby', 9.55, 56.17, 9), town('Havby', 9.9, 56.25)], 640);
  });

  it('draws the shapes from the ground up, the outline first', () => {
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

  it('draws another width as the same picture, larger or smaller, so that both can show the same shapes', () => {
    const small = drawMap(base, [town('Storby', 9.55, 56.17, 9), town('Havby', 9.9, 56.25)], 380);
    const scale = small.width / map.width;
    const corners = (drawing: MapDrawing) =>
      drawing.shapes.map(({ path }) =>
        path
          .match(/^M(\d+) (\d+)/)!
          .slice(1)
          .map(Number),
      );
    for (const [shape, corner] of corners(map).entries())
      for (const [axis, value] of corner.entries())
        expect(Math.abs(value * scale - corners(small)[shape]![axis]!)).toBeLessThanOrEqual(1);
    for (const [index, pin] of map.pins.entries()) {
      expect(Math.abs(pin.x * scale - small.pins[index]!.x)).toBeLessThanOrEqual(1);
      expect(Math.abs(pin.y * scale - small.pins[index]!.y)).toBeLessThanOrEqual(1);
    }
  });

  it('puts north up and east to the right', () => {
    const [storby, havby] = map.pins;
    expect(havby?.x).toBeGreaterThan(storby?.x ?? Infinity);
    expect(havby?.y).toBeLessThan(storby?.y ?? -Infinity);
  });

  it('puts every town where the Mercator projection has it, 24 pixels from the edge of the municipality', () => {
    const scale = (640 - 48) / (((10.1 - 9.3) * Math.PI) / 180);
    const northing = (latitude: number) =>
      Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
    const where = (longitude: number, latitude: number) => ({
      x: Math.round(24 + (((longitude - 9.3) * Math.PI) / 180) * scale),
      y: Math.round(24 + (northing(56.35) - northing(latitude)) * scale),
    });
    expect(map.pins.map(({ name, x, y }) => ({ name, x, y }))).toEqual([
      { name: 'Storby', ...where(9.55, 56.17) },
      { name: 'Havby', ...where(9.9, 56.25) },
      { name: 'Lilleby', ...where(9.4, 56) },
    ]);
    expect(map.width).toBe(640);
    // The straight edge of the picture bends a little north of the outline's two corners.
    expect(map.height).toBeGreaterThanOrEqual(where(9.3, 55.95).y + 23);
    expect(map.height).toBeLessThanOrEqual(where(9.3, 55.95).y + 27);
  });

  it('makes a sign bigger the more enterprises a town has, up to a bound, and a dot of a town with none', () => {
    const signs = drawMap(
      base,
      [1, 4, 25, 400].map((count, at) => town(`By${at}`, 9.4 + at * 0.2, 56.3, count)),
      640,
    ).pins;
    expect(signs.map(({ count, radius }) => [count, radius])).toEqual([
      [400, 22],
      [25, 22],
      [4, 16],
      [1, 14],
      [0, 3],
    ]);
  });

  it('writes a name right of its town, else left, above or below, where there is room', () => {
    const alone = (longitude: number, latitude: number) =>
      drawMap(base.slice(1, 2), [town('By', longitude, latitude)], 640).pins[0];
    const right = alone(9.6, 56.2);
    expect(right?.label).toEqual({
      text: 'By',
      x: (right?.x ?? 0) + 14 + 5,
      y: (right?.y ?? 0) + 6,
      anchor: 'start',
    });
    const left = alone(10.09, 56.2);
    expect(left?.label).toEqual({
      text: 'By',
      x: (left?.x ?? 0) - 14 - 5,
      y: (left?.y ?? 0) + 6,
      anchor: 'end',
    });
    const narrow = (latitude: number) =>
      drawMap(base.slice(1, 2), [town('Enmegetlangby', 9.7, latitude)], 240).pins[0];
    const above = narrow(56.15);
    expect(above?.label).toMatchObject({ anchor: 'middle', x: above?.x, y: (above?.y ?? 0) - 23 });
    const below = narrow(56.34);
    expect(below?.label).toMatchObject({ anchor: 'middle', x: below?.x, y: (below?.y ?? 0) + 34 });
  });

  it('always names a town with enterprises, and leaves out one without where its name would hide something', () => {
    const crowd = Array.from({ length: 12 }, (_, at) =>
      town(`Trængselby${at}`, 9.7 + at * 0.004, 56.15, 2),
    );
    const drawn = drawMap([...base, point('Indeimellem', 9.72, 56.15)], crowd, 640);
    const named = drawn.pins.filter(({ label }) => label).map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining(crowd.map(({ name }) => name)));
    expect(drawn.pins.map(({ name }) => name)).not.toContain('Indeimellem');
    for (const { label, name } of drawn.pins) expect(label?.text).toBe(name);
  });

  it('writes no name across the sign of another town', () => {
    // 44 pixels to the east of the first, where its name would have stood.
    const [first, second] = drawMap(
      base.slice(1, 2),
      [town('Vesterby', 9.7, 56.15, 2), town('Østerby', 9.76, 56.15)],
      640,
    ).pins;
    expect(first?.label?.anchor).toBe('end');
    expect(second?.label?.anchor).toBe('start');
  });

  it('leaves out a town without enterprises that lies under a sign, or whose name would be cut', () => {
    const features = (name: string) => [...base.slice(1, 2), point(name, 9.7, 56.15)];
    const under = drawMap(features('Skjult'), [town('Storby', 9.705, 56.15)], 640);
    expect(under.pins.map(({ name }) => name)).toEqual(['Storby']);
    const beside = drawMap(
      features('Synlig'),
      [town('Storby', 9.5, 56.15), town('Fjernby', 9.9, 56.3)],
      640,
    );
    expect(beside.pins.map(({ name }) => name)).toContain('Synlig');
    const long = 'Enbymedetmegetlangtnavn';
    const cut = drawMap(features(long), [], 200);
    expect(cut.pins).toEqual([]);
    const kept = drawMap(base.slice(1, 2), [town(long, 9.7, 56.15)], 200);
    expect(kept.pins[0]?.label).toMatchObject({ text: long, anchor: 'start' });
  });

  it('names the first of two lakes whose names would lie across each other', () => {
    const drawn = drawMap(
      [
        area('outline', [9.3, 55.95, 10.1, 56.35]),
        area('lake', [9.7, 56.05, 9.95, 56.15], 'Øvre Sø'),
        area('lake', [9.71, 56.06, 9.94, 56.14], 'Nedre Sø'),
      ],
      [],
      640,
    );
    expect(drawn.lakes.map(({ text }) => text)).toEqual(['Øvre Sø']);
  });

  it('names a town of the base map that the directory knows only once', () => {
    const drawn = drawMap(base, [town('Lilleby', 9.4, 56, 3)], 640);
    expect(drawn.pins.map(({ name, count }) => [name, count])).toEqual([['Lilleby', 3]]);
  });

  it('writes the name of a lake in its middle, and not where a town already stands', () => {
    const [lake] = map.lakes;
    expect(lake).toMatchObject({ text: 'Stor Sø', anchor: 'middle' });
    // The lake lies from 9.7 to 9.95 degrees east.
    expect(Math.abs((lake?.x ?? 0) - (24 + ((9.825 - 9.3) / 0.8) * 592))).toBeLessThanOrEqual(1);
    // And from 56.05 to 56.15 north; the line of letters stands a third of its size below the middle.
    const [corner] = drawMap(
      base,
      [town('Hjørne', 9.7, 56.05), town('Andet', 9.4, 56.15)],
      640,
    ).pins;
    const other = drawMap(base, [town('Andet', 9.4, 56.15)], 640).pins[0];
    const middle = ((corner?.y ?? 0) + (other?.y ?? 0)) / 2;
    expect(Math.abs((lake?.y ?? 0) - (middle + 6))).toBeLessThanOrEqual(2);
    const hidden = drawMap(base, [town('Søby', 9.825, 56.1)], 640);
    expect(hidden.lakes).toEqual([]);
  });

  it('names no lake that has no name, and nothing that is no lake', () => {
    const drawn = drawMap(
      [
        area('outline', [9.3, 55.95, 10.1, 56.35], 'Kommunen'),
        area('lake', [9.7, 56.05, 9.95, 56.15]),
        area('wood', [9.4, 56.05, 9.6, 56.15], 'Skoven'),
      ],
      [],
      640,
    );
    expect(drawn.lakes).toEqual([]);
    expect(drawn.shapes.map(({ layer }) => layer)).toEqual(['outline', 'wood', 'lake']);
  });

  it('is at least half as high as wide', () => {
    const flat = drawMap(undefined, [town('A', 9, 56)], 400, [56, 9, 56.1, 10]);
    expect(flat.height).toBe(200);
  });

  it('leaves out towns of the neighbours', () => {
    expect(map.pins.some(({ name }) => name === 'Udenbys')).toBe(false);
  });

  it('names a lake that is big enough', () => {
    expect(map.lakes.map(({ text }) => text)).toEqual(['Stor Sø']);
    const small = drawMap(
      [area('outline', [9.3, 55.95, 10.1, 56.35]), area('lake', [9.7, 56, 9.71, 56.01], 'Dam')],
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

  it.each([
    ['no town', []],
    ['one', [town('A', 9.5, 56.1)]],
    ['two on one spot', [town('A', 9.5, 56.1), town('B', 9.5, 56.1)]],
    ['two', [town('A', 9.5, 56.1), town('B', 9.9, 56.3)]],
  ])('frames the municipality by its bounds when it has no map: %s', (_, towns) => {
    const bare = drawMap(undefined, towns, 640);
    const whole = drawMap(base.slice(1, 2), towns, 640);
    expect(bare.shapes).toEqual([]);
    expect(bare.pins).toHaveLength(towns.length);
    expect(JSON.stringify(bare)).not.toMatch(/null/);
    expect(bare.tenKilometres).toBe(whole.tenKilometres);
    expect(bare.pins.map(({ x }) => x)).toEqual(whole.pins.map(({ x }) => x));
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

describe('a map', () => {
  const none = { shapes: [], pins: [] };
  const { shapes } = drawMap(base, [], 640);

  it('is empty where nothing is drawn, and no other ground lies below', () => {
    expect(isEmptyMap({ kind: 'schematic' }, none)).toBe(true);
    expect(isEmptyMap({ kind: 'schematic' }, { ...none, shapes })).toBe(false);
    expect(isEmptyMap({ kind: 'tiles' }, none)).toBe(false);
    expect(isEmptyMap({ kind: 'archive' }, none)).toBe(false);
  });
});
