import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../../src/domain/dates.ts';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readContent } from '../../src/check/read-content.ts';
import { municipalitySchema } from '../../src/schema/municipality.ts';
import { parse } from 'yaml';
import {
  attribute,
  type BuiltPage,
  enough,
  fileBehind,
  listFiles,
  readPages,
  sites,
  withoutBase,
} from './built-site.ts';

/** Attributes that hold an address, and the elements they stand on. */
const addresses = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['img[src]', 'src'],
  ['script[src]', 'src'],
  ['source[src]', 'src'],
] as const;

/** Where somebody comes to by an address that nothing stands at. */
const unlinked = new Set(['/404.html', '/fjernet/', '/tegninger/']);

const isIndexed = ({ dom }: BuiltPage): boolean =>
  dom.querySelector('meta[name="robots"][content="noindex"]') === null;

for (const site of sites) {
  const pages = readPages(site);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const yaml = readFileSync(join(site.contentDir, 'kommune/kommune.yaml'), 'utf8');
  const { origin } = municipalitySchema.parse(parse(yaml));
  const idsOf = new Map(
    pages.map((page) => [page.path, page.dom.querySelectorAll('[id]').map((item) => item.id)]),
  );

  /** The address inside the site that a link means, or undefined when it leads out of it. */
  const inside = (href: string, from: string): URL | undefined => {
    const url = new URL(href, new URL(from, origin));
    return url.origin === new URL(origin).origin ? url : undefined;
  };

  const linksOf = (page: BuiltPage): string[] =>
    addresses
      .flatMap(([selector, name]) =>
        page.dom.querySelectorAll(selector).map((item) => attribute(item, name) ?? ''),
      )
      .concat(
        page.dom
          .querySelectorAll('img[srcset], source[srcset]')
          .flatMap((item) => (attribute(item, 'srcset') ?? '').split(/,\s+/))
          .map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
      );

  describe(`links of ${site.name}`, () => {
    it.each(pages.map((page) => [page.path, page] as const))(
      '%s has no link, picture or file that leads nowhere',
      (path, page) => {
        const dead = linksOf(page).flatMap((href) => {
          const url = inside(href, path);
          if (url === undefined) return [];
          if (fileBehind(site, url.pathname) === undefined)
            return [`${href}: there is no such page. Correct the link, or make the page.`];
          const target = byPath.get(url.pathname);
          const id = decodeURIComponent(url.hash.slice(1));
          if (id === '' || target === undefined || idsOf.get(target.path)?.includes(id)) return [];
          return [`${href}: the page has nothing with id="${id}". Correct the fragment.`];
        });
        expectNone(dead);
      },
    );

    it.each(pages.map((page) => [page.path, page] as const))(
      '%s has something behind every button that opens something',
      (_path, page) => {
        const dead = page.dom
          .querySelectorAll('[popovertarget]')
          .map((item) => attribute(item, 'popovertarget') ?? '')
          .filter((id) => !page.dom.querySelector(`[id="${id}"]`)?.hasAttribute('popover'));
        expectNone(dead);
      },
    );

    it('links to every page from the front page on, in some number of steps', () => {
      const reached = new Set(['/']);
      for (const path of reached) {
        const page = byPath.get(path);
        for (const link of page?.dom.querySelectorAll('a[href]') ?? []) {
          const target = inside(attribute(link, 'href') ?? '', path)?.pathname;
          if (target !== undefined && byPath.has(target)) reached.add(target);
        }
      }
      const orphans = [...byPath.keys()].filter(
        (path) => !unlinked.has(path) && !reached.has(path),
      );
      expectNone(orphans.map((path) => `${path}: no link leads here. Link it, or leave it out.`));
    });

    it('lists in the sitemap exactly the pages that are there', () => {
      const listed = listFiles(site)
        .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
        .flatMap((file) => [
          ...withoutBase(site, readFileSync(join(site.dir, file), 'utf8')).matchAll(
            /<loc>([^<]*)<\/loc>/g,
          ),
        ])
        .map(([, address = '']) => address);
      expect(listed.filter((address) => inside(address, '/') === undefined)).toEqual([]);
      const expected = pages.filter(isIndexed).map(({ path }) => path);
      expect(expected.length).toBeGreaterThan(enough(100));
      expect(expected.length).toBeLessThan(pages.length);
      expect(listed.map((address) => new URL(address).pathname).toSorted()).toEqual(
        expected.toSorted(),
      );
    });

    it('says in the sitemap when a page was changed, where the page says it', () => {
      const days = listFiles(site)
        .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
        .flatMap((file) => [
          ...withoutBase(site, readFileSync(join(site.dir, file), 'utf8')).matchAll(
            /<loc>([^<]*)<\/loc><lastmod>([^<]*)</g,
          ),
        ])
        .map(([, address = '', day = '']) => ({ path: new URL(address).pathname, day }));
      const change = (path: string) => days.find((page) => page.path === path)?.day.slice(0, 10);
      expect(change('/tilgaengelighed/')).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(change('/')).toBeUndefined();
      for (const { path, day } of days.filter(({ path: at }) => /^\/[^/]+\/$/.test(at)))
        expect(byPath.get(path)?.html, path).toContain(formatDate(day.slice(0, 10)));
    });

    it('names the sitemap where robots look for it', () => {
      const robots = withoutBase(site, readFileSync(join(site.dir, 'robots.txt'), 'utf8'));
      const address = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
      expect(address).toBe(`${new URL(origin).origin}/sitemap-index.xml`);
      expect(fileBehind(site, new URL(address).pathname)).toBeDefined();
    });

    it('opens no window of its own accord', () => {
      const wrong = pages.flatMap((page) =>
        page.dom
          .querySelectorAll('a[target], area[target], form[target], base[target]')
          .map((item) => `${page.path}: ${attribute(item, 'href')}: leave target out`),
      );
      expectNone(wrong);
    });

    it('tells other sites nothing of the page a reader came from, and gives them no hold of it', () => {
      const links = pages.flatMap((page) =>
        page.dom
          .querySelectorAll('a[href]')
          .filter((link) => inside(attribute(link, 'href') ?? '', page.path) === undefined)
          .filter((link) => /^(https?:|[\\/]{2})/.test(attribute(link, 'href') ?? ''))
          .map((link) => ({ path: page.path, link })),
      );
      expect(links.length).toBeGreaterThan(enough(50));
      expectNone(
        links
          .filter(({ link }) => {
            const rel = (attribute(link, 'rel') ?? '').split(' ');
            return !rel.includes('noopener') || !rel.includes('noreferrer');
          })
          .map(({ path, link }) => `${path}: ${attribute(link, 'href')}: add rel={relOf(…)}`),
      );
    });

    it('links with https, mailto, tel and sms, and with http only where a field of the content does', () => {
      const fields = readContent(site.contentDir)
        .entries.map(({ yaml }) => yaml)
        .join('\n');
      const odd = pages.flatMap((page) =>
        page.dom
          .querySelectorAll('a[href]')
          .map((link) => attribute(link, 'href') ?? '')
          .filter((href) => !/^(https:\/\/|mailto:|tel:\+|sms:\+|\/(?!\/)|#)/.test(href))
          .filter((href) => !(href.startsWith('http://') && fields.includes(href)))
          .map((href) => `${page.path}: ${href}`),
      );
      expectNone(odd);
    });
  });
}
