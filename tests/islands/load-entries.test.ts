import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadEntries } from '../../src/islands/shortlist/load-entries.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (text: string, status = 200) => Promise.resolve(new Response(text, { status }));

describe('an entry of the shortlist', () => {
  it.each([
    ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the host has a fault', () => answer('', 500)],
    ['a sign-in page stands in its place', () => answer('<!doctype html>')],
    ['a sign-in page answers in JSON', () => answer('{"login":true}')],
    ['it is another one', () => answer('{"slug":"en-anden"}')],
    ['it is cut', () => answer('{"slug":"fej')],
  ])('has failed, and is no missing one, when %s; it comes the next time', async (name, broken) => {
    const slug = `fejl-${name.length}`;
    const asked: (string | undefined)[] = [];
    vi.stubGlobal('fetch', broken);
    expect((await loadEntries([slug])).get(slug)).toBe('failed');
    vi.stubGlobal('fetch', (_: string, { cache }: RequestInit) => {
      asked.push(cache);
      return answer(JSON.stringify({ slug }));
    });
    expect((await loadEntries([slug])).get(slug)).toEqual({ slug });
    expect(asked).toEqual(['reload']);
  });

  it.each([404, 410])('is gone when the host says so with %i', async (status) => {
    vi.stubGlobal('fetch', () => answer('', status));
    expect((await loadEntries([`vaek-${status}`])).get(`vaek-${status}`)).toBe('gone');
  });
});
