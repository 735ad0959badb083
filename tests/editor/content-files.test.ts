import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ContentFiles,
  openContent,
  RefusedPath,
} from '../../src/editor/server/content-files.ts';

let folder: string;
let content: ContentFiles;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rediger-'));
  mkdirSync(join(folder, 'content/virksomheder/et-sted'), { recursive: true });
  mkdirSync(join(folder, 'content/kommune'), { recursive: true });
  writeFileSync(join(folder, 'content/virksomheder/et-sted/index.md'), '---\nnavn: Et sted\n---\n');
  writeFileSync(join(folder, 'content/kommune/kommune.yaml'), 'navn: En kommune\n');
  writeFileSync(join(folder, 'content/README.md'), 'Læs mig');
  writeFileSync(join(folder, 'secret.md'), 'hemmeligt');
  content = openContent(join(folder, 'content'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string): void => content.write(path, Buffer.from('x'));

describe('the files of the content', () => {
  it.each([
    '../secret.md',
    'virksomheder/../../secret.md',
    'virksomheder/et-sted/../../../secret.md',
    '/etc/passwd',
    'virksomheder//index.md',
    'virksomheder/./index.md',
    String.raw`virksomheder\..\..\secret.md`,
    'virksomheder/et-sted/..%2f..%2fsecret.md',
    'virksomheder/et-sted/\0.md',
    'virksomheder/.git/index.md',
    '.git/config',
    'README.md',
    '.skema/virksomheder.json',
    'kommune/tema.css',
    'kommune/logo.svg',
    'virksomheder/et-sted/index.html',
    'virksomheder/et-sted/andet.md',
    'virksomheder/et-sted/billede.svg',
    'virksomheder/et-sted/dybere/index.md',
    'virksomheder/et-sted.md',
    'ydelser/en-ydelse.yaml',
    'ydelser/en/index.md',
    'andet/noget.md',
    '__proto__/index.md',
    '',
  ])('refuses to read, write, move or remove %j', (path) => {
    for (const act of [
      () => content.read(path),
      () => put(path),
      () => content.remove(path),
      () => content.move('virksomheder/et-sted/index.md', path),
      () => content.move(path, 'virksomheder/nyt/index.md'),
    ])
      expect(act).toThrow(RefusedPath);
    expect(readFileSync(join(folder, 'secret.md'), 'utf8')).toBe('hemmeligt');
  });

  it('follows no link: neither of a folder, nor of a file, nor of one in the content', () => {
    symlinkSync(folder, join(folder, 'content/virksomheder/ude'));
    symlinkSync(
      join(folder, 'secret.md'),
      join(folder, 'content/virksomheder/et-sted/billede.jpg'),
    );
    symlinkSync('et-sted', join(folder, 'content/virksomheder/inde'));
    writeFileSync(join(folder, 'index.md'), 'hemmeligt');
    for (const path of [
      'virksomheder/ude/index.md',
      'virksomheder/et-sted/billede.jpg',
      'virksomheder/inde/index.md',
    ]) {
      expect(() => content.read(path)).toThrow(RefusedPath);
      expect(() => put(path)).toThrow(RefusedPath);
    }
    expect(content.list('virksomheder')).toEqual([{ name: 'et-sted', kind: 'directory' }]);
    expect(content.list('virksomheder/et-sted')).toEqual([{ name: 'index.md', kind: 'file' }]);
    expect(readFileSync(join(folder, 'index.md'), 'utf8')).toBe('hemmeligt');
  });

  it('lists what the form may change, and nothing else', () => {
    expect(content.list('')).toEqual(
      expect.arrayContaining([
        { name: 'virksomheder', kind: 'directory' },
        { name: 'kommune', kind: 'directory' },
      ]),
    );
    expect(content.list('').map(({ name }) => name)).not.toContain('README.md');
  });

  it('takes no more than a file may weigh', () => {
    const write = (path: string, size: number) => () => content.write(path, Buffer.alloc(size));
    expect(write('virksomheder/et-sted/billede.jpg', 8_000_001)).toThrow(RefusedPath);
    expect(write('virksomheder/et-sted/index.md', 500_001)).toThrow(RefusedPath);
    expect(write('virksomheder/et-sted/billede.jpg', 600_000)).not.toThrow();
  });

  it('writes whole files, leaves no drafts, and takes a folder away with its last file', () => {
    put('virksomheder/nyt-sted/index.md');
    put('virksomheder/nyt-sted/billede.jpg');
    expect(readdirSync(join(folder, 'content/virksomheder/nyt-sted')).sort()).toEqual([
      'billede.jpg',
      'index.md',
    ]);
    content.move('virksomheder/nyt-sted/index.md', 'virksomheder/andet-navn/index.md');
    content.remove('virksomheder/nyt-sted/billede.jpg');
    expect(readdirSync(join(folder, 'content/virksomheder')).sort()).toEqual([
      'andet-navn',
      'et-sted',
    ]);
    expect(() =>
      content.move('virksomheder/et-sted/index.md', 'virksomheder/andet-navn/index.md'),
    ).toThrow(RefusedPath);
  });
});
