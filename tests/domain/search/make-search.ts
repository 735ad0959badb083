import { danishPlaces } from '../../../src/domain/search/danish-places.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import {
  describeEntries,
  listConcepts,
  listPlacesOutside,
} from '../../../src/domain/search/describe-entries.ts';
import { storePage, type StoredPage } from '../../../src/domain/search/stored-page.ts';
import {
  packFacets,
  pageIdAt,
  placeOfPage,
  type TextIndex,
  withFacets,
} from '../../../src/domain/search/facet-table.ts';
import { fetchHits, findAnswer, type Knowledge } from '../../../src/domain/search/find-answer.ts';
import { storeGathering } from '../../../src/domain/search/gathering.ts';
import { indexPage } from '../../../src/domain/search/index-stems.ts';
import { emptyState, type SearchState } from '../../../src/domain/search/search-state.ts';
import { unpackKnowledge } from '../../../src/domain/search/unpack-knowledge.ts';
import {
  countWords,
  packVocabulary,
  unpackVocabulary,
} from '../../../src/domain/search/vocabulary.ts';

const address = (folder: string) => (slug: string) => `/${folder}/${slug}/`;

/**
 * The whole search over a directory, from its entries to the hits a reader sees. In place of the site's engine stands a
 * small one: it finds pages that have, for each stem, a stem that begins with it, and adds up what those count.
 */
export function makeSearch(directory: Directory) {
  const entries = describeEntries(directory, {
    enterprise: address('virksomheder'),
    service: address('ydelser'),
    taskType: address('opgaver'),
    jobType: address('job'),
    partnership: address('historier'),
    guidePage: address('guide'),
    about: () => '/om/',
    paper: address('papirer'),
    term: address('ord'),
    page: address('sider'),
  });
  const words = packVocabulary(countWords(entries));
  const vocabulary = unpackVocabulary(words);
  const pages = entries.map((entry, at) => ({
    id: pageIdAt(at),
    entry,
    weights: [...indexPage(entry, vocabulary).matchAll(/weight="([\d.]+)">([^<]*)/g)].flatMap(
      ([, weight, stems = '']) =>
        stems.split(' ').map((stem) => ({ stem, weight: Number(weight) })),
    ),
  }));
  const load = (id: string) => Promise.resolve(storePage(entries[placeOfPage(id)]!));
  const engine: TextIndex<StoredPage> = {
    search(asked) {
      const results = pages.flatMap(({ id, weights }) => {
        const scores = asked
          .split(' ')
          .map((stem) =>
            Math.max(
              0,
              ...weights.flatMap((own) => (own.stem.startsWith(stem) ? [own.weight] : [])),
            ),
          );
        if (scores.includes(0)) return [];
        return [{ id, score: scores.reduce((sum, score) => sum + score, 0), data: () => load(id) }];
      });
      return Promise.resolve({ results: results.toSorted((a, b) => b.score - a.score) });
    },
  };
  const index = withFacets(engine, packFacets(entries), load);
  const { towns } = directory.municipality;
  const knowledge: Knowledge = {
    ...unpackKnowledge({
      words,
      concepts: listConcepts(directory),
      towns: towns.map(({ slug, name, latitude, longitude }) => ({
        slug,
        name,
        position:
          latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
      })),
      placesOutside: listPlacesOutside(directory),
      elsewhere: danishPlaces.join(' '),
      ownName: directory.municipality.name,
      gathering: storeGathering(entries),
      phrases: entries.flatMap(({ phrases }) => phrases),
    }),
    points: directory.enterprises.flatMap(({ address: own, town }) => {
      const latitude = own?.latitude ?? town?.latitude;
      const longitude = own?.longitude ?? town?.longitude;
      return latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];
    }),
  };
  return async (
    query: string,
    filters: Partial<SearchState['filters']> = {},
    more: Partial<Omit<SearchState, 'filters' | 'query'>> = {},
    isTyping = false,
  ) => {
    const state = { ...emptyState, ...more, query, filters: { ...emptyState.filters, ...filters } };
    const answer = await findAnswer(index, knowledge, state, isTyping);
    const hits = await fetchHits(answer.pages, answer, knowledge);
    /** The hits that one of so many pages is part of. */
    const fetchFirst = (lead: number) => fetchHits(answer.pages, answer, knowledge, lead);
    return {
      ...answer,
      hits,
      fetchFirst,
      found: answer.pages.map(({ id }) => entries[placeOfPage(id)]!.url),
    };
  };
}
