/** What a reader does first on a page. */
const uses = ['pointerover', 'touchstart', 'focusin', 'keydown', 'scroll'] as const;

/** Milliseconds a page is left alone after it has loaded, if nobody uses it and it doesn't say otherwise. */
const longRest = 1500;

/**
 * Starts an island on first use, or when the page has come to rest: after as many milliseconds as the directive's
 * value says. A question in the address, and a field that is being typed in, count as use.
 */
export default function whenSettled(
  load: () => Promise<() => Promise<void>>,
  { value }: { value: true | number },
): void {
  const rest = value === true ? longRest : value;
  const ended = new AbortController();
  const start = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    void load().then((hydrate) => hydrate());
  };
  if (location.search !== '' || document.activeElement !== document.body) return start();
  for (const use of uses)
    addEventListener(use, start, { signal: ended.signal, passive: true, capture: true });
  const wait = () => setTimeout(start, rest);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { signal: ended.signal });
}
