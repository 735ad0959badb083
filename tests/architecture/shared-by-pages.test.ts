import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';

/**
 * What code of pages keeps in a module from one page to the next, and why no page can go out stale by it: a page that is
 * not rendered again (`src/build/remembered-pages.ts`) is known to depend only on what was read while it was rendered.
 */
const kept: Record<string, string> = {
  'src/components/ui/kept-html.ts kept':
    'made from the municipality, which counts for every page, and from its name',
  'src/domain/dates.ts formatted': 'made from a date alone',
  'src/domain/explain-terms.ts finders': 'made from terms, which count for every page',
  'src/domain/relate.ts active':
    'reads what counts for every page: tests/queries/watch-reads.test.ts asks',
  'src/domain/search/bare-letters.ts ready': 'of the search, which no numerous page has',
  'src/domain/search/describe-entries.ts marked': 'of the search',
  'src/domain/search/mistyped.ts meantWords': 'of the search',
  'src/domain/search/nearest-concepts.ts known': 'made from a word alone',
  'src/domain/search/stems.ts known': 'made from a word alone',
  'src/domain/search/stems.ts stemsKnown': 'made from a text alone',
  'src/domain/search/vocabulary.ts divided': 'of the search',
  'src/domain/spotter/spotting.ts noSpotting': 'always empty',
  'src/papers/write-beside.ts count': 'numbers what is to be written',
  'src/papers/write-beside.ts waiting': 'what is to be written',
  'src/papers/write-beside.ts writer': 'a thread that keeps nothing',
  'src/queries/corrections.ts emptyForms':
    'made from the schemas, and from labels, which count for every page',
  'src/queries/directory.ts built': 'the content itself',
  'src/queries/languages.ts cuts': 'of pages in other languages, which are always rendered',
  'src/queries/maps.ts base': 'a file of the municipality, which counts for every page',
  'src/queries/maps.ts drawn': 'made from that file, and from towns',
  'src/queries/open-data.ts recorded': 'of files of data, which are always made',
  'src/queries/search-entries.ts described': 'of the search',
  'src/queries/share-cards.ts known': 'worked out with readForAll',
  'src/queries/share-pictures.ts studio': 'made from the municipality alone',
};

const sources = readSources('src', ['.ts', '.tsx', '.astro']).filter(({ path }) =>
  /^src\/(components|domain|layouts|pages|papers|queries|sharing|text)\//.test(path),
);

/** A name that is given another value later, or a collection that begins empty. */
const state =
  /^(?:export )?(?:let (\w+)|const (\w+)(?:: [^=\n]+)? = new (?:Weak)?(?:Map|Set)(?:<[^\n]*>)?\(\);)/gm;

describe('what pages share in modules', () => {
  it('is told of, each with the reason why it makes no page stale', () => {
    const found = sources.flatMap(({ path, text }) => {
      const code = path.endsWith('.astro') ? '' : text;
      return [...code.matchAll(state)].map(
        ([, name, collection]) => `${path} ${name ?? collection}`,
      );
    });
    expect(found.toSorted()).toEqual(Object.keys(kept).toSorted());
  });
});
