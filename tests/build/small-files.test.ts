import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSmallFiles } from '../../src/build/small-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smaa-filer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('small files', () => {
  it('are written at their addresses, with their folders', () => {
    writeSmallFiles(folder, [
      ['/liste/a.json', '{"navn":"Æble"}'],
      ['/liste/b.json', '{}'],
      ['/virksomheder/a/kontakt.vcf', 'BEGIN:VCARD\r\n'],
    ]);
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(read('liste/a.json')).toBe('{"navn":"Æble"}');
    expect(read('liste/b.json')).toBe('{}');
    expect(read('virksomheder/a/kontakt.vcf')).toBe('BEGIN:VCARD\r\n');
  });

  it('stop the build when two want one address', () => {
    const files = [
      ['/liste/a.json', '1'],
      ['/liste/a.json', '2'],
    ] as const;
    expect(() => writeSmallFiles(folder, files)).toThrow(
      'Two files want the address /liste/a.json',
    );
  });
});
