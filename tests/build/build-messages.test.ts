import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'beskeder-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The module as a build into this folder has it; each call is another process's, or the pages' own copy. */
async function inBuildOf(outDir: string) {
  vi.resetModules();
  vi.doMock('../../src/municipality.ts', () => ({
    cacheDir: join(folder, 'cache'),
    outDir: join(folder, outDir),
  }));
  return import('../../src/build-messages.ts');
}

const moved = { redirects: [{ from: '/a/', to: '/å "b"/' }], gone: ['/c/'] };

describe('a message of the build', () => {
  beforeEach(() => rmSync(join(folder, 'cache'), { recursive: true, force: true }));

  it('left by the pages is taken by a step, once, and leaves nothing behind', async () => {
    const steps = await inBuildOf('a');
    const build = steps.beginMessages();
    const pages = await inBuildOf('a');
    pages.leaveMessage('moved-pages', moved);
    expect(steps.takeMessage(build, 'moved-pages')).toEqual(moved);
    expect(() => steps.takeMessage(build, 'moved-pages')).toThrow(
      /^The message "moved-pages" is missing in .*src\/queries\/tell-steps\.ts leaves it/,
    );
    expect(readdirSync(steps.messageBox)).toEqual(['build']);
  });

  it('that an earlier build left is gone when the next begins', async () => {
    const { beginMessages, leaveMessage, takeMessage } = await inBuildOf('a');
    beginMessages();
    leaveMessage('moved-pages', moved);
    const next = beginMessages();
    expect(() => takeMessage(next, 'moved-pages')).toThrow(/is missing/);
  });

  it('that another build of the same folders left is refused', async () => {
    const first = await inBuildOf('a');
    const build = first.beginMessages();
    const second = await inBuildOf('a');
    second.beginMessages();
    second.leaveMessage('moved-pages', moved);
    expect(() => first.takeMessage(build, 'moved-pages')).toThrow(/is from another build/);
  });

  it('of a build into another folder is never met', async () => {
    const first = await inBuildOf('a');
    const build = first.beginMessages();
    first.leaveMessage('moved-pages', moved);
    const second = await inBuildOf('b');
    const other = second.beginMessages();
    second.leaveMessage('moved-pages', { redirects: [], gone: [] });
    expect(first.takeMessage(build, 'moved-pages')).toEqual(moved);
    expect(second.takeMessage(other, 'moved-pages')).toEqual({ redirects: [], gone: [] });
  });

  it('cannot be left where no build has begun', async () => {
    const { leaveMessage } = await inBuildOf('a');
    expect(() => leaveMessage('moved-pages', moved)).toThrow(/no build has begun/);
  });
});
