import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFolder, describeCompressed } from '../../src/cli/compress-folder.ts';

const page = '<p>Vi pakker og sender.</p>\n'.repeat(200);
let folder = '';
const at = (file: string): string => join(folder, file);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(at('data'));
  mkdirSync(at('.well-known'));
  writeFileSync(at('index.html'), page);
  writeFileSync(at('data/steder.geojson'), page);
  writeFileSync(at('.well-known/security.txt'), page);
  writeFileSync(at('short.txt'), 'kort');
  writeFileSync(at('picture.png'), page);
  writeFileSync(at('kort.pmtiles'), page);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('compressing a built site', () => {
  it('puts both kinds beside each text file, and they hold the same', async () => {
    const done = await compressFolder(folder);
    expect(done).toMatchObject({ written: 6, unchanged: 1, removed: 0 });
    for (const file of ['index.html', 'data/steder.geojson', '.well-known/security.txt']) {
      expect(String(brotliDecompressSync(readFileSync(at(`${file}.br`))))).toBe(page);
      expect(String(gunzipSync(readFileSync(at(`${file}.gz`))))).toBe(page);
      expect(statSync(at(`${file}.br`)).size).toBeLessThan(statSync(at(`${file}.gz`)).size);
    }
  });

  it('leaves alone what is no text, and what would not be smaller', async () => {
    await compressFolder(folder);
    for (const file of ['picture.png', 'kort.pmtiles', 'short.txt'])
      expect([existsSync(at(`${file}.br`)), existsSync(at(`${file}.gz`))]).toEqual([false, false]);
  });

  it('writes nothing the second time, and says so', async () => {
    await compressFolder(folder);
    const before = statSync(at('index.html.br')).mtimeMs;
    const done = await compressFolder(folder);
    expect(done).toMatchObject({ written: 0, unchanged: 4, removed: 0 });
    expect(statSync(at('index.html.br')).mtimeMs).toBe(before);
    expect(describeCompressed('dist', done)).toMatch(/^Nothing to do: 4 text files in dist/);
  });

  it('writes anew what is older than its file', async () => {
    await compressFolder(folder);
    writeFileSync(at('index.html'), page.replaceAll('Vi', 'I'));
    utimesSync(at('index.html.br'), 1, 1);
    utimesSync(at('index.html.gz'), 1, 1);
    expect(await compressFolder(folder)).toMatchObject({ written: 2, unchanged: 3 });
    expect(String(brotliDecompressSync(readFileSync(at('index.html.br'))))).toContain('I pakker');
  });

  it('takes away what no longer belongs to a file, what is no longer smaller, and halves', async () => {
    await compressFolder(folder);
    rmSync(at('index.html'));
    writeFileSync(at('data/steder.geojson'), '{}');
    utimesSync(at('data/steder.geojson.br'), 1, 1);
    utimesSync(at('data/steder.geojson.gz'), 1, 1);
    writeFileSync(at('short.txt.br.half'), 'half');
    writeFileSync(at('archive.tar.gz'), 'not ours');
    const done = await compressFolder(folder);
    expect(done).toMatchObject({ written: 0, removed: 5 });
    expect(readdirSync(folder)).toEqual(
      expect.not.arrayContaining(['index.html.br', 'index.html.gz', 'short.txt.br.half']),
    );
    expect(existsSync(at('archive.tar.gz'))).toBe(true);
    expect(describeCompressed('dist', done)).toMatch(
      /^Wrote 0 compressed files in dist, removed 5/,
    );
  });

  it('is done by two runs at a time as by one', async () => {
    const many = Array.from({ length: 40 }, (_, index) => at(`${String(index)}.html`));
    for (const file of many) writeFileSync(file, page);
    await Promise.all([compressFolder(folder), compressFolder(folder), compressFolder(folder)]);
    expect(many.filter((file) => !existsSync(`${file}.br`) || !existsSync(`${file}.gz`))).toEqual(
      [],
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.half'))).toEqual([]);
  });
});
