import { attribute, type BuiltPage, fileBehind, visibleText } from '../site/built-site.ts';
import type { BuiltSite } from '../global-setup.ts';

/** Links, pictures and scripts that lead to no file of the site. */
export const findDeadLinks = (site: BuiltSite, pages: readonly BuiltPage[]): string[] =>
  pages.flatMap(({ path, dom }) =>
    dom
      .querySelectorAll('a[href], link[href], img[src], script[src]')
      .map((item) => attribute(item, 'href') ?? attribute(item, 'src') ?? '')
      .filter((address) => address.startsWith('/'))
      .map((address) => new URL(address, 'https://site.example').pathname)
      .filter((address) => fileBehind(site, address) === undefined)
      .map((address) => `${path} leads to ${address}`),
  );

/** Lists without an item, and parts of a page that have a heading and nothing under it. */
export const findEmptyParts = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap(({ path, dom }) => [
    ...dom
      .querySelectorAll('main ul, main ol, main dl, footer ul, nav ul')
      .filter((list) => list.childElements.length === 0 && list.closest('[hidden]') === null)
      .map((list) => `${path}: an empty <${list.tagName}>`),
    ...dom
      .querySelectorAll('main section')
      .filter((section) => section.childElements.every(({ tagName }) => /^h\d$/.test(tagName)))
      .map((section) => `${path}: only a heading in »${section.textContent.trim()}«`),
  ]);

/** Pages that show what only code has for nothing. */
export const findCodeWords = (pages: readonly BuiltPage[]): string[] =>
  pages
    .filter(({ html }) => /\b(undefined|NaN|null)\b/.test(visibleText(html)))
    .map(({ path }) => path);

/** Pages that no way of links leads to from the front page. */
export function findOrphans(pages: readonly BuiltPage[], unlinked: readonly string[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const path of reached)
    for (const link of byPath.get(path)?.dom.querySelectorAll('a[href]') ?? []) {
      const target = new URL(attribute(link, 'href') ?? '', 'https://site.example').pathname;
      if (byPath.has(target)) reached.add(target);
    }
  return [...byPath.keys()].filter((path) => !reached.has(path) && !unlinked.includes(path));
}
