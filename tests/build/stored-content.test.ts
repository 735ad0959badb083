import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStoredContent } from '../../src/build/stored-content.ts';
import { cacheDirOf } from '../../src/municipality.ts';

let root: string;
/** Where the builds of the content store what they keep. */
let cache: string;

const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** A build that reads the content, as far as what it leaves behind. */
function build({ ends = true, meanwhile = () => {} } = {}): boolean {
  const { isFit, note } = openStoredContent(join(root, 'content'));
  write(`${cache}/data-store.json`, '["indhold"]');
  write(`${cache}/lavet/papir`, 'et papir');
  meanwhile();
  if (ends) note();
  return isFit;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laest-'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  vi.stubEnv('CODE_OF_BUILD', undefined);
  cache = relative(root, cacheDirOf(join(root, 'content')));
  write('src/schema/enterprise.ts', 'et skema');
  write('content/kommune/kommune.yaml', 'navn: Søby');
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('what is stored of the content', () => {
  it('is used by the second build', () => {
    expect(build()).toBe(false);
    expect(build()).toBe(true);
    expect(build()).toBe(true);
    expect(existsSync(join(root, `${cache}/lavet/papir`))).toBe(true);
  });

  it.each([
    ['the schema changes', () => write('src/schema/enterprise.ts', 'et andet')],
    ['the municipality changes', () => write('content/kommune/kommune.yaml', 'base: /a')],
    ['something else wrote it', () => write(`${cache}/data-store.json`, '["andet"]')],
    ['it is gone', () => rmSync(join(root, `${cache}/data-store.json`))],
    ['the mark is gone', () => rmSync(join(root, `${cache}/laest-af`))],
    ['the mark is half a mark', () => write(`${cache}/laest-af`, 'a')],
    ['it is empty', () => write(`${cache}/data-store.json`, '')],
  ])('is read anew when %s', (_, change) => {
    build();
    change();
    expect(build()).toBe(false);
    expect(build()).toBe(true);
  });

  it('is read anew after a build that was broken off while it read it anew', () => {
    build();
    write('src/schema/enterprise.ts', 'et andet');
    expect(build({ ends: false })).toBe(false);
    expect(build()).toBe(false);
    expect(build()).toBe(true);
  });

  it('is read anew, and all is made anew, when the code changed during the build', () => {
    build();
    expect(build({ meanwhile: () => write('src/schema/enterprise.ts', 'et andet') })).toBe(true);
    expect(existsSync(join(root, `${cache}/lavet`))).toBe(false);
    write('src/schema/enterprise.ts', 'et skema');
    expect(build()).toBe(false);
  });
});
