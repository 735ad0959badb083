import type { Browser, CDPSession } from 'playwright-core';
import { spreadOf } from './search-spread.ts';

/** What a search fetches beside its page, in order of its parts. */
export const parts = ['scripts', 'engine', 'index', 'words'] as const;

type Fetched = Record<(typeof parts)[number], number>;

/** Bytes on the line until the first answer stood, and how long that took from opening the page. */
export interface FirstAnswer {
  bytes: Fetched;
  ms: number;
}

declare global {
  interface Window {
    /** Milliseconds from the start of the page to the frame in which its first answer stands. */
    answered: Promise<number>;
  }
}

/** A phone of the middle on a line of the middle: what `docs/decisions/0016` measures with too. */
const phone = { width: 360, height: 800 };
const slowness = 4;
const line = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

const question = 'rengøring';

/** So often each search is opened; the first round only warms the machine up. */
const rounds = 5;

/**
 * Opens each search with a question in its address, in a browser that has nothing yet, on a slow phone. They take turns.
 * @param addresses of the pages.
 * @returns the medians for each.
 */
export async function openInTurns(
  browser: Browser,
  addresses: readonly string[],
): Promise<FirstAnswer[]> {
  const answers = addresses.map((): FirstAnswer[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [at, address] of addresses.entries()) {
      const answer = await openOnce(browser, address);
      if (round > 0) answers[at]?.push(answer);
    }
  return answers.map((own) => {
    const middle = (figureOf: (answer: FirstAnswer) => number) =>
      spreadOf(own.map(figureOf)).median;
    const bytes = parts.map((part) => [part, middle((answer) => answer.bytes[part])]);
    return { bytes: Object.fromEntries(bytes) as Fetched, ms: middle(({ ms }) => ms) };
  });
}

async function openOnce(browser: Browser, address: string): Promise<FirstAnswer> {
  const context = await browser.newContext({ locale: 'da-DK', viewport: phone });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.addInitScript(watchForAnswer);
    await page.goto(`${address}?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
    const ms = await page.evaluate(() => window.answered);
    return { bytes: { ...bytes }, ms };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else of it. */
function watchForAnswer(): void {
  window.answered = new Promise((done) => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('#resultater > li')) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
}

/** Counts what comes on the line from now on, as it is sent: compressed, with its headers. */
async function countBytes(session: CDPSession): Promise<Fetched> {
  const bytes: Fetched = { scripts: 0, engine: 0, index: 0, words: 0 };
  const paths = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const part = partOf(paths.get(requestId) ?? '');
    if (part !== undefined) bytes[part] += encodedDataLength;
  });
  await session.send('Network.enable');
  return bytes;
}

/** What a file is to a search; nothing for what belongs to the page around it. */
function partOf(path: string): keyof Fetched | undefined {
  const file =
    /^\/_astro\/soeg-[0-9a-f]{8}\/(.*)$|^\/((?:pagefind\/.*)|index\.json|knowledge\.json)$/
      .exec(path)
      ?.slice(1)
      .find(Boolean);
  if (file === undefined) return path.endsWith('.js') ? 'scripts' : undefined;
  if (/(?:^|\/)(?:pagefind[-.\w]*\.js$|wasm\.)/.test(file)) return 'engine';
  return /^(?:ord|knowledge)\.json$/.test(file) ? 'words' : 'index';
}
