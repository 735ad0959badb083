import { expect, test } from 'vitest';
import { namedAmong, namedFirst } from '../../../src/domain/search/by-name.ts';
import type { FoundPage } from '../../../src/domain/search/run-query.ts';
import type { StoredPage } from '../../../src/domain/search/stored-page.ts';

type Page = FoundPage<StoredPage>;

/** A page that was found, by its title and its search words. */
const page = (title: string, searchWords = '', more: Partial<Page> = {}): Page => ({
  id: title,
  score: 1,
  kind: 'guide',
  ...more,
  data: () => Promise.resolve({ url: `/${title}/`, meta: { title, searchWords } }),
});

const titles = (pages: readonly Page[]) => pages.map(({ id }) => id);
const before = page('Another page', 'leje|bolig');

test.each([
  ['a name of several words', page('Café på Vejen'), 'café på vejen i dag', true],
  [
    'such a name before what tells more of it',
    page('Café på Vejen: frokost'),
    'cafe paa vejen',
    true,
  ],
  ['a name of one word', page('Vejen'), 'vejen til job', false],
  [
    'a search word that is all of the query',
    page('A', 'by|bolig til leje'),
    'Bolig til leje?',
    true,
  ],
  ['one with a hyphen in it', page('A', 'STU-plads'), 'stu plads', true],
  ['one that is but a part of it', page('A', 'bolig til leje'), 'stor bolig til leje', false],
  ['one of which it is a part', page('A', 'bolig til leje her'), 'bolig til leje', false],
  ['two search words side by side', page('A', 'bolig|til leje'), 'bolig til leje', false],
  [
    'one of what explains a word',
    page('A', 'bolig til leje', { kind: 'ord' }),
    'bolig til leje',
    false,
  ],
  [
    'one of a place that stands after others',
    page('A', 'bolig til leje', { placeRank: 2 }),
    'bolig til leje',
    false,
  ],
])('%s comes first or not', async (_what, named, query, isFirst) => {
  expect(titles(await namedFirst([before, named], query))[0]).toBe(isFirst ? named.id : before.id);
});

test('What explains a word by which it goes comes after the thing, and by its name before it', async () => {
  const asked = 'reserveret kontrakt';
  const term = page('Kontrakt', asked, { kind: 'ord' });
  const thing = page('Thing', asked);
  expect(titles(await namedFirst([before, page('B'), term], asked))).toEqual([
    before.id,
    'Kontrakt',
    'B',
  ]);
  expect(titles(await namedFirst([before, term, thing], asked))).toEqual([
    'Thing',
    'Kontrakt',
    before.id,
  ]);
  const named = page('Reserveret kontrakt', '', { kind: 'ord' });
  expect(titles(await namedFirst([before, named], asked))).toEqual([named.id, before.id]);
});

test('Pages that are not looked at keep their place behind those that are', async () => {
  const many = Array.from({ length: 12 }, (_, at) => page(String(at)));
  const late = page('late', 'bolig til leje');
  expect(titles(await namedFirst([...many, late], 'bolig til leje')).at(-1)).toBe('late');
});

test('Of what too many pages share, those remain that go by the very word', async () => {
  const pages = [before, page('A', 'hjælper'), page('B', 'hjælper til')];
  expect(titles(await namedAmong(pages, 'hjælper'))).toEqual(['A']);
});
