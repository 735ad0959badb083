import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { parse } from 'yaml';
import { textAt } from '../../src/check/raw-value.ts';
import { readContent } from '../../src/check/read-content.ts';
import { municipalitySchema } from '../../src/schema/municipality.ts';
import {
  attribute,
  type BuiltPage,
  languageOf,
  readPages,
  sites,
  visibleText,
} from './built-site.ts';

const focusable = 'a[href], button, input, select, textarea, summary, iframe';

/** What must be true of every page; the text says what to do when it isn't. */
const rules: [name: string, isKept: (page: BuiltPage, origin: string) => boolean][] = [
  [
    'says its language: Danish, or that of its address',
    ({ dom, path }) => attribute(dom.querySelector('html')!, 'lang') === languageOf(path),
  ],
  ['has exactly one h1', ({ dom }) => dom.querySelectorAll('h1').length === 1],
  ['has one main', ({ dom }) => dom.querySelectorAll('main').length === 1],
  ['has a header of the page', ({ dom }) => dom.querySelector('body > header') !== null],
  ['has a footer of the page', ({ dom }) => dom.querySelector('body > footer') !== null],
  [
    'names each of its navigations, each with its own name',
    ({ dom }) => {
      const names = dom
        .querySelectorAll('nav')
        .map((nav) => attribute(nav, 'aria-label') ?? attribute(nav, 'aria-labelledby'));
      return names.length > 0 && !names.includes(undefined) && new Set(names).size === names.length;
    },
  ],
  [
    'begins with a link to its content',
    ({ dom }) => {
      const first = dom.querySelector('body')?.querySelector(focusable);
      const target = first && attribute(first, 'href');
      return (
        target?.startsWith('#') === true &&
        dom.querySelector(`main[id="${target.slice(1)}"]`)?.hasAttribute('tabindex') === true
      );
    },
  ],
  [
    'has a description of at least five words',
    ({ dom }) => {
      const meta = dom.querySelector('meta[name="description"]');
      return meta !== null && (attribute(meta, 'content') ?? '').split(' ').length >= 5;
    },
  ],
  [
    'knows its own address, or asks not to be indexed',
    ({ dom, path }, origin) => {
      const canonical = dom.querySelector('link[rel="canonical"]');
      return canonical
        ? attribute(canonical, 'href') === new URL(path, origin).href
        : dom.querySelector('meta[name="robots"][content="noindex"]') !== null;
    },
  ],
  [
    'can be shared with a picture, title and address of its own',
    ({ dom }, origin) =>
      ['og:title', 'og:description', 'og:url', 'og:image'].every((name) => {
        const meta = dom.querySelector(`meta[property="${name}"]`);
        const content = meta ? (attribute(meta, 'content') ?? '') : '';
        return /url|image/.test(name) ? content.startsWith(origin) : content !== '';
      }),
  ],
];

/** Summaries that the content itself has twice. What others have imported the check warns of. */
function copiedSummaries(contentDir: string): Set<string> {
  const summaries = readContent(contentDir).entries.map(({ fields }) => textAt(fields, 'resume'));
  return new Set(
    summaries.flatMap((text, at) => (text && summaries.indexOf(text) < at ? [text.trim()] : [])),
  );
}

for (const site of sites) {
  const pages = readPages(site);
  const yaml = readFileSync(join(site.contentDir, 'kommune/kommune.yaml'), 'utf8');
  const { origin } = municipalitySchema.parse(parse(yaml));

  describe(`every page of ${site.name}`, () => {
    it.each(rules)('%s', (_name, isKept) => {
      expectNone(pages.filter((page) => !isKept(page, origin)).map(({ path }) => path));
    });

    it.each([
      ['title', (page: BuiltPage) => page.dom.querySelector('title')?.textContent],
      [
        'description',
        (page: BuiltPage) => {
          const meta = page.dom.querySelector('meta[name="description"]');
          return meta ? attribute(meta, 'content') : undefined;
        },
      ],
    ] as const)('has a %s that no other page has', (_what, read) => {
      const copied = isSilkeborg ? new Set() : copiedSummaries(site.contentDir);
      const groups = Map.groupBy(pages, (page) => read(page)?.trim() ?? '');
      const shared = [...groups].filter(
        ([words, group]) => words === '' || (group.length > 1 && !copied.has(words)),
      );
      expectNone(
        shared.map(([words, group]) => `»${words}«: ${group.map(({ path }) => path).join(', ')}`),
      );
    });

    it('shows no word that only code has', () => {
      const code = /\b(undefined|NaN|null|true|false)\b|\[object |\$\{|=>|\bfunction\b/;
      const found = pages.flatMap(({ path, html }) => {
        const match = code.exec(visibleText(html));
        return match
          ? [
              `${path}: …${visibleText(html).slice(Math.max(0, match.index - 40), match.index + 40)}…`,
            ]
          : [];
      });
      expectNone(found);
    });

    it('shows no Markdown or markup that was not turned into a page', () => {
      const raw =
        /\*\*|\]\((http|\/)|&(amp|lt|gt|quot|#\d+);|<\/?(a|b|br|div|em|li|p|span|strong|ul)\b/;
      const found = pages.flatMap(({ path, html }) => {
        const match = raw.exec(visibleText(html));
        return match ? [`${path}: ${match[0]}`] : [];
      });
      expectNone(found);
    });

    it('has structured data that can be read and that nothing can break out of', () => {
      const scripts = pages.flatMap(({ path, html }) =>
        [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
          ([, json = '']) => ({ path, json }),
        ),
      );
      expect(scripts.length).toBeGreaterThan(0);
      for (const { path, json } of scripts) {
        expect(json, path).not.toContain('<');
        expect(JSON.parse(json), path).toMatchObject({ '@context': 'https://schema.org' });
      }
    });
  });
}
