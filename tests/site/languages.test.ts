import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordKeys } from '../../src/schema/language.ts';
import { expectNone } from '../expect-none.ts';
import type { BuiltSite } from '../global-setup.ts';
import {
  attribute,
  type BuiltPage,
  enough,
  languageOf,
  listFiles,
  readPages,
  sites,
} from './built-site.ts';

/** The languages that a municipality has all words of: of the others it has but a file. */
function readLanguages({ contentDir }: BuiltSite): string[] {
  const folder = join(contentDir, 'sprog');
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files
    .filter((name) => {
      const { ord = {} } = parse(readFileSync(join(folder, name), 'utf8')) as { ord?: object };
      return Object.keys(ord).length === wordKeys.length;
    })
    .map((name) => name.replace('.yaml', ''));
}

it('a language of each direction proves what is said of them here', () => {
  const complete = sites.flatMap((site) => readLanguages(site));
  expect(complete.length).toBeGreaterThan(enough(1));
  if (complete.length > 0) expect(complete).toEqual(expect.arrayContaining(['ar', 'uk']));
});

const alternatesOf = ({ dom }: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    dom
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [
        attribute(link, 'hreflang') ?? '',
        new URL(attribute(link, 'href') ?? '').pathname,
      ]),
  );

/** The text of a page with the language it says it is in, piece by piece, as it is read aloud. */
function* spoken(element: HtmlElement, lang: string): Generator<{ text: string; lang: string }> {
  if (['script', 'style', 'svg', 'template'].includes(element.tagName)) return;
  const own = attribute(element, 'lang') ?? lang;
  for (const node of element.childNodes)
    if (node.nodeName === '#text') yield { text: node.textContent, lang: own };
    else if ('tagName' in node) yield* spoken(node as HtmlElement, own);
}

for (const site of sites) {
  const pages = readPages(site);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const translated = pages.filter(({ path }) => languageOf(path) !== 'da');
  const codes = readLanguages(site);

  describe.skipIf(codes.length === 0)(`other languages at ${site.name}`, () => {
    it('are those whose words are all there, with the same pages', () => {
      const found = new Set(translated.map(({ path }) => languageOf(path)));
      expect([...found].toSorted()).toEqual(codes);
      for (const code of codes)
        for (const path of ['/', '/job/', '/let/', '/job/fleksjob/'])
          expect(byPath.has(`/${code}${path}`), `/${code}${path}`).toBe(true);
    });

    it('are linked from every Danish page, and no other is', () => {
      const expected = codes.map((code) => `/${code}/`);
      const foot = /<footer[\s\S]*$/;
      const link = /href="([^"]*)" lang="[a-z]+" hreflang=/g;
      expectNone(
        pages
          .filter(({ path }) => languageOf(path) === 'da')
          .filter(({ html }) => {
            const found = [...(foot.exec(html)?.[0] ?? '').matchAll(link)].map(([, href]) => href);
            return found.join() !== expected.join();
          })
          .map(({ path }) => path),
      );
    });

    it('say which way they are written', () => {
      for (const { path, dom } of translated)
        expect(attribute(dom.querySelector('html')!, 'dir'), path).toBe(
          languageOf(path) === 'ar' ? 'rtl' : 'ltr',
        );
    });

    it('name the same page in all its languages, each on all of them', () => {
      for (const page of translated) {
        const all = alternatesOf(page);
        const danish = page.path.slice(3);
        expect(all[languageOf(page.path)], page.path).toBe(page.path);
        expect([all['da'], all['x-default']], page.path).toEqual([danish, danish]);
        for (const path of Object.values(all)) {
          const sister = byPath.get(path);
          expect(sister && alternatesOf(sister), `${page.path} and ${path}`).toEqual(all);
        }
      }
      const alone = byPath.get('/guide/');
      expect(alone && alternatesOf(alone)).toEqual({});
    });

    it('can be reached from the Danish page, and it from them', () => {
      for (const { path, dom } of translated) {
        const danish = path.slice(3);
        const back = dom.querySelectorAll('a[hreflang="da"]');
        expect(
          back.some((link) => attribute(link, 'href') === danish),
          path,
        ).toBe(true);
        const links = byPath.get(danish)?.dom.querySelectorAll('a[hreflang]') ?? [];
        expect(
          links.some((link) => attribute(link, 'href') === path),
          danish,
        ).toBe(true);
      }
    });

    it('stand in the sitemap with their sisters', () => {
      const sitemap = listFiles(site)
        .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
        .map((file) => readFileSync(join(site.dir, file), 'utf8'))
        .join('');
      for (const code of codes)
        expect(sitemap).toMatch(
          new RegExp(`hreflang="${code}" href="https://[^"/]+/${code}/job/fleksjob/"`),
        );
    });

    it('say of every link to Danish that it is', () => {
      const own = new Set(translated.map(({ path }) => path));
      expectNone(
        translated.flatMap(({ path, dom }) =>
          dom
            .querySelectorAll('a[href]')
            .filter((link) => attribute(link, 'hreflang') === undefined)
            .map((link) => attribute(link, 'href') ?? '')
            .filter((href) => href.startsWith('/') && !own.has(href.split('#')[0] ?? ''))
            .map((href) => `${path}: ${href}`),
        ),
      );
    });

    it('have nothing Danish that does not say so', () => {
      const danish = /[æøåÆØÅ]|\b(og|ikke|kommunen|stedet|arbejde|hvem|jeg)\b/;
      // Where the language has letters of its own, whatever has Latin ones is not of it.
      const latin = /\p{sc=Latin}/u;
      expect(translated.length).toBeGreaterThan(7);
      expectNone(
        translated.flatMap(({ path, dom }) => {
          const code = languageOf(path);
          const foreign = code === 'en' ? danish : latin;
          return (
            [...spoken(dom.querySelector('body')!, code)]
              .filter(({ text, lang }) => lang === code && foreign.test(text))
              .map(({ text }) => `${path}: ${text.trim()}`)
              // The promise of the foot has the one word that is the same everywhere.
              .filter((found) => !found.includes('cookie'))
          );
        }),
      );
    });
  });
}
