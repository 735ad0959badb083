import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import type { BuiltSite } from '../global-setup.ts';
import {
  attribute,
  type BuiltPage,
  fileBehind,
  languageOf,
  readPages,
  sites,
} from './built-site.ts';

/**
 * What a page may weigh over the wire, in thousands of bytes, fonts included and pictures of enterprises not. All sheets
 * together have 12 KB of 1,024 bytes. The names of other scripts stand in a script and end in digests, so that it weighs some bytes more
 * or less after any change of these.
 */
const limits = { forside: 75, profil: 75, other: 70, script: 6.55, starting: 10.5, sheets: 12.288 };

/**
 * Pages with an island of React: what starts it, and begins its answer, stands in them, and gives the page back when it
 * cannot. And those on which a place corrects what is told of it: they are a form.
 */
const starting = /^\/(kort|liste|regn|soeg)\/$|\/ret\/$/;

interface Weight {
  page: string;
  template: string;
  html: number;
  css: number;
  font: number;
  script: number;
  total: number;
  gzip: number;
}

const compressed = (data: Buffer | string) => brotliCompressSync(data).length / 1000;
const zipped = (data: Buffer | string) => gzipSync(data, { level: 9 }).length / 1000;

function weigh(site: BuiltSite, { path, html, dom, template }: BuiltPage): Weight {
  const read = (address: string) => {
    const file = fileBehind(site, new URL(address, 'http://site').pathname);
    if (file === undefined) throw new Error(`${path} asks for ${address}, which is not there`);
    return readFileSync(file);
  };
  const addresses = (selector: string, name: string) =>
    dom.querySelectorAll(selector).map((item) => attribute(item, name) ?? '');
  const sheets = addresses('link[rel="stylesheet"]', 'href').map(read);
  const scripts = withImports(
    addresses('body[data-scripts]', 'data-scripts').flatMap((list) => list.split(' ')),
    (address) => String(read(address)),
  ).map(read);
  const inline = [...html.matchAll(/<script(?! type="application)[^>]*>([\s\S]*?)<\/script>/g)];
  const fonts = new Set(
    [...[html, ...sheets.map(String)].join('\n').matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
      ([, address = '']) => address,
    ),
  );
  const sum = (files: (Buffer | string)[], size: (file: Buffer | string) => number) =>
    files.reduce((total, file) => total + size(file), 0);
  const font = sum([...fonts].map(read), (file) => file.length / 1000);
  const css = sum(sheets, compressed);
  const script = sum([...scripts, ...inline.map(([, code = '']) => code)], compressed);
  const page = compressed(html);
  return {
    page: path,
    template,
    html: page,
    css,
    font,
    script,
    total: page + css + font + sum(scripts, compressed),
    gzip: zipped(html) + sum(sheets, zipped) + font + sum(scripts, zipped),
  };
}

/** Modules, and those they import before they run. What is imported when it is used comes later, or never. */
function withImports(modules: readonly string[], read: (address: string) => string): string[] {
  const all = new Set(modules);
  for (const address of all)
    for (const [, from = ''] of read(address).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      all.add(new URL(from, new URL(address, 'http://site')).pathname);
  return [...all];
}

for (const site of sites) {
  const weights = readPages(site).map((page) => weigh(site, page));
  const groups = Map.groupBy(weights, ({ template }) => template);

  describe(`the weight of ${site.name}`, () => {
    it.each([...groups])('%s stays within its limit', (template, group) => {
      const limit =
        template === 'forside' || template === 'profil' ? limits[template] : limits.other;
      const heavy = group
        .filter(({ total }) => total > limit)
        .map(({ page, total }) => `${page}: ${total.toFixed(1)} KB, at most ${limit}`);
      expectNone(heavy);
    });

    it('has fonts and styles in every page, so that the figures mean something', () => {
      // The site's font has neither Cyrillic nor Arabic letters: a system has.
      const hasFont = ({ page }: Weight) => !['uk', 'ar'].includes(languageOf(page));
      expect(weights.filter((each) => each.css < 1 || hasFont(each) === each.font < 1)).toEqual([]);
    });

    it('has sheets that together weigh little, Leaflet’s own aside', () => {
      const folder = join(site.dir, '_astro');
      const own = readdirSync(folder).filter((name) => /^(?!map\.).*\.css$/.test(name));
      expect(own.length).toBeGreaterThan(1);
      const sizes = own.map((name) => compressed(readFileSync(join(folder, name))));
      expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(limits.sheets);
    });

    it('has next to no script on any page, and some', () => {
      expect(weights.some(({ script }) => script > 1)).toBe(true);
      expect(
        weights.filter(
          ({ page, script }) => script > (starting.test(page) ? limits.starting : limits.script),
        ),
      ).toEqual([]);
    });
  });

  const heaviest = [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => b.total - a.total).slice(0, 1),
  );
  console.log(
    [
      `${site.name}: the heaviest page of each kind, KB with brotli (last column gzip)`,
      ['template', 'html', 'css', 'font', 'script', 'total', 'gzip'].map(pad).join(''),
      ...heaviest.map(({ template, html, css, font, script, total, gzip }) =>
        [template, ...[html, css, font, script, total, gzip].map((size) => size.toFixed(1))]
          .map(pad)
          .join(''),
      ),
    ].join('\n'),
  );
}

function pad(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(20) : cell.padStart(8);
}
