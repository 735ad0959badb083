import { beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from '../../src/domain/directory.ts';
import { enterpriseRecord, enterprisesGeoJson, serviceRecord } from '../../src/domain/open-data.ts';
import { find, makeDirectory } from './make-directory.ts';
import { makeFullDirectory } from './make-full-directory.ts';

let directory: Directory;
beforeEach(() => {
  directory = makeDirectory();
});

describe('open data', () => {
  it('has a flat record of a place, lists joined, and nothing where nothing is known', () => {
    const record = enterpriseRecord(find(directory.enterprises, 'oerne'), 'https://x.example/');
    expect(record).toMatchObject({
      slug: 'oerne',
      navn: 'Ørne',
      art: 'Værksted',
      vej: 'Vej 1',
      jobtyper: 'Praktik | Fleksjob',
      status: 'aktiv',
      side: 'https://x.example/',
    });
    expect(record['telefon']).toBeUndefined();
    expect(record['maalgrupper']).toBeUndefined();
    expect(Object.values(record).every((value) => typeof value !== 'object')).toBe(true);
  });

  it('names what a place offers by its titles, and a source by its address where it has one', () => {
    const full = find(makeFullDirectory().enterprises, 'fuldsted');
    const sources = [
      { ...full.sources[0]!, title: 'Uden adresse', url: undefined },
      { ...full.sources[0]!, title: 'Med', url: 'https://kilde.example/' },
    ];
    expect(enterpriseRecord({ ...full, sources }, '')).toMatchObject({
      maalgrupper: 'Gruppetitel',
      hensyn: 'Hensynstitel',
      jobtyper: 'Jobtitel',
      kilder: 'Uden adresse | https://kilde.example/',
    });
  });

  it('says of a closed place and its services that they are', () => {
    expect(enterpriseRecord(find(directory.enterprises, 'gamle'), '')['status']).toBe('historisk');
    expect(serviceRecord(find(directory.services, 'gammelt'), '')['status']).toBe('historisk');
  });

  it('ties a service to its place and task by their slugs', () => {
    expect(serviceRecord(find(directory.services, 'poser'), '')).toMatchObject({
      virksomhed: 'kanten',
      opgavetype: 'pakke',
      status: 'aktiv',
    });
  });

  it('has the same fields in every record, so that a table has one header', () => {
    const fields = directory.enterprises.map((item) =>
      Object.keys(enterpriseRecord(item, '')).join(),
    );
    expect(new Set(fields).size).toBe(1);
  });
});

describe('enterprisesGeoJson', () => {
  let bySlug: Map<string, ReturnType<typeof enterprisesGeoJson>['features'][number]>;
  beforeEach(() => {
    const { features } = enterprisesGeoJson(directory.enterprises);
    bySlug = new Map(features.map((feature) => [String(feature.properties?.['slug']), feature]));
  });

  it('has the open places whose position is known, longitude first', () => {
    expect([...bySlug.keys()]).toEqual(['kanten', 'oerne', 'aalen']);
    expect(bySlug.get('oerne')?.geometry.coordinates).toEqual([10.2, 56.2]);
  });

  it('puts a place without coordinates in its town, and says so', () => {
    expect(bySlug.get('kanten')?.geometry.coordinates).toEqual([10.1, 56.1]);
    expect(bySlug.get('kanten')?.properties?.['praecision']).toBe('by');
    expect(bySlug.get('oerne')?.properties?.['praecision']).toBe('adresse');
  });
});
