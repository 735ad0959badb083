import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readSources, withoutComments } from './source-files.ts';

/** Where time itself is what is wanted, and why. */
const exceptions: Record<string, string> = {
  'tests/audit/browsers/tab.ts': 'asks again and again whether the page is so',
  'tests/audit/browsers/webkit-driver.ts': 'asks again and again whether a process has started',
  'tests/audit/hosting.audit.ts': 'spreads swaps over the time of a load',
  'tests/audit/nginx.ts': 'asks again and again whether a process has started',
  'tests/audit/speed/interactions.ts': 'measures what happens within a time',
  'tests/bench/map-variants.ts': 'measures what happens within a time',
  'tests/bench/map.ts': 'measures what happens within a time',
  'tests/browser/describe-bad-lines.ts': 'is a slow line',
  'tests/browser/serve-slowly.ts': 'is a slow server',
  'tests/browser/watch-shifts.ts': 'is not held by a browser that paints nothing more',
  'tests/build-site.ts': 'asks again and again whether a lock is free',
};

const wait = /\bwaitForTimeout\(|\bsetTimeout\(/;

const waiting = readSources('tests', ['.ts'])
  .filter(({ path }) => path !== 'tests/architecture/waits.test.ts')
  .filter(({ text }) => wait.test(withoutComments(text)))
  .map(({ path }) => path);

it('no test waits for a time: it waits for what it needs', () => {
  expectNone(
    waiting
      .filter((path) => !(path in exceptions))
      .map((path) => `${path}: wait for what is awaited, or set the page's clock`),
  );
});

it('no file is excused that does not wait', () => {
  expect(
    Object.keys(exceptions).filter((path) => !existsSync(path) || !waiting.includes(path)),
  ).toEqual([]);
});
