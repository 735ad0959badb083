import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeXml } from '../../src/domain/xml.ts';
import { attribute, enough, readPages, sites } from '../site/built-site.ts';
import { useTab } from './open-browser.ts';

const feedOf = ({ dir }: { dir: string }): string => join(dir, 'nyt.atom');
const day = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

/** What an element has of what RFC 4287 asks for, as the browser's own parser of XML reads it. */
interface Read {
  id: string;
  title: string;
  updated: string;
  summary: string;
  authors: number;
  links: { rel: string | null; href: string; type: string | null }[];
}

it('a site with news proves what is said of them here', () => {
  expect(sites.filter((site) => existsSync(feedOf(site))).length).toBeGreaterThan(enough(0));
});

describe('a feed', () => {
  // The pages' policy keeps a page from reading markup out of text.
  const tab = useTab({ bypassCSP: true });

  const read = (atom: string): Promise<{ root: string; feed: Read; entries: Read[] }> =>
    tab.page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const { documentElement: root } = xml;
      const toRead = (element: Element): Read => {
        const own = (name: string) =>
          [...element.children].filter((each) => each.localName === name);
        const only = (name: string) => {
          const found = own(name);
          return found.length === 1 ? (found[0]?.textContent ?? '') : `${found.length} of ${name}`;
        };
        return {
          ...{ id: only('id'), title: only('title'), updated: only('updated') },
          summary: own('summary')[0]?.textContent ?? '',
          authors: own('author').length,
          links: own('link').map((link) => ({
            rel: link.getAttribute('rel'),
            href: link.getAttribute('href') ?? '',
            type: link.getAttribute('type'),
          })),
        };
      };
      return {
        root: `${root.namespaceURI} ${root.localName}`,
        feed: toRead(root),
        entries: [...root.children].filter(({ localName }) => localName === 'entry').map(toRead),
      };
    }, atom);

  for (const site of sites) {
    const heads = ['/', '/job/', '/partnerskaber/'];
    const linking = readPages(site).filter(
      ({ dom }) => dom.querySelector('link[type="application/atom+xml"]') !== null,
    );

    it.skipIf(!existsSync(feedOf(site)))(
      `of ${site.name} has what its standard asks for, and leads to pages that are there`,
      async () => {
        await tab.page.goto(`${site.url}/`);
        const answer = await tab.page.request.get(`${site.url}/nyt.atom`);
        expect(answer.headers()['content-type']).toBe('application/atom+xml');
        const { root, feed, entries } = await read(await answer.text());
        expect(root).toBe('http://www.w3.org/2005/Atom feed');
        expect(feed.authors).toBe(1);
        expect(feed.title).not.toBe('');
        const self = feed.links.find(({ rel }) => rel === 'self');
        expect(self?.href).toBe(feed.id);
        expect(new URL(feed.id).pathname).toBe(`${site.base}/nyt.atom`);
        expect(entries.length).toBeGreaterThan(enough(2));
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        const days = entries.map(({ updated }) => updated);
        expect(days).toEqual(days.toSorted().reverse());
        expect(feed.updated).toBe(days[0]);
        for (const { id, title, updated, summary, links } of entries) {
          expect(updated).toMatch(day);
          expect(title).not.toBe('');
          expect(summary).not.toBe('');
          expect(links.map(({ href }) => href)).toEqual([id]);
          const { pathname } = new URL(id);
          const page = readPages(site).find(({ path }) => site.base + path === pathname);
          expect(page, id).toBeDefined();
        }
        expect(linking.map(({ path }) => path).toSorted()).toEqual(heads);
        for (const { dom } of linking)
          expect(attribute(dom.querySelector('link[type="application/atom+xml"]')!, 'href')).toBe(
            '/nyt.atom',
          );
      },
    );

    it.skipIf(existsSync(feedOf(site)))(`of ${site.name} is nowhere where nothing is new`, () => {
      expect(linking).toEqual([]);
      for (const { path, html } of readPages(site)) expect(html, path).not.toContain('nyt.atom');
    });
  }

  it('keeps any text whole but for signs XML cannot write', async () => {
    const hostile = [
      ']]><script>alert(1)</script>&amp;&#0;',
      'a\u0000b\u000Bc\uFFFEd',
      '"æøå" \u0085\u2028👩‍👩‍👧 \uD7FF',
      'linje\nto\ttab\rog',
    ];
    const text = readFileSync('tests/fixtures/nabokommune/kommune/kommune.yaml', 'utf8');
    const all = [...hostile, text];
    const xml = writeXml({
      name: 'a',
      content: all.map((content) => ({ name: 'b', attributes: { c: content }, content })),
    });
    const found = await tab.page.evaluate((written) => {
      const parsed = new DOMParser().parseFromString(written, 'application/xml');
      return [...parsed.documentElement.children].map((each) => each.textContent);
    }, xml);
    expect(found).toEqual(all.map((each) => each.replaceAll(/[\u0000\u000B\uFFFE]/g, '')));
  });
});
