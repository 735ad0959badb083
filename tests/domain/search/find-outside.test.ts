import { beforeEach, describe, expect, it, test } from 'vitest';
import { buildDirectory } from '../../../src/domain/directory.ts';
import type { DirectoryCopy } from '../../../src/schema/directory-copy.ts';
import { makeEntries, makeMunicipality, today } from '../make-directory.ts';
import { makeSearch } from './make-search.ts';

const host = 'https://v.example';

const service = (
  slug: string,
  title: string,
  north: number,
): DirectoryCopy['services'][number] => ({
  title,
  summary: 'Kajakker bliver gjort rene og sat på plads.',
  taskType: { slug: 'pakke', title: 'Pakke' },
  searchWords: ['kajak'],
  url: `${host}/${slug}/`,
  enterprise: {
    name: 'Bådehuset',
    url: `${host}/baadehuset/`,
    town: 'Vesterby',
    latitude: 56.1 + north,
    longitude: 10.1,
    pausedUntil: undefined,
  },
});

const copy: DirectoryCopy = {
  municipality: 'Vestlund Kommune',
  data: `${host}/data/`,
  fetched: '2026-11-01',
  licence: 'CC BY 4.0',
  km: undefined,
  taskTypes: [],
  services: [
    service('langt', 'Poser og kajakker', 0.9),
    service('naer', 'Kajakker', 0.1),
    service('midt', 'Duge og æsker', 0.5),
  ],
};

let without: ReturnType<typeof makeSearch>;
let search: ReturnType<typeof makeSearch>;

beforeEach(() => {
  without = makeSearch(buildDirectory(makeEntries(), makeMunicipality(), today));
  search = makeSearch(buildDirectory(makeEntries(), makeMunicipality(), today, false, [copy]));
});

const outside = (found: readonly string[]) => found.filter((id) => id.startsWith(host));

describe('What another directory sells', () => {
  it('is found by its words, the nearest first', async () => {
    const { found, hits } = await search('kajak');
    expect(found).toEqual([`${host}/naer/`, `${host}/midt/`, `${host}/langt/`]);
    expect(hits[0]).toMatchObject({
      kind: 'nabo',
      town: 'Vesterby',
      neighbour: 'Vestlund Kommune',
      enterprise: { name: 'Bådehuset', url: `${host}/baadehuset/` },
      isListed: false,
      isOnMap: false,
    });
  });

  test.each(['poser', 'duge', 'pakke', 'æsker', 'kanten', 'poser i Øby', 'fleksjob', 'ro', ''])(
    'leaves the answer to »%s« as it is, and stands after it',
    async (query) => {
      const more = query === '' ? { type: ['virksomhed', 'ydelse', 'nabo'] } : {};
      const { found } = await search(query, more);
      const own = (await without(query, more)).found;
      expect(own.length).toBeGreaterThan(0);
      expect(found.slice(0, own.length)).toEqual(own);
      expect(outside(found)).toEqual(found.slice(own.length));
    },
  );

  it('is found by a word of ours, whatever town was named', async () => {
    expect(outside((await search('poser')).found)).toEqual([`${host}/langt/`]);
    expect(outside((await search('poser i Øby')).found)).toEqual([`${host}/langt/`]);
    expect(outside((await search('kajakker i Vesterby')).found)).toHaveLength(3);
  });

  it('is no answer to a citizen', async () => {
    expect(outside((await search('jeg søger job med kajak')).found)).toEqual([]);
  });

  it('is counted as a kind of its own, and among nothing else', async () => {
    const { counts } = await search('poser');
    const before = (await without('poser')).counts;
    expect(counts['type']?.['nabo']).toBe(1);
    expect({ ...counts, type: { ...counts['type'], nabo: 0 } }).toEqual({
      ...before,
      type: { ...before['type'], nabo: 0 },
    });
  });

  it('goes with every filter but its own kind', async () => {
    expect(outside((await search('poser', { opgave: ['pakke'] })).found)).toEqual([]);
    expect(outside((await search('poser', { type: ['ydelse'] })).found)).toEqual([]);
    const { found, counts } = await search('poser', { type: ['nabo'] });
    expect(found).toEqual([`${host}/langt/`]);
    expect(counts['type']?.['ydelse']).toBeGreaterThan(0);
  });
});
