/**
 * Runs in a page before its own scripts and tells the server, at once, what goes wrong in it. It is sent as text, so
 * it uses nothing from outside.
 */
export function watchPage(tellPath: string): void {
  const tell = (what: string): void => {
    const words = `${location.pathname}${location.search}: ${what}`;
    try {
      // Waits for the answer: a fault that is told later would count for the next walk.
      const request = new XMLHttpRequest();
      request.open('POST', tellPath, false);
      request.send(words);
    } catch {
      // A page that is being left may not wait.
      navigator.sendBeacon(tellPath, words);
    }
  };
  addEventListener(
    'error',
    (event: Event) => {
      if (event instanceof ErrorEvent) tell(`error: ${event.message}`);
      // Fetched ahead of need: when it can't be had, what needs it says so. Firefox says it of what it has already.
      else if (
        event.target instanceof Element &&
        !event.target.matches('link:is([rel=modulepreload], [rel=preload])')
      )
        tell(`could not be fetched: ${event.target.outerHTML.slice(0, 160)}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(`rejected: ${String(reason)}`));
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample }) =>
      tell(`the content policy stopped: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      tell(`console ${level}: ${parts.map(String).join(' ')}`);
      say(...parts);
    };
  }
}
