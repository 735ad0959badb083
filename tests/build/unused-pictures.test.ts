import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeUnusedPictures } from '../../src/build/unused-pictures.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'billeder-'));
  for (const folder of ['_astro', 'a/b']) mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

it('takes away the pictures that no file names, whatever kind of text that is, and nothing else', () => {
  const files = {
    '_astro/blåbær.1.webp': '',
    '_astro/skjult.2.png': '',
    '_astro/i-stil.3.svg': '',
    '_astro/i-stil.4.png': '',
    '_astro/a.css': 'a{background:url(/_astro/i-stil.4.png)}',
    '_astro/a.js': '',
    'a/b/index.html': '<img src="/_astro/blåbær.1.webp">',
    'a/b/hemmelig.md': 'skjult.2.png',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  expect(removeUnusedPictures(root)).toEqual(['skjult.2.png']);
  expect(readdirSync(join(root, '_astro')).toSorted()).toEqual(
    ['a.css', 'a.js', 'blåbær.1.webp', 'i-stil.3.svg', 'i-stil.4.png'].toSorted(),
  );
});
