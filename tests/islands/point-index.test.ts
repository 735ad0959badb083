import { describe, expect, it } from 'vitest';
import { type MapPoint } from '../../src/domain/map/map-points.ts';
import { PointIndex } from '../../src/islands/map/point-index.ts';
import { nameOfSign, townOf } from '../../src/islands/map/sign-words.ts';

const point = (slug: string, latitude: number, longitude: number, town = 'Byen'): MapPoint => ({
  slug,
  name: slug.toUpperCase(),
  kind: 'Værksted',
  town,
  latitude,
  longitude,
  isExact: true,
});

const points = [
  point('a', 56.1, 9.5),
  point('b', 56.1, 9.5),
  point('c', 56.103, 9.51, 'Nabobyen'),
  point('d', 56.3, 9.5),
];
const index = new PointIndex(points, 12);

describe('the index of points', () => {
  it('groups what a finger could not tell apart, from north to south', () => {
    expect(index.signs(9).map(({ count }) => count)).toEqual([1, 3]);
    expect(index.signs(12).map(({ count }) => count)).toEqual([1, 3]);
    expect(new PointIndex(points, 14).signs(14).map(({ count }) => count)).toEqual([1, 1, 2]);
  });

  it('knows when a group falls apart, and when it never does', () => {
    const deep = new PointIndex(points, 16);
    const group = deep.signOf('a', 9);
    expect(group?.count).toBe(3);
    expect(group && deep.splitZoom(group)).toBeGreaterThan(12);
    const pair = deep.signOf('a', 16);
    expect(pair?.count).toBe(2);
    expect(pair && deep.splitZoom(pair)).toBeUndefined();
  });

  it('knows the points of a group, and the area asked for', () => {
    const [north] = index.signs(10, { south: 56.2, west: 9, north: 57, east: 10 });
    expect(north?.key).toBe('d');
    expect(index.signs(10, { south: 56.2, west: 9, north: 57, east: 10 })).toHaveLength(1);
    const group = index.signOf('c', 10);
    expect(
      group &&
        index
          .points(group)
          .map(({ slug }) => slug)
          .toSorted(),
    ).toEqual(['a', 'b', 'c']);
  });

  it('manages with nothing', () => {
    expect(new PointIndex([], 12).signs(10)).toEqual([]);
  });
});

describe('what is said of a sign', () => {
  it('names the town when it is one, and the nearest when they are several', () => {
    expect(nameOfSign(points.slice(0, 2), 2)).toBe('2 steder i Byen. Vis dem');
    expect(nameOfSign(points.slice(0, 3), 3)).toBe('3 steder ved Byen. Vis dem');
    expect(townOf([])).toEqual({ town: '', isOneTown: false });
  });

  it('names a point, and says so when only its town is known', () => {
    const [first] = points;
    expect(first && nameOfSign([first], 1)).toBe('A, Byen');
    expect(first && nameOfSign([{ ...first, isExact: false }], 1)).toBe(
      'A, omkring Byen. Kun byen kendes',
    );
  });
});
