import {
  existsSync,
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputFolder } from '../../src/build/output-folder.ts';

let root: string;
let output: OutputFolder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'udgivet-'));
  output = new OutputFolder(root);
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Writes as other steps do, and Astro. */
function writeAside(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Makes what is there as old as the output of a build before. */
function age(): void {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const file of files) utimesSync(join(root, file), 1_000_000, 1_000_000);
}

const list = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();

describe('the folder that a build writes into', () => {
  it('is made, and gets files at their addresses, with their folders', () => {
    rmSync(root, { recursive: true });
    output.begin();
    output.write('/liste/a.json', '{"navn":"Æble"}');
    output.write('liste/b.json', Buffer.from('{}'));
    output.write('/virksomheder/a/kontakt.vcf', 'BEGIN:VCARD\r\n');
    expect(read('liste/a.json')).toBe('{"navn":"Æble"}');
    expect(read('liste/b.json')).toBe('{}');
    expect(read('virksomheder/a/kontakt.vcf')).toBe('BEGIN:VCARD\r\n');
  });

  it('keeps a file that would be written just so, and writes one that would not', () => {
    for (const name of ['samme', 'andet', 'længere']) writeAside(`sider/${name}.html`, 'å');
    age();
    output.begin();
    output.write('sider/samme.html', 'å');
    output.write('sider/andet.html', 'ø');
    output.write('sider/længere.html', 'åå');
    output.removeOthers();
    expect(statSync(join(root, 'sider/samme.html')).mtimeMs).toBe(1_000_000_000);
    expect(read('sider/samme.html')).toBe('å');
    expect(read('sider/andet.html')).toBe('ø');
    expect(read('sider/længere.html')).toBe('åå');
  });

  it('loses at the end what nobody has written in this build, with empty folders', () => {
    for (const path of ['væk/dybt/nede/index.html', 'side/index.html', 'side/væk.json', '_headers'])
      writeAside(path, 'gammelt');
    age();
    output.begin();
    writeAside('side/index.html', 'gammelt');
    output.write('ny/index.html', 'nyt');
    output.removeOthers();
    expect(list()).toEqual(['ny', 'ny/index.html', 'side', 'side/index.html']);
  });

  it('does not take for old what another step has taken away, or put in its place', () => {
    writeAside('a.json', 'gammelt');
    output.begin();
    rmSync(join(root, 'a.json'));
    output.write('a.json', 'nyt');
    output.removeOthers();
    expect(read('a.json')).toBe('nyt');
  });

  it('forgets one build for the next', () => {
    output.begin();
    output.write('a.json', '1');
    output.write('b.json', '1');
    output.begin();
    output.write('a.json', '1');
    output.removeOthers();
    expect(list()).toEqual(['a.json']);
  });

  it('leaves alone what a version control has in it', () => {
    writeAside('.git/HEAD', 'ref');
    output.begin();
    output.removeOthers();
    expect(existsSync(join(root, '.git/HEAD'))).toBe(true);
  });

  it('keeps a file unread whose state is known, and no other one', () => {
    writeAside('kendt.html', 'å');
    writeAside('ændret.html', 'å');
    age();
    const states = ['kendt.html', 'ændret.html'].map((name) => output.stateOf(name) ?? '');
    writeAside('ændret.html', 'ø');
    output.begin();
    expect(output.keep('kendt.html', states[0]!)).toBe(true);
    expect(output.keep('ændret.html', states[1]!)).toBe(false);
    expect(output.keep('ny.html', '')).toBe(false);
    output.removeOthers();
    expect(list()).toEqual(['kendt.html']);
  });

  it('removes a link to elsewhere, and neither follows it nor removes what it leads to', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'andetsteds-'));
    try {
      writeFileSync(join(elsewhere, 'brev.txt'), 'bliver');
      symlinkSync(elsewhere, join(root, 'vej'));
      symlinkSync(join(elsewhere, 'brev.txt'), join(root, 'brev.txt'));
      output.begin();
      output.write('brev.txt', 'nyt');
      output.removeOthers();
      expect(list()).toEqual(['brev.txt']);
      expect(readFileSync(join(elsewhere, 'brev.txt'), 'utf8')).toBe('bliver');
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
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
    age();
    wantTwice();
  });
});
