import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FetchError, fetchWhole, longestSilence } from '../../src/islands/fetch-whole.ts';

type Fetch = typeof fetch;

const json = (text: string, init?: ResponseInit): Response =>
  new Response(text, { headers: { 'Content-Type': 'application/json' }, ...init });

/** An answer whose body gives these pieces, then ends, breaks off, or says nothing more. */
const inPieces = (pieces: readonly string[], then: 'end' | 'break' | 'silence') =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        if (then === 'end') controller.close();
        if (then === 'break') controller.error(new TypeError('network'));
      },
    }),
  );

/** Never answers, until it is called off. */
const silent: Fetch = (_, init) =>
  new Promise((_fulfil, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('off', 'AbortError')));
  });

/** Calls the body off with the question, as browsers do. */
const stalled: Fetch = (_, init) => {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"a":'));
      init?.signal?.addEventListener('abort', () =>
        controller.error(new DOMException('off', 'AbortError')),
      );
    },
  });
  return Promise.resolve(new Response(stream));
};

const answers =
  (response: () => Response): Fetch =>
  () =>
    Promise.resolve(response());

/** Every way in which a file can fail to come. */
const failures: Record<string, Fetch> = {
  'the network is gone': () => Promise.reject(new TypeError('Failed to fetch')),
  'the host has a fault': answers(() => json('{}', { status: 500 })),
  'the host is busy': answers(() => json('{}', { status: 503 })),
  'it is gone after a deployment': answers(() => json('{}', { status: 404 })),
  'a sign-in page stands in its place': answers(
    () => new Response('<!doctype html><title>Log på</title>'),
  ),
  'a sign-in page answers in JSON': answers(() => json('{"login":true}')),
  'it is empty': answers(() => json('')),
  'it is cut': answers(() => inPieces(['{"a":', '[1,2'], 'end')),
  'it breaks off': answers(() => inPieces(['{"a":[1'], 'break')),
  'it never begins': silent,
  'it never ends': stalled,
};

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const isRight = (data: unknown): boolean => Array.isArray((data as { a?: unknown }).a);

describe('a file that is fetched whole', () => {
  it.each(Object.entries(failures))('is a failure when %s', async (_, answer) => {
    vi.stubGlobal('fetch', answer);
    const outcome = fetchWhole('/a.json', { isRight }).then(
      () => 'had',
      (error: unknown) => error,
    );
    await vi.advanceTimersByTimeAsync(longestSilence);
    expect(await outcome).toBeInstanceOf(FetchError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says what the host answered', async () => {
    vi.stubGlobal('fetch', failures['it is gone after a deployment']);
    await expect(fetchWhole('/a.json')).rejects.toMatchObject({ status: 404 });
    vi.stubGlobal('fetch', failures['the network is gone']);
    await expect(fetchWhole('/a.json')).rejects.toMatchObject({ status: undefined });
  });

  it('is had in pieces, however slowly, as long as they come; letters are not cut', async () => {
    const bytes = new TextEncoder().encode('{"a":["æøå 🌱"]}');
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    vi.stubGlobal(
      'fetch',
      answers(() => new Response(readable)),
    );
    const whole = fetchWhole('/a.json', { isRight });
    for (const byte of bytes) {
      await vi.advanceTimersByTimeAsync(longestSilence - 1);
      await writer.write(Uint8Array.of(byte));
    }
    await writer.close();
    expect(await whole).toEqual({ a: ['æøå 🌱'] });
  });

  it('passes the cache by the second time', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      asked.push(init.cache);
      return Promise.resolve(json('{}'));
    });
    await fetchWhole('/a.json');
    await fetchWhole('/a.json', { isAgain: true });
    expect(asked).toEqual(['default', 'reload']);
  });
});
