import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchEntry } from '../../src/domain/search/search-entry.ts';
import { makeIndex } from '../../src/build/make-index.ts';
import { makeEntry } from '../domain/search/make-entry.ts';

const entries = ['Frokost', 'Flyttehjælp'].map((title) =>
  makeEntry({ url: `/ydelser/${title}/`, title, fields: [{ weight: 1, words: title }] }),
);

let folder: string;
let messages: typeof import('../../src/build-messages.ts');
let beside: typeof import('../../src/build/index-beside.ts');

/** Leaves entries, as pages do, in a build of its own; gives its name. */
function leave(left: readonly SearchEntry[]): string {
  const build = messages.beginMessages();
  messages.leaveMessage('search-entries', left);
  return build;
}

beforeEach(async () => {
  // The thread reads it as this module does.
  folder = mkdtempSync(join(tmpdir(), 'register-ved-siden-af-'));
  vi.stubEnv('OUT_DIR', folder);
  // What is kept of this content is not what a build of the site has left.
  vi.stubEnv('CONTENT_DIR', join(folder, 'indhold'));
  vi.resetModules();
  messages = await import('../../src/build-messages.ts');
  beside = await import('../../src/build/index-beside.ts');
});

afterEach(() => {
  rmSync(join(messages.messageBox, '../..'), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  // Other tests of the same process read the content that there is.
  vi.resetModules();
});

describe('an index made beside the pages', () => {
  it.each(['first', 'second'])('of a %s build is the one that is made at once', async (nth) => {
    if (nth === 'second') await beside.beginIndex(leave(entries)).finish();
    const build = leave(entries);
    const { count, engine, ...rest } = await beside.beginIndex(build).finish();
    const { engine: sameEngine, ...same } = await makeIndex(entries);
    expect(count).toBe(2);
    expect(rest).toEqual(same);
    const bytesOf = (files: typeof engine) =>
      files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]).toSorted();
    expect(bytesOf(engine)).toEqual(bytesOf(sameEngine));
    expect(() => messages.takeMessage(build, 'search-entries')).toThrow(/is missing/);
  });

  it('fails with the words of the engine, for whoever waits for it later', async () => {
    const withoutAddress = { ...entries[0]!, url: undefined as unknown as string };
    const failing = beside.beginIndex(leave([...entries, withoutAddress]));
    await makeIndex(entries);
    await expect(failing.finish()).rejects.toThrow(/^The search index can't take undefined: /);
  });

  it('says that there are no entries', async () => {
    const build = messages.beginMessages();
    await expect(beside.beginIndex(build).finish()).rejects.toThrow(/"search-entries" is missing/);
  });
});
