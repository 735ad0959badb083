import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entryKinds, facetKeys } from '../../src/domain/search/search-entry.ts';
import { linkTasks } from '../../src/domain/search/unpack-knowledge.ts';
import { unpackVocabulary } from '../../src/domain/search/vocabulary.ts';
import { entry } from '../domain/make-directory.ts';
import { getBrowseGroups, getSearchKnowledge, getSearchProps } from '../../src/queries/search.ts';
import { routes } from '../../src/routes.ts';
import { searchText } from '../../src/text/search.ts';
import { listSearchEntries } from '../../src/queries/search-entries.ts';
import { getDirectory, useDirectory } from './mock-directory.ts';

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

const getSearchEntries = async () => listSearchEntries(await getDirectory());

/** What a directory without neighbours has. */
const ownKinds = entryKinds.filter((kind) => kind !== 'nabo');

describe('what the page of the search offers', () => {
  it('is filters in their order, with the values that some page has and how many', async () => {
    const { facets } = await getSearchProps();
    expect(facets.map(({ key }) => key)).toEqual([...facetKeys]);
    const entries = await getSearchEntries();
    for (const { key, name, values } of facets) {
      expect(name).not.toBe('');
      for (const { value, name: label, count } of values) {
        expect(label).not.toBe('');
        expect(count, `${key} ${value}`).toBe(
          entries.filter(({ filters }) => filters[key]?.includes(value)).length,
        );
        expect(count).toBeGreaterThan(0);
      }
      const used = new Set(entries.flatMap(({ filters }) => filters[key] ?? []));
      expect(new Set(values.map(({ value }) => value)), key).toEqual(used);
    }
  });

  it('calls values by their names: the fullest town first', async () => {
    const { facets, municipality } = await getSearchProps();
    const names = Object.fromEntries(
      facets.map(({ key, values }) => [key, values.map(({ name }) => name)]),
    );
    expect(names['by']).toEqual(['Øby', 'Åby']);
    expect(names['opgave']).toEqual(['Vaske', 'Pakke', 'Opgavetitel']);
    expect(names['job']).toContain('Jobtitel');
    expect(names['maalgruppe']).toContain('Gruppetitel');
    expect(names['hensyn']).toContain('Hensynstitel');
    expect(names['status']).toHaveLength(2);
    expect(municipality).toEqual({
      name: 'Indgangen',
      email: 'ind@eksempel.dk',
      phone: undefined,
    });
  });
});

describe('what the search knows', () => {
  it('is the words of the site, its concepts, its towns, and tasks to propose', async () => {
    const { words, concepts, towns, tasks } = await getSearchKnowledge();
    const vocabulary = unpackVocabulary(words);
    for (const word of ['stednavn', 'ydelsesord', 'termtekst'])
      expect(vocabulary.has(word)).toBe(true);
    expect(vocabulary.find('stednavn')?.isTopic).toBe(true);
    expect(vocabulary.find('termtekst')?.isTopic).toBe(false);
    expect(vocabulary.find('taskenglish')?.isKey).toBe(true);
    expect(vocabulary.find('stedresume')?.isKey).toBe(false);
    expect(concepts.map(({ id }) => id)).toContain('opgave:fuldopgave');
    expect(towns).toEqual([
      { slug: 'oeby', name: 'Øby', position: { latitude: 56.1, longitude: 10.1 } },
      { slug: 'aaby', name: 'Åby', position: { latitude: 55.9, longitude: 9.9 } },
      { slug: 'ukendt', name: 'Ukendt', position: undefined },
    ]);
    const task = linkTasks({ concepts, tasks }).at(-1);
    expect(task).toMatchObject({
      name: 'Opgavetitel',
      words: ['Opgavetitel', 'opgaveord', 'taskenglish'],
    });
    expect(task?.href).toContain('fuldopgave');
  });
});

describe('the lists for readers whose browser can not search', () => {
  it('have every page that can be found, by kind', async () => {
    const groups = await getBrowseGroups();
    const entries = await getSearchEntries();
    expect(groups.flatMap(({ links }) => links.map(({ href }) => href)).toSorted()).toEqual(
      entries.map(({ url }) => url).toSorted(),
    );
    expect(groups).toHaveLength(ownKinds.length);
    for (const { total, links, name, href } of groups) {
      expect(total).toBe(links.length);
      expect(name).not.toBe('');
      if (name !== searchText.kinds.side) expect(href).toMatch(/^\/.*\/$/);
      for (const link of links) expect(link.name).not.toBe('');
    }
  });

  it('have a hundred links of a kind at most, and say how many there are', async () => {
    useDirectory(({ terms }) => {
      terms.push(
        ...Array.from({ length: 150 }, (_, at) => entry('ordliste', `o${at}`, { term: `O${at}` })),
      );
    });
    const words = (await getBrowseGroups()).find(({ name }) => name === searchText.kinds.ord);
    expect([words?.links.length, words?.total]).toEqual([100, 153]);
  });

  it('leave out a kind of which there is nothing', async () => {
    useDirectory((entries) => {
      entries.partnerships = [];
    });
    expect(await getBrowseGroups()).toHaveLength(ownKinds.length - 1);
  });
});

describe('the pages that gather what the site has', () => {
  it('are found by their names, each once', async () => {
    const entries = await getSearchEntries();
    for (const url of [
      routes.enterprises(),
      routes.map(),
      routes.easy(),
      routes.shortlist(),
      routes.partnerships(),
      routes.results(),
      routes.glossary(),
      routes.data(),
    ])
      expect(
        entries.filter((found) => found.url === url),
        url,
      ).toMatchObject([{ kind: 'side' }]);
  });

  it('go by no word of their title: kort is in many another', async () => {
    const map = (await getSearchEntries()).find(({ url }) => url === routes.map());
    expect(map?.keys.map((key) => key.toLowerCase())).not.toContain('kort');
  });

  it('are left out where the municipality has nothing for them', async () => {
    useDirectory((entries) => {
      entries.partnerships = [];
    });
    const urls = (await getSearchEntries()).map(({ url }) => url);
    expect(urls).not.toContain(routes.partnerships());
  });
});
