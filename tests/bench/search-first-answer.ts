import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { routes } from '../../src/routes.ts';
import { openSearch } from '../browser/open-search.ts';
import { timeKeys } from './search-typing.ts';
import { spreadOf } from './search-spread.ts';

/** What a search fetches, in order of its parts. */
export const parts = ['scripts', 'engine', 'index', 'words'] as const;

export type Fetched = Record<(typeof parts)[number], number>;

/** Bytes fetched until the first answer stands, and how long that took after its last key. */
export interface FirstAnswer {
  bytes: Fetched;
  ms: number;
}

const queries = ['vinduespudsning', 'kantinen', 'smorrebrod', 'reparere gamle stole', 'fleksjob'];

/** Opens the search anew for each of some queries, and asks it; the medians. */
export async function findFirstAnswer(browser: Browser, siteUrl: string): Promise<FirstAnswer> {
  const answers: FirstAnswer[] = [];
  for (const query of queries) answers.push(await ask(browser, siteUrl, query));
  const middle = (figureOf: (answer: FirstAnswer) => number) =>
    spreadOf(answers.map(figureOf)).median;
  const bytes = parts.map((part) => [part, middle((answer) => answer.bytes[part])]);
  return { bytes: Object.fromEntries(bytes) as Fetched, ms: middle(({ ms }) => ms) };
}

async function ask(browser: Browser, siteUrl: string, query: string): Promise<FirstAnswer> {
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await openSearch(page, siteUrl);
  const ms = await timeKeys(page, query, query);
  const bytes: Fetched = { scripts: 0, engine: 0, index: 0, words: 0 };
  for (const response of [...responses]) {
    const part = partOf(new URL(response.url()).pathname);
    if (part !== undefined) bytes[part] += transferSize(await response.body());
  }
  await context.close();
  return { bytes, ms };
}

/** What a file is to the search; nothing for what belongs to the page around it. */
function partOf(path: string): keyof Fetched | undefined {
  const [, file] = /^\/_astro\/soeg-[0-9a-f]{8}\/(.*)$/.exec(path) ?? [];
  if (file === undefined) return path.endsWith('.js') ? 'scripts' : undefined;
  if (file === routes.searchKnowledge('')) return 'words';
  return /^pagefind\.js$|^wasm\./.test(file) ? 'engine' : 'index';
}

/** The bytes of a file in Brotli, or as it is when it is compressed already. */
export function transferSize(body: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return Math.min(body.length, brotliCompressSync(body, { params }).length);
}
