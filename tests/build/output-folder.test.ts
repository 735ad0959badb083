import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OutputFolder } from '../../src/build/output-folder.ts';

let folder: string;
let root: string;
let output: OutputFolder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'udgivet-'));
  root = join(folder, 'site');
  vi.stubEnv('CODE_OF_BUILD', `${process.cwd()}\nkoden`);
  output = makeOutput();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const makeOutput = (into = root) => new OutputFolder(into, join(folder, 'skrevet'));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const list = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();

/** Writes as other steps do, and Astro. */
function writeAside(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A whole build; what it wrote is older than whatever comes after. */
function build(files: Readonly<Record<string, string>>): void {
  output.begin();
  for (const [path, text] of Object.entries(files)) output.write(path, text);
  output.removeOthers();
  output.end();
  for (const path of list()) utimesSync(join(root, path), 1_000_000, 1_000_000);
}

describe('the folder that a build writes into', () => {
  it('is made, and gets files at their addresses, with their folders', () => {
    output.begin();
    output.write('/liste/a.json', '{"navn":"Æble"}');
    output.write('liste/b.json', Buffer.from('{}'));
    output.write('/virksomheder/a/kontakt.vcf', 'BEGIN:VCARD\r\n');
    expect(read('liste/a.json')).toBe('{"navn":"Æble"}');
    expect(read('liste/b.json')).toBe('{}');
    expect(read('virksomheder/a/kontakt.vcf')).toBe('BEGIN:VCARD\r\n');
  });

  it('keeps a file that would be written just so, and puts another in the place of one that would not', () => {
    build({ 'sider/samme.html': 'å', 'sider/andet.html': 'å', 'sider/længere.html': 'å' });
    linkSync(join(root, 'sider/andet.html'), join(folder, 'gemt.html'));
    output.begin();
    output.write('sider/samme.html', 'å');
    output.write('sider/andet.html', 'ø');
    output.write('sider/længere.html', 'åå');
    output.removeOthers();
    expect(statSync(join(root, 'sider/samme.html')).mtimeMs).toBe(1_000_000_000);
    expect(read('sider/andet.html')).toBe('ø');
    expect(read('sider/længere.html')).toBe('åå');
    // Whoever keeps a release by links has the old one.
    expect(readFileSync(join(folder, 'gemt.html'), 'utf8')).toBe('å');
    expect(list()).toHaveLength(4);
  });

  it('loses at the beginning what others have written, whatever it is', () => {
    build({ 'virksomheder/a/index.html': 'a', 'virksomheder/b/index.html': 'b' });
    for (const path of ['_headers', 'job/index.html', 'virksomheder/a/index.html.br'])
      writeAside(path, 'andres');
    mkdirSync(join(root, 'tom/mappe'), { recursive: true });
    // A folder where a page should be, and a file where its folder should.
    rmSync(join(root, 'virksomheder'), { recursive: true });
    writeAside('virksomheder/a/index.html/x', 'andres');
    writeAside('virksomheder/b', 'andres');
    output.begin();
    expect(list()).toEqual([]);
    output.write('virksomheder/a/index.html', 'a');
    output.write('virksomheder/b/index.html', 'b');
    expect(read('virksomheder/b/index.html')).toBe('b');
  });

  it('loses at the end what was written here and is not written again, with empty folders', () => {
    build({ 'væk/dybt/nede/index.html': 'a', 'side/index.html': 'b', 'side/væk.json': 'c' });
    output.begin();
    output.write('side/index.html', 'b');
    expect(list()).toContain('side/væk.json');
    output.removeOthers();
    expect(list()).toEqual(['side', 'side/index.html']);
  });

  it('keeps a file unread whose state is known, and no other one', () => {
    build({ 'kendt.html': 'å', 'ændret.html': 'å' });
    const states = ['kendt.html', 'ændret.html'].map((name) => output.stateOf(name) ?? '');
    writeAside('ændret.html', 'ø');
    output.begin();
    expect(output.keep('kendt.html', states[0]!)).toBe(true);
    expect(output.keep('ændret.html', states[1]!)).toBe(false);
    expect(output.keep('ny.html', '')).toBe(false);
    output.removeOthers();
    expect(list()).toEqual(['kendt.html']);
  });

  it.each([
    ['by other code', () => vi.stubEnv('CODE_OF_BUILD', `${process.cwd()}\nanden kode`)],
    ['and a note that was damaged', () => damageNote()],
  ])('is emptied before a build %s', (_, change) => {
    build({ 'a.html': 'a' });
    change();
    output.begin();
    expect(list()).toEqual([]);
  });

  it('is emptied after a build that did not come to its end, but for what the one before wrote', () => {
    build({ 'a.html': 'a' });
    output.begin();
    output.write('b.html', 'b');
    makeOutput().begin();
    expect(list()).toEqual(['a.html']);
  });

  it('leaves alone what a version control has in it, a folder or a file', () => {
    writeAside('.git/HEAD', 'ref');
    build({});
    expect(list()).toEqual(['.git', '.git/HEAD']);
    rmSync(join(root, '.git'), { recursive: true });
    writeAside('.git', 'gitdir: andetsteds');
    build({});
    expect(list()).toEqual(['.git']);
  });

  it('removes a link to elsewhere, and neither follows it nor removes what it leads to', () => {
    build({ 'brev.txt': 'gammelt' });
    rmSync(join(root, 'brev.txt'));
    const elsewhere = join(folder, 'andetsteds');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'brev.txt'), 'bliver');
    symlinkSync(elsewhere, join(root, 'vej'));
    symlinkSync(join(elsewhere, 'brev.txt'), join(root, 'brev.txt'));
    output.begin();
    output.write('brev.txt', 'nyt');
    output.removeOthers();
    expect(list()).toEqual(['brev.txt']);
    expect(readFileSync(join(elsewhere, 'brev.txt'), 'utf8')).toBe('bliver');
  });

  it.each([
    ['both by this class', () => output.write('/liste/a.json', '1')],
    ['one by another step', () => writeAside('liste/a.json', '1')],
  ])('stops the build when two want one address, %s', (_, writeFirst) => {
    const wantTwice = () => {
      output.begin();
      writeFirst();
      expect(() => output.write('/liste/a.json', '2')).toThrow(
        'Two files want the address /liste/a.json',
      );
    };
    wantTwice();
    // And where the build before has left one there.
    build({ 'liste/a.json': '1' });
    wantTwice();
  });
});

function damageNote(): void {
  const notes = join(folder, 'skrevet');
  for (const name of readdirSync(notes))
    writeFileSync(join(notes, name), readFileSync(join(notes, name)).subarray(0, -3));
}
