import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { attribute, fileBehind, readPages, sites } from './built-site.ts';

describe.each(sites)('the styles of islands in $name', (site) => {
  // Each island's outermost class, as it stands in the page and begins a rule of its sheet.
  it.each(['search', 'shortlist'])('%s: are linked where it stands, and nowhere else', (name) => {
    const pages = readPages(site).map(({ path, dom }) => {
      const css = dom
        .querySelectorAll('link[rel="stylesheet"]')
        .map((link) => fileBehind(site, attribute(link, 'href') ?? ''))
        .map((file) => (file === undefined ? '' : readFileSync(file, 'utf8')))
        .join('\n');
      const isThere = dom.querySelectorAll(`.${name}`).length > 0;
      return { path, isThere, hasStyles: css.includes(`.${name}{`) };
    });
    expect(pages.some(({ isThere }) => isThere)).toBe(true);
    expectNone(
      pages
        .filter(({ isThere, hasStyles }) => isThere !== hasStyles)
        .map(({ path, isThere }) => `${path}: ${isThere ? 'lacks them' : 'has them for nothing'}`),
    );
  });
});
