import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listDrawings } from '../../src/check/list-drawings.ts';
import { expectNone } from '../expect-none.ts';
import {
  attribute,
  type BuiltPage,
  fileBehind,
  readPages,
  sites,
  visibleText,
} from './built-site.ts';

/** The things a page carries, and those it shows, by their ids. */
const carried = ({ html }: BuiltPage): string[] =>
  [...html.matchAll(/<symbol id="(t-[a-z]+)"/g)].map(([, id = '']) => id);
const shown = ({ html }: BuiltPage): string[] =>
  [...html.matchAll(/<use href="#(t-[a-z]+)"/g)].map(([, id = '']) => id);

describe.each(sites)('the drawings of $name', (site) => {
  const pages = readPages(site);
  const plate = pages.find(({ path }) => path === '/tegninger/')!;
  const sheetsOf = ({ dom }: BuiltPage) =>
    dom.querySelectorAll('link[rel="stylesheet"]').map((item) => attribute(item, 'href') ?? '');

  it('are carried once by each page that shows them, and by no other', () => {
    expect(pages.some((page) => shown(page).length > 0)).toBe(true);
    expectNone(
      pages.flatMap((page) => {
        const things = carried(page);
        const used = new Set(shown(page));
        return [
          ...things.filter((id, index) => things.indexOf(id) < index).map((id) => `${id} twice`),
          ...things.filter((id) => !used.has(id)).map((id) => `${id} for nothing`),
          ...[...used].filter((id) => !things.includes(id)).map((id) => `${id} not at all`),
        ].map((fault) => `${page.path} carries ${fault}`);
      }),
    );
  });

  it('have their colours, plain ones, in the sheet of every page', () => {
    const css = sheetsOf(plate)
      .map((href) => readFileSync(fileBehind(site, href)!, 'utf8'))
      .join('');
    expect(css).toMatch(/\.in-dark\{--draw-line:#[\da-f]{6}/);
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root{--draw-line:');
  });

  it('say nothing to those who hear the page, unless they have words', () => {
    const svgs = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<svg class="(?:drawn|landscape)[ "][^>]*>/g)].map(([tag]) => ({
        path,
        tag,
      })),
    );
    expect(svgs.length).toBeGreaterThan(100);
    expectNone(
      svgs
        .filter(({ tag }) => tag.includes('aria-hidden="true"') === tag.includes('aria-label='))
        .map(({ path, tag }) => `${path}: ${tag}`),
    );
  });

  it('are all on one page, each with its word', () => {
    const { things, stages } = listDrawings();
    const drawn = new Set(carried(plate));
    expectNone(things.filter((name) => !drawn.has(`t-${name}`)));
    const words = new Set(
      [...plate.html.matchAll(/<strong[^>]*>\s*([a-z]+)\s*<\/strong>/g)].map(([, word]) => word),
    );
    expectNone(
      [...things, ...stages, 'sand', 'dis', 'mos', 'ler'].filter((name) => !words.has(name)),
    );
    expect(visibleText(plate.html)).toContain(`${things.length} ting`);
  });

  it('are on a page that is not to be found: not indexed, in no sitemap, in no search', () => {
    expect(plate.html).toContain('<meta name="robots" content="noindex"');
    expect(readFileSync(join(site.dir, 'sitemap-0.xml'), 'utf8')).not.toContain('/tegninger/');
  });
});
