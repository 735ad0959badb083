import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { attribute, type BuiltPage, fileBehind, readPages, sites } from './built-site.ts';

/** The layers that a page's sheets name, in the order in which the browser meets them. */
const layersOf = (css: string): string[] => [
  ...new Set(
    [...css.matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names = '']) => names.split(/,\s*/)),
  ),
];

describe.each(sites)('the styles of islands in $name', (site) => {
  const sheetsOf = (dom: BuiltPage['dom']) =>
    dom
      .querySelectorAll('link[rel="stylesheet"]')
      .map((link) => fileBehind(site, attribute(link, 'href') ?? ''))
      .map((file) => (file === undefined ? '' : readFileSync(file, 'utf8')));

  const pages = readPages(site);

  it('come before those that all pages share, and leave the layers in their order', () => {
    const order = ['reset', 'tokens', 'base', 'prose', 'components'];
    for (const { path, dom } of pages) {
      const css = sheetsOf(dom).join('');
      expect(layersOf(css), path).toEqual(order);
    }
  });

  // Each island's outermost class, as it stands in the page and begins a rule of its sheet.
  it.each(['search', 'shortlist'])('%s: are linked where it stands, and nowhere else', (name) => {
    const seen = pages.map(({ path, dom }) => {
      const css = sheetsOf(dom).join('\n');
      // The fields in which a place corrects its page, and those of a visit, look like the enquiry's.
      const others =
        name === 'shortlist'
          ? ', place-corrections, task-spotter, company-statement, frame-builder'
          : '';
      const isThere = dom.querySelectorAll(`.${name}${others}`).length > 0;
      return { path, isThere, hasStyles: css.includes(`.${name}{`) };
    });
    expect(seen.some(({ isThere }) => isThere)).toBe(true);
    expectNone(
      seen
        .filter(({ isThere, hasStyles }) => isThere !== hasStyles)
        .map(({ path, isThere }) => `${path}: ${isThere ? 'lacks them' : 'has them for nothing'}`),
    );
  });
});
