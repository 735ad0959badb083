import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, inject, it } from 'vitest';
import { filledInNames } from '../../src/islands/older-browsers.ts';
import { findNewerBuiltIns } from '../architecture/asked-of-browsers.ts';
import { expectNone } from '../expect-none.ts';
import { listFiles, readPages } from './built-site.ts';

const site = inject('silkeborg');

/** Every script of the site: files of our own and of the search engine, and what stands in pages. */
const scripts = [
  ...listFiles(site)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ name: file, text: readFileSync(join(site.dir, file), 'utf8') })),
  ...new Map(
    readPages(site).flatMap(({ path, html }) =>
      [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
        ([, text = '']) => [text, { name: `a script in ${path}`, text }] as const,
      ),
    ),
  ).values(),
];

/** What Safari 15.4 cannot read, though the language had it: it drops the whole file. */
const unreadable = [
  { selector: 'StaticBlock', message: 'a static block' },
  { selector: 'Literal[regex.pattern=/\\(\\?<[!=]/]', message: 'an expression that looks behind' },
  { selector: 'Literal[regex.flags=/[vd]/]', message: 'an expression with a newer flag' },
];

/**
 * Names of the language's newer things that files ask for before they use them, or that are another's: a table of
 * WebAssembly grows, and so does an element's size.
 */
const elsewhere = ['captureStackTrace', 'grow', 'resize', 'Segmenter', 'segment'];

function faultsOf(text: string): string[] {
  const messages = new Linter().verify(
    text,
    {
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
      rules: { 'no-restricted-syntax': ['error', ...unreadable] },
    },
    { allowInlineConfig: false },
  );
  return messages.map(({ message }) => message);
}

describe('the scripts of the site, as built', () => {
  it('are in a language that the oldest browsers read', () => {
    expect(scripts.length).toBeGreaterThan(25);
    expectNone(
      scripts.flatMap(({ name, text }) => faultsOf(text).map((fault) => `${name}: ${fault}`)),
    );
  });

  it.each(['class A { static { a() } }', 'a = /(?<!b)c/', 'a = /b/v', 'using a = b()'])(
    'would be found with %s',
    (text) => {
      expect(faultsOf(text)).not.toEqual([]);
    },
  );

  it('call nothing of the language that is newer, but what is filled in', () => {
    const allowed = [...filledInNames, ...elsewhere];
    expect(findNewerBuiltIns('a.toSorted(); Map.groupBy(b); new Set().union(c)')).toEqual([
      'toSorted',
      'groupBy',
      'union',
    ]);
    expectNone(
      scripts.flatMap(({ name, text }) =>
        findNewerBuiltIns(text)
          .filter((member) => !allowed.includes(member))
          .map((member) => `${name} calls ${member}`),
      ),
    );
  });
});
