import { beforeEach, describe, expect, it } from 'vitest';
import { buildDirectory, type Directory } from '../../src/domain/directory.ts';
import {
  enterprisesByTown,
  enterprisesOffMap,
  mapPoints,
} from '../../src/domain/map/map-points.ts';
import {
  mainTown,
  neighbouringEnterprises,
  neighbouringServices,
} from '../../src/domain/neighbours.ts';
import {
  activeEnterprises,
  enterprisesInTown,
  enterprisesWithJobs,
  enterprisesWithoutTown,
  featuredEnterprises,
  kindsWithEnterprises,
  similarEnterprises,
  similarServices,
  supplierCount,
  townsWithEnterprises,
} from '../../src/domain/relate.ts';
import { neighbourText } from '../../src/text/neighbours.ts';
import { entry, find, makeEntries, makeMunicipality, today } from './make-directory.ts';

/** The small directory with three enterprises of other municipalities that all pack, one of them closed. */
function withNeighbours() {
  const entries = makeEntries();
  const at = (bredde: number) => ({ by: 'Øby', bredde, laengde: 10.1 });
  entries.enterprises.push(
    entry('virksomheder', 'fjern', { navn: 'Fjern', nabo: 'Syd Kommune', adresse: at(55) }),
    entry('virksomheder', 'naer', {
      navn: 'Nær',
      nabo: 'Nord',
      adresse: at(56.4),
      jobtyper: ['praktik'],
    }),
    entry('virksomheder', 'ukendt', { navn: 'Ukendt sted', nabo: 'Bornholms Regionskommune' }),
    entry('virksomheder', 'lukket', { nabo: 'Nord', adresse: at(56.4), status: 'historisk' }),
  );
  for (const virksomhed of ['fjern', 'naer', 'ukendt', 'lukket'])
    entries.services.push(
      entry('ydelser', `pak-${virksomhed}`, {
        virksomhed,
        opgavetype: 'pakke',
        slags: 'kan-koebes',
      }),
    );
  return buildDirectory(entries, makeMunicipality(), today);
}

let directory: Directory;
beforeEach(() => {
  directory = withNeighbours();
});
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);
const strangers = ['fjern', 'naer', 'ukendt', 'lukket'];

describe('an enterprise in another municipality', () => {
  it('says which, and how far it is from the main town', () => {
    expect(find(directory.enterprises, 'naer').neighbour).toMatchObject({
      municipality: 'Nord',
      from: 'Øby',
    });
    expect(find(directory.enterprises, 'naer').neighbour?.km).toBeCloseTo(33.4, 1);
    expect(find(directory.enterprises, 'fjern').neighbour?.municipality).toBe('Syd Kommune');
    expect(find(directory.enterprises, 'ukendt').neighbour).toMatchObject({
      municipality: 'Bornholms Regionskommune',
      km: undefined,
    });
    expect(find(directory.enterprises, 'kanten').neighbour).toBeUndefined();
  });

  it('is not in our town of the same name', () => {
    expect(find(directory.enterprises, 'naer').town).toBeUndefined();
  });

  it('is counted and listed nowhere among our own', () => {
    const oeby = find(directory.municipality.towns, 'oeby');
    const kanten = find(directory.enterprises, 'kanten');
    const lists = {
      active: activeEnterprises(directory),
      town: enterprisesInTown(directory, oeby),
      jobs: enterprisesWithJobs(directory),
      withoutTown: enterprisesWithoutTown(directory),
      featured: featuredEnterprises(directory),
      similar: similarEnterprises(kanten, directory, 20),
      offMap: enterprisesOffMap(directory),
      onMap: mapPoints(directory),
      byTown: enterprisesByTown(directory).flatMap(({ enterprises }) => enterprises),
    };
    for (const [name, list] of Object.entries(lists)) {
      const found = slugs(list).filter((slug) => strangers.includes(slug));
      expect(found, name).toEqual([]);
      if (name !== 'offMap') expect(list.length, name).toBeGreaterThan(0);
    }
    const before = buildDirectory(makeEntries(), makeMunicipality(), today);
    expect(kindsWithEnterprises(directory).map(({ count }) => count)).toEqual(
      kindsWithEnterprises(before).map(({ count }) => count),
    );
    expect(townsWithEnterprises(directory).map(({ count }) => count)).toEqual(
      townsWithEnterprises(before).map(({ count }) => count),
    );
    expect(supplierCount(find(directory.taskTypes, 'pakke'))).toBe(0);
    const others = similarServices(find(directory.services, 'poser'), 20);
    expect(others.map(({ enterprise }) => enterprise.slug)).toEqual(['oerne']);
  });

  it('is found with its own, the nearest first and those nobody can place last, closed ones never', () => {
    expect(slugs(neighbouringEnterprises(directory))).toEqual(['naer', 'fjern', 'ukendt']);
    expect(slugs(neighbouringServices(find(directory.taskTypes, 'pakke')))).toEqual([
      'pak-naer',
      'pak-fjern',
      'pak-ukendt',
    ]);
    expect(neighbouringServices(find(directory.taskTypes, 'vaske'))).toEqual([]);
    find(directory.services, 'pak-naer').supply = undefined;
    expect(slugs(neighbouringServices(find(directory.taskTypes, 'pakke')))[0]).toBe('pak-fjern');
  });

  it('is told of without promising anything', () => {
    const { neighbour } = find(directory.enterprises, 'naer');
    expect(neighbourText.line(neighbour!)).toBe(
      'Uden for kommunen (Nord), ca. 33 km i fugleflugt fra Øby. Spørg, om de leverer.',
    );
    const unknown = find(directory.enterprises, 'ukendt').neighbour;
    expect(neighbourText.line(unknown!)).toBe(
      'Uden for kommunen (Bornholms Regionskommune). Spørg, om de leverer.',
    );
  });
});

describe('the town that distances are told from', () => {
  it('is the one the municipality is named after', () => {
    const municipality = { ...makeMunicipality(), shortName: 'Åby' };
    expect(mainTown(municipality)).toEqual({
      name: 'Åby',
      position: { latitude: 55.9, longitude: 9.9 },
    });
  });

  it('is else the one nearest to the middle of the map', () => {
    const { map, ...municipality } = makeMunicipality();
    const centre: [number, number] = [55.91, 9.91];
    expect(mainTown({ ...municipality, map: { ...map, centre } }).name).toBe('Åby');
  });

  it('is the middle of the map where no town is on it', () => {
    const municipality = { ...makeMunicipality(), towns: [] };
    expect(mainTown(municipality)).toEqual({
      name: 'Prøve',
      position: { latitude: 56, longitude: 10 },
    });
  });
});
