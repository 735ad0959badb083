import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { municipalitySchema } from '../../src/schema/municipality.ts';
import { expectNone } from '../expect-none.ts';
import {
  attribute,
  type BuiltPage,
  enough,
  fileBehind,
  readFrames,
  readPages,
  sites,
} from './built-site.ts';
import { findInvalid } from './validate-html.ts';

/** What a page in a frame may weigh, in thousands of bytes with Brotli, its sheet, its font and its scripts not counted. */
const heaviest = 12;

/** What must be true of every page that stands in a frame on another site. */
const rules: [name: string, isKept: (page: BuiltPage) => boolean][] = [
  ['has one h1, with words', ({ dom }) => dom.querySelectorAll('h1').length === 1],
  ['has one main', ({ dom }) => dom.querySelectorAll('main').length === 1],
  ['says its language', ({ dom }) => dom.querySelector('html[lang="da"]') !== null],
  ['is not indexed', ({ dom }) => dom.querySelector('meta[content="noindex"]') !== null],
  [
    'lets its frame be as high as itself',
    ({ dom }) =>
      dom.querySelector('meta[name="responsive-embedded-sizing"][content="allow-origins=*"]') !==
      null,
  ],
  [
    'opens its links beside the site that shows it, but for a number and a place in itself',
    ({ dom }) =>
      dom.querySelector('base[target="_blank"]') !== null &&
      dom.querySelectorAll('a[href]').every((link) => {
        const isHere = /^(#|tel:|sms:)/.test(attribute(link, 'href') ?? '');
        return (attribute(link, 'target') === '_self') === isHere;
      }),
  ],
  [
    'has no field, no list and nothing that is kept in the browser',
    ({ html, dom }) =>
      !/localStorage|document\.cookie/.test(html) &&
      dom.querySelector('form, input, select, textarea') === null,
  ],
  [
    'says whose it is, with a link to the front page',
    ({ dom }) => dom.querySelector('body > footer a[href="/"]') !== null,
  ],
];

for (const site of sites) {
  const frames = readFrames(site);
  const pages = readPages(site);
  const yaml = readFileSync(join(site.contentDir, 'kommune/kommune.yaml'), 'utf8');
  const { origin } = municipalitySchema.parse(parse(yaml));

  describe(`the pages of ${site.name} that stand in frames`, () => {
    it.each(rules)('each %s', (_name, isKept) => {
      expect(frames.length).toBeGreaterThan(enough(10));
      expectNone(frames.filter((page) => !isKept(page)).map(({ path }) => path));
    });

    it('are there for every task, every town with places, every place, and the map where there is one', () => {
      const kinds = { opgave: 'opgaver', by: 'byer', profil: 'virksomheder' } as const;
      const expected = pages.flatMap(({ path, template, dom }) =>
        template in kinds || (path === '/kort/' && dom.querySelector('live-map'))
          ? [`/ramme${path}`]
          : [],
      );
      expect(frames.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
    });

    it('name the page that says the same and more, and link to nothing that is not there', () => {
      const wrong = frames.flatMap(({ path, dom }) => {
        const canonical = attribute(dom.querySelector('link[rel="canonical"]')!, 'href') ?? '';
        const links = dom.querySelectorAll('a[href]').map((link) => attribute(link, 'href') ?? '');
        const own = links.filter((href) => href.startsWith('/'));
        return [
          ...(canonical === new URL(path.replace('/ramme', ''), origin).href ? [] : [canonical]),
          ...own.filter((href) => fileBehind(site, new URL(href, origin).pathname) === undefined),
        ].map((address) => `${path}: ${address}`);
      });
      expectNone(wrong);
    });

    it('are valid HTML', async () => {
      const found = await Promise.all(
        frames.map(async (page) =>
          (await findInvalid(page)).map((message) => `${page.path}: ${message}`),
        ),
      );
      expectNone(found.flat());
    });

    it('weigh little', () => {
      const weights = frames.map(({ path, html }) => ({
        path,
        size: brotliCompressSync(html).length / 1000,
      }));
      expect(weights.filter(({ size }) => size > heaviest)).toEqual([]);
    });

    it('may be shown on any site, and no other page may', () => {
      const files = ['_headers', '.htaccess'].map((name) =>
        readFileSync(join(site.dir, name), 'utf8'),
      );
      expect(files[0]).toMatch(
        /^\S*\/ramme\/\*\n(?: {2}.*\n)* {2}Content-Security-Policy: [^\n]*frame-ancestors \*/m,
      );
      for (const text of [...files, readFileSync(`${site.dir}.nginx.conf`, 'utf8')]) {
        expect(text.match(/frame-ancestors \*/g)).toHaveLength(1);
        expect(text.match(/frame-src 'self'/g)).toHaveLength(1);
      }
    });
  });
}
