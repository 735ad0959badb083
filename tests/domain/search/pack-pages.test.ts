import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSteps, packPages, smallSite, toSteps } from '../../../src/domain/search/pack-pages.ts';
import { makeEntry } from './make-entry.ts';

const enterprise = (name: string) => ({ name, url: `/virksomheder/${name}/` });

const page = (url: string, concept?: string, of?: string) => ({
  id: `id-${url}`,
  entry: makeEntry({
    url,
    concepts: concept === undefined ? [] : [concept],
    enterprise: of === undefined ? undefined : enterprise(of),
  }),
});

describe('packPages', () => {
  it('keeps every page once, where it says', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 60 }),
        fc.array(fc.constantFrom('opgave:a', 'opgave:b', undefined), { minLength: 60 }),
        (urls, concepts) => {
          const pages = urls.map((url, at) => page(`/${url}/`, concepts[at]));
          const { packs, packOf } = packPages(pages);
          expect(packOf).toHaveLength(pages.length);
          for (const [at, { id, entry }] of pages.entries())
            expect(packs[packOf[at]!]?.[id]?.url).toBe(entry.url);
          // A file's number is the next one where its first page stands.
          const firsts = [...new Set(packOf)];
          expect(firsts).toEqual(firsts.map((_, at) => at));
          expect(fromSteps(toSteps(packOf))).toEqual(packOf);
          expect(packs.flatMap((pack) => Object.keys(pack))).toHaveLength(pages.length);
        },
      ),
    );
  });

  it('puts pages of one concept side by side on a small site', () => {
    const pages = ['a', 'b', 'c', 'd'].flatMap((url) => [
      page(`/1${url}/`, 'opgave:pakke'),
      page(`/2${url}/`, 'opgave:mad'),
    ]);
    const { packs, packOf } = packPages(pages);
    expect(packs).toHaveLength(1);
    expect(Object.values(packs[0]!).map(({ url }) => url[1])).toEqual(Array.from('22221111'));
    expect(new Set(packOf)).toEqual(new Set([0]));
  });

  it('keeps an enterprise and its services, and nothing else, in a file of a large one', () => {
    const many = Array.from({ length: smallSite + 1 }, (_, at) => page(`/ordliste/${at}/`));
    const { packs, packOf } = packPages([
      page('/ydelser/x/', 'opgave:mad', 'cafe'),
      ...many,
      page('/ydelser/y/', 'opgave:pakke', 'cafe'),
    ]);
    expect(packOf[0]).toBe(packOf.at(-1));
    expect(Object.keys(packs[packOf[0]!]!)).toHaveLength(2);
    expect(packs).toHaveLength(many.length + 1);
  });

  it('makes no file of nothing', () => {
    expect(packPages([])).toEqual({ packs: [], packOf: [] });
  });
});
