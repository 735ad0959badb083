import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Attempt, parting, unlessLeft, whenBack } from '../../src/islands/attempt.ts';

/** What a browser rejects with when it stops a fetch: the same as without a line. */
const stopped = new TypeError('Failed to fetch');

let page: EventTarget;
const tell = (type: string, persisted = false) =>
  page.dispatchEvent(Object.assign(new Event(type), { persisted }));

/** Lets all that is promised come, and no time pass. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A load that can be stopped, and what has become of it. */
function start() {
  const answers: { give(value: string): void; stop(): void }[] = [];
  const ends: unknown[] = [];
  const load = () =>
    new Promise<string>((give, fail) => answers.push({ give, stop: () => fail(stopped) }));
  unlessLeft(load).then(
    (value) => ends.push(value),
    (error: unknown) => ends.push(error),
  );
  return { answers, ends };
}

describe('what is fetched', () => {
  it('is given when it comes, and fails at once when nobody leaves', async () => {
    const [one, other] = [start(), start()];
    one.answers[0]!.give('here');
    other.answers[0]!.stop();
    await settle();
    expect([one.ends, other.ends]).toEqual([['here'], [stopped]]);
  });

  it.each(['beforeunload', 'pagehide'])(
    'has not failed when it was stopped after %s: it is fetched anew on the page that is kept, or not left after all',
    async (leaving) => {
      const { answers, ends } = start();
      tell(leaving);
      answers[0]!.stop();
      await vi.advanceTimersByTimeAsync(parting - 1);
      expect([answers.length, ends]).toEqual([1, []]);
      await vi.advanceTimersByTimeAsync(1);
      answers[1]!.give('here');
      await settle();
      expect(ends).toEqual(['here']);
    },
  );

  it('fails when it fails once more, with nobody leaving', async () => {
    const { answers, ends } = start();
    tell('beforeunload');
    answers[0]!.stop();
    await vi.advanceTimersByTimeAsync(parting);
    answers[1]!.stop();
    await settle();
    expect([answers.length, ends]).toEqual([2, [stopped]]);
  });

  it('listens to the leaving no longer than it takes', async () => {
    const heard: string[] = [];
    vi.stubGlobal('addEventListener', (type: string) => heard.push(`+${type}`));
    vi.stubGlobal('removeEventListener', (type: string) => heard.push(`-${type}`));
    await unlessLeft(() => Promise.resolve());
    expect(heard).toEqual(['+beforeunload', '+pagehide', '-beforeunload', '-pagehide']);
  });
});

describe('what has failed', () => {
  it('is called back by the line and by a page that was kept, and not by one that begins', () => {
    const again = vi.fn();
    const ended = new AbortController();
    whenBack(again, ended.signal);
    tell('pageshow');
    expect(again).not.toHaveBeenCalled();
    tell('pageshow', true);
    tell('online');
    expect(again).toHaveBeenCalledTimes(2);
    ended.abort();
    tell('online');
    expect(again).toHaveBeenCalledTimes(2);
  });
});

describe('a part of a page', () => {
  it('says nothing of a fetch that was stopped by leaving, and is there on the way back', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const whenFailed = vi.fn();
    const fetch = vi.fn(() => Promise.resolve());
    fetch.mockImplementationOnce(() => {
      tell('beforeunload');
      return Promise.reject(stopped);
    });
    const begun = new Attempt(null, fetch, whenFailed).begin();
    await vi.advanceTimersByTimeAsync(parting);
    await begun;
    expect(fetch.mock.calls).toEqual([[false], [false]]);
    expect([said.mock.calls, whenFailed.mock.calls]).toEqual([[], []]);
  });

  it('begins anew on the way back where the browser did not say that the page would be left', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const fetch = vi.fn(() => Promise.resolve());
    fetch.mockRejectedValueOnce(stopped);
    await new Attempt(null, fetch).begin();
    tell('pageshow', true);
    await settle();
    expect(fetch.mock.calls).toEqual([[false], [true]]);
  });
});
