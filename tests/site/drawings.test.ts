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
const carried = ({ dom }: BuiltPage): string[] =>
  dom.querySelectorAll('symbol[id]').map((item) => attribute(item, 'id') ?? '');
const shown = ({ dom }: BuiltPage): string[] =>
  dom.querySelectorAll('use[href]').map((item) => (attribute(item, 'href') ?? '').slice(1));

describe.each(sites)('the drawings of $name', (site) => {
  const pages = readPages(site);
  const plate = pages.find(({ path }) => path === '/tegninger/')!;
  const isDrawn = (page: BuiltPage) => /class="[^"]*\b(drawing|landscape)\b/.test(page.html);
  const sheetOf = ({ dom }: BuiltPage) =>
    dom
      .querySelectorAll('link[rel="stylesheet"]')
      .map((item) => attribute(item, 'href') ?? '')
      .find((href) => /\/drawings\.[^/]*\.css$/.test(href));

  it('are carried once by each page that shows them, and by no other', () => {
    expect(pages.some((page) => shown(page).length > 0)).toBe(true);
    expectNone(
      pages.flatMap((page) => {
        const things = carried(page);
        const used = new Set(shown(page).filter((id) => id.startsWith('t-')));
        return [
          ...things.filter((id, index) => things.indexOf(id) < index).map((id) => `${id} twice`),
          ...things.filter((id) => !used.has(id)).map((id) => `${id} for nothing`),
          ...[...used].filter((id) => !things.includes(id)).map((id) => `${id} not at all`),
        ].map((fault) => `${page.path} carries ${fault}`);
      }),
    );
  });

  it('bring their style sheet, and only where there are any', () => {
    expectNone(
      pages
        .filter((page) => isDrawn(page) !== (sheetOf(page) !== undefined))
        .map(({ path }) => `${path}: set hasDrawings on its layout where it has drawings`),
    );
    const css = readFileSync(fileBehind(site, sheetOf(plate) ?? '')!, 'utf8');
    expect(css).toMatch(/\.in-dark\{--draw-line:#[\da-f]{6}/);
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root{--draw-line:');
  });

  it('say nothing to those who hear the page, unless they have words', () => {
    expectNone(
      pages.flatMap(({ path, dom }) =>
        dom
          .querySelectorAll('svg.drawing, svg.landscape')
          .filter(
            (svg) =>
              (attribute(svg, 'aria-hidden') === 'true') ===
              (attribute(svg, 'aria-label') !== undefined),
          )
          .map(() => path),
      ),
    );
  });

  it('are all on one page, each with its word', () => {
    const { things, stages } = listDrawings();
    const drawn = new Set(carried(plate));
    expectNone(things.filter((name) => !drawn.has(`t-${name}`)));
    const words = new Set(
      plate.dom.querySelectorAll('main strong').map(({ textContent }) => textContent.trim()),
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
