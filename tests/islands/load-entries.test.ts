import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parting } from '../../src/islands/attempt.ts';
import { loadEntries } from '../../src/islands/shortlist/load-entries.ts';

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});
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

  it('has not failed when the reader left while it came', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('fetch', () => {
      vi.stubGlobal('fetch', () => answer('{"slug":"forladt"}'));
      page.dispatchEvent(new Event('pagehide'));
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    vi.useFakeTimers();
    const loading = loadEntries(['forladt']);
    await vi.advanceTimersByTimeAsync(parting);
    vi.useRealTimers();
    expect((await loading).get('forladt')).toEqual({ slug: 'forladt' });
  });

  it.each([404, 410])('is gone when the host says so with %i', async (status) => {
    vi.stubGlobal('fetch', () => answer('', status));
    expect((await loadEntries([`vaek-${status}`])).get(`vaek-${status}`)).toBe('gone');
  });
});
