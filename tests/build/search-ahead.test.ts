import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceSearch, readSearchAhead } from '../../src/build/search-ahead.ts';

const begin = '/_astro/AnswerAtOnce.astro_astro_type_script_index_0_lang.AbC.js';
const html = `<!doctype html><html lang="da"><head><link rel="stylesheet" href="/_astro/search.0.css"><script type="module" src="${begin}"></script></head><body><astro-island component-url="/_astro/App.1.js" renderer-url="/_astro/client.2.js"></astro-island></body></html>`;
const index = {
  folder: '/_astro/soeg-1/',
  first: ['/_astro/soeg-1/wasm.xx.pagefind', '/_astro/soeg-1/pagefind.js'],
  starter: '/_astro/islands.7.js',
};

describe('what a search fetches ahead', () => {
  let root: string;
  let site: { root: string; basePath: string };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'forud-'));
    site = { root, basePath: '' };
    mkdirSync(join(root, '_astro'));
    const write = (name: string, code: string) => writeFileSync(join(root, '_astro', name), code);
    write(
      begin.replace('/_astro/', ''),
      'import"./found.3.js";a(()=>import(`./first.8.js`),d([0]));',
    );
    write('first.8.js', 'import"./common.4.js";import"./drawn.9.js";');
    write('drawn.9.js', '');
    write('found.3.js', 'import{a as b}from"./common.4.js";import("./late.5.js");');
    write('common.4.js', 'export{a};');
    write(
      'App.1.js',
      'import{x}from"./found.3.js";import{f}from"./first.8.js";import{r}from"./react.6.js";',
    );
    write('client.2.js', 'import"./react.6.js"');
    write('react.6.js', '');
    write('islands.7.js', '');
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it('is the largest file, all else that it imports and reads, then the island beside that', async () => {
    expect(await readSearchAhead(html, site, index)).toEqual({
      folder: index.folder,
      begin,
      files: [
        '/_astro/soeg-1/wasm.xx.pagefind',
        '/_astro/found.3.js',
        '/_astro/common.4.js',
        '/_astro/soeg-1/pagefind.js',
      ],
      sheets: ['/_astro/search.0.css'],
      island: [
        '/_astro/islands.7.js',
        '/_astro/App.1.js',
        '/_astro/first.8.js',
        '/_astro/react.6.js',
        '/_astro/drawn.9.js',
        '/_astro/client.2.js',
      ],
    });
  });

  it('is found and named in a folder of the host, too', async () => {
    const inFolder = (text: string) => text.replaceAll('/_astro/', '/social/_astro/');
    const ahead = await readSearchAhead(
      inFolder(html),
      { root, basePath: '/social' },
      { ...index, starter: inFolder(index.starter) },
    );
    const there = await readSearchAhead(html, site, index);
    expect({ ...ahead, folder: '', files: ahead?.files.slice(1, 3) }).toEqual({
      begin: inFolder(begin),
      folder: '',
      files: there?.files.slice(1, 3).map(inFolder),
      sheets: there?.sheets.map(inFolder),
      island: there?.island.map(inFolder),
    });
  });

  it('is nothing on a page without the search', async () => {
    expect(await readSearchAhead('<html></html>', site, index)).toBeUndefined();
  });

  it('stands on the page, whose script no longer starts by itself', async () => {
    const page = announceSearch(html, (await readSearchAhead(html, site, index))!);
    expect(page).toContain(
      `<html data-index="/_astro/soeg-1/" data-ahead="${begin} /_astro/soeg-1/wasm`,
    );
    expect(page).toContain('data-island="/_astro/islands.7.js /_astro/App.1.js /_astro/first.8.js');
    expect(page).not.toContain('<script type="module"');
  });
});
