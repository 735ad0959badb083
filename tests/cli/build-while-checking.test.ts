import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { buildWhileChecking } from '../../src/cli/build-while-checking.ts';

let folder: string;
let error: MockInstance<typeof console.error>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byg-imens-'));
  error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  error.mockRestore();
  rmSync(folder, { recursive: true });
});

interface Laid {
  program: string[];
  /** Whether it has written what is published. */
  hasWritten: () => boolean;
  /** Checks for as long as it takes the build to begin, and gives this answer. */
  check: (mistakes: string | undefined) => () => Promise<string | undefined>;
}

/** A build that waits as Astro's does, then writes. @param before what it does when it has begun. */
function layBuild(before = ''): Laid {
  const [file, begun, site] = ['byg.ts', 'begyndt', 'side.html'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const gate = resolve('src/build/content-check.ts');
  writeFileSync(
    file,
    `import { writeFileSync } from 'node:fs';
import { whenChecked } from ${JSON.stringify(gate)};
writeFileSync(${JSON.stringify(begun)}, '');
${before}
await whenChecked();
writeFileSync(${JSON.stringify(site)}, '');`,
  );
  const hasWritten = () => existsSync(site);
  return {
    program: [file],
    hasWritten,
    check: (mistakes) => async () => {
      await vi.waitUntil(() => existsSync(begun), { timeout: 10_000 });
      expect(hasWritten()).toBe(false);
      return mistakes;
    },
  };
}

describe('a build that is begun while its content is checked', () => {
  it('writes when the content has been found right, not before', async () => {
    const { program, hasWritten, check } = layBuild();
    expect(await buildWhileChecking(program, process.env, check(undefined))).toBe(0);
    expect(hasWritten()).toBe(true);
  });

  it.each([
    ['what it says itself is not heard', "console.error('Astro says it otherwise');"],
    ['nor what it stumbled over', "throw new Error('a.md');"],
  ])('writes nothing at mistakes, which are said alone: %s', async (_, before) => {
    const { program, hasWritten, check } = layBuild(before);
    expect(await buildWhileChecking(program, process.env, check('Fejl i a.md'))).toBe(1);
    expect(hasWritten()).toBe(false);
    expect(error.mock.calls).toEqual([['Fejl i a.md']]);
  });

  it('fails where it failed before it was told that the content is right', async () => {
    const { program, hasWritten, check } = layBuild('process.exit(3);');
    expect(await buildWhileChecking(program, process.env, check(undefined))).toBe(3);
    expect(hasWritten()).toBe(false);
  });
});
