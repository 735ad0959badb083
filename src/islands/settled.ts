import { Attempt } from './attempt.ts';
import { fillInWhatLacks } from './older-browsers.ts';

/** What a reader does first on a page. */
const uses = ['pointerover', 'touchstart', 'focusin', 'keydown', 'scroll'] as const;

/** Milliseconds a page is left alone after it has loaded, if nobody uses it and it doesn't say otherwise. */
const longRest = 1500;

type Load = () => Promise<() => Promise<void>>;

/**
 * Starts an island on first use, or when the page has come to rest: after as many milliseconds as the directive's
 * value says. A question in the address, and a field that is being typed in, count as use.
 */
export default function whenSettled(
  load: Load,
  { value }: { value: true | number },
  island: HTMLElement,
): void {
  const rest = value === true ? longRest : value;
  const ended = new AbortController();
  const start = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    startIsland(load, island);
  };
  const isUsed = 'used' in document.documentElement.dataset;
  if (location.search !== '' || isUsed || document.activeElement !== document.body) return start();
  for (const use of uses)
    addEventListener(use, start, { signal: ended.signal, passive: true, capture: true });
  const wait = () => setTimeout(start, rest);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { signal: ended.signal });
}

declare global {
  /** Islands, and copies of them as the page was built, once it is read to its end (`layouts/start-late-scripts.ts`). */
  var built: ReadonlyMap<Element, Node> | undefined;
  /** What is fetched for an answer before the island that shows it (`components/search/begin-at-once.ts`). */
  var fetchedAhead: Promise<unknown> | undefined;
}

/** Milliseconds after which an island no longer waits for what is fetched ahead of it. */
const longestAhead = 4000;

const answerAhead = (): Promise<unknown> =>
  Promise.race([
    globalThis.fetchedAhead,
    new Promise((resolve) => setTimeout(resolve, longestAhead)),
  ]);

/** Starts an island; one that cannot start, or breaks, gives its place back to what stood there, and the page says so. */
function startIsland(load: Load, island: HTMLElement): void {
  // To put back if the island empties itself, which it can at any time.
  const { childNodes } = globalThis.built?.get(island) ?? island.cloneNode(true);
  const built = [...childNodes];
  let isBroken = false;
  const attempt = new Attempt(
    island.parentElement?.querySelector(':scope > [data-failed]') ?? null,
    async () => {
      // What has broken is in the page; only another page is without it.
      if (isBroken) {
        location.reload();
        return;
      }
      await fillInWhatLacks();
      const errors: unknown[] = [];
      const note = ({ detail }: CustomEventInit<{ error: unknown }>) => errors.push(detail?.error);
      island.addEventListener('astro:hydration-error', note as EventListener);
      await answerAhead();
      const hydrate = await load();
      await hydrate();
      island.removeEventListener('astro:hydration-error', note as EventListener);
      if (errors.length > 0) throw errors[0];
    },
    // The links that wait for an answer wait no longer.
    () => delete document.documentElement.dataset['asked'],
  );
  addEventListener('error', ({ error }) => {
    if (island.childElementCount > 0) return;
    isBroken = true;
    island.replaceChildren(...built);
    attempt.fail(error);
  });
  void attempt.begin();
}
