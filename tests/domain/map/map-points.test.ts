import { beforeEach, describe, expect, it } from 'vitest';
import { buildDirectory, type Directory } from '../../../src/domain/directory.ts';
import { distanceInKm } from '../../../src/domain/map/distance.ts';
import {
  enterprisesByTown,
  enterprisesOffMap,
  type MapPoint,
  mapPoints,
} from '../../../src/domain/map/map-points.ts';
import { entry, makeDirectory, makeEntries, makeMunicipality, today } from '../make-directory.ts';

let directory: Directory;
let points: Map<string, MapPoint>;
beforeEach(() => {
  directory = makeDirectory();
  points = new Map(mapPoints(directory).map((point) => [point.slug, point]));
});
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

describe('an enterprise on the map', () => {
  it('stands at its own address where it is known, and says that it does', () => {
    expect(points.get('oerne')).toEqual({
      slug: 'oerne',
      name: 'Ørne',
      kind: 'Værksted',
      town: 'Øby',
      latitude: 56.2,
      longitude: 10.2,
      isExact: true,
    });
  });

  it('stands in its town where only that is known, and does not pretend to be exact', () => {
    expect(points.get('kanten')).toMatchObject({
      latitude: 56.1,
      longitude: 10.1,
      isExact: false,
    });
  });

  it('is not exact where its position is only that of the town', () => {
    const entries = makeEntries();
    entries.enterprises.push(
      entry('virksomheder', 'omtrent', { adresse: { by: 'Øby', bredde: 56.3, laengde: 10.3 } }),
      entry('virksomheder', 'gaden', {
        adresse: { by: 'Øby', vej: 'Gaden 1', praecision: 'adresse' },
      }),
    );
    const built = buildDirectory(entries, makeMunicipality(), today);
    const found = new Map(mapPoints(built).map((point) => [point.slug, point]));
    expect(found.get('omtrent')).toMatchObject({ latitude: 56.3, isExact: false });
    expect(found.get('gaden')).toMatchObject({ latitude: 56.1, isExact: false });
  });

  it('is open: closed enterprises have no sign', () => {
    expect([...points.keys()]).toEqual(['kanten', 'oerne', 'aalen']);
  });
});

describe('enterprises the map can not show', () => {
  it('are the open ones without any position', () => {
    expect(slugs(enterprisesOffMap(directory))).toEqual(['uden']);
    const entries = makeEntries();
    entries.enterprises.push(entry('virksomheder', 'vaek', { adresse: { by: 'Ukendt' } }));
    const built = buildDirectory(entries, makeMunicipality(), today);
    expect(slugs(enterprisesOffMap(built)).toSorted()).toEqual(['uden', 'vaek']);
  });
});

describe('the list beside the map', () => {
  it('has every enterprise of the map by town, the fullest first', () => {
    const entries = makeEntries();
    entries.enterprises.push(
      entry('virksomheder', 'aa-to', { navn: 'Aa to', adresse: { by: 'Åby' } }),
      entry('virksomheder', 'aa-tre', { navn: 'Aa tre', adresse: { by: 'Åby' } }),
    );
    const built = buildDirectory(entries, makeMunicipality(), today);
    const lists = enterprisesByTown(built);
    expect(lists.map(({ town, enterprises }) => [town, enterprises.length])).toEqual([
      ['Åby', 3],
      ['Øby', 2],
    ]);
    expect(lists.flatMap(({ enterprises }) => slugs(enterprises)).toSorted()).toEqual(
      slugs(mapPoints(built)).toSorted(),
    );
  });
});

describe('a distance', () => {
  it('is that of the great circle', () => {
    const silkeborg = { latitude: 56.1697, longitude: 9.5451 };
    const copenhagen = { latitude: 55.6761, longitude: 12.5683 };
    expect(distanceInKm(silkeborg, copenhagen)).toBeCloseTo(196.6, 0);
    expect(distanceInKm(copenhagen, silkeborg)).toBeCloseTo(196.6, 0);
    expect(distanceInKm(silkeborg, silkeborg)).toBe(0);
    // One degree to the north, anywhere, and one to the east, at the equator.
    expect(
      distanceInKm({ latitude: 10, longitude: 5 }, { latitude: 11, longitude: 5 }),
    ).toBeCloseTo(111.19, 1);
    expect(distanceInKm({ latitude: 0, longitude: 5 }, { latitude: 0, longitude: 6 })).toBeCloseTo(
      111.19,
      1,
    );
  });
});
