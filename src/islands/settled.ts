import { fillInWhatLacks } from './older-browsers.ts';

/** What a reader does first on a page. */
const uses = ['pointerover', 'touchstart', 'focusin', 'keydown', 'scroll'] as const;

/** Milliseconds a page is left alone after it has loaded, if nobody uses it and it doesn't say otherwise. */
const longRest = 1500;

/**
 * Starts an island on first use, or when the page has come to rest: after as many milliseconds as the directive's
 * value says. A question in the address, and a field that is being typed in, count as use. An island that cannot start,
 * or breaks, gives its place back to what stood there, and the `[data-failed]` beside it says so.
 */
export default function whenSettled(
  load: () => Promise<() => Promise<void>>,
  { value }: { value: true | number },
  island: HTMLElement,
): void {
  const rest = value === true ? longRest : value;
  const ended = new AbortController();
  const start = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    void hydrate(load, island);
  };
  if (location.search !== '' || document.activeElement !== document.body) return start();
  for (const use of uses)
    addEventListener(use, start, { signal: ended.signal, passive: true, capture: true });
  const wait = () => setTimeout(start, rest);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { signal: ended.signal });
}

async function hydrate(
  load: () => Promise<() => Promise<void>>,
  island: HTMLElement,
): Promise<void> {
  // What the page was built with, to put back if the island empties itself: it can break at any time.
  const built = [...island.childNodes].map((node) => node.cloneNode(true));
  const say = (hasFailed: boolean) => {
    const note = island.parentElement?.querySelector<HTMLElement>('[data-failed]');
    if (note) note.hidden = !hasFailed;
    // The links that wait for an answer wait no longer.
    if (hasFailed) delete document.documentElement.dataset['asked'];
  };
  let hasFailed = false;
  const fail = () => {
    hasFailed = true;
    say(true);
  };
  island.addEventListener('astro:hydration-error', fail);
  addEventListener('error', () => {
    if (island.childElementCount > 0) return;
    island.replaceChildren(...built);
    fail();
  });
  try {
    await fillInWhatLacks();
    await (await load())();
    if (!hasFailed) say(false);
  } catch (error) {
    console.error(error);
    fail();
  }
}
