import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oldestBrowsers } from '../../src/build/oldest-browsers.ts';
import { filledInNames } from '../../src/islands/older-browsers.ts';
import { expectNone } from '../expect-none.ts';
import { findNewer } from './asked-of-browsers.ts';

/** What comes only from a browser that has what it belongs to, so that nobody has to ask for it first. */
const comesAlong = [
  // An event that is never sent has no one to read it.
  /Event\./,
  'TouchList.length',
  // What `Intl.Segmenter` gives, which segments.ts asks for.
  'Segmenter.segment',
  // Made in the argument of a call that `CSS.highlights?.` leaves out.
  'Highlight',
  // As old in each browser as `DecompressionStream`, which gunzip.ts asks for, or older.
  'ReadableStream.pipeThrough',
  // In the answer to `popoverTargetElement`, which is none where there are no popovers.
  'HTMLElement.showPopover',
  'HTMLElement.hidePopover',
  'PopoverTargetAttributes.popoverTargetElement',
];

describe('the oldest browsers', () => {
  it('have, or are given, what the scripts ask of them', { timeout: 60_000 }, () => {
    const found = findNewer([
      ...globSync('src/islands/**/*.{ts,tsx}'),
      'src/layouts/start-late-scripts.ts',
    ]);
    // Else nothing was looked at.
    expect(found.map(({ name }) => name)).toContain('HTMLElement.showPopover');
    expectNone(
      found
        .filter(({ name }) => !filledInNames.includes(name.split('.').at(-1) ?? ''))
        .filter(({ name }) => !comesAlong.some((each) => new RegExp(each).test(name)))
        .map(({ name, path }) => `${path} asks for ${name}`),
    );
  });

  it('are named in the README as the build has them', () => {
    const { chrome, edge, firefox, safari, ios } = oldestBrowsers;
    expect([edge, ios]).toEqual([chrome, safari]);
    expect(readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ')).toContain(
      `browsers of the last five years: Safari ${safari}, Chrome and Edge ${chrome}, Firefox ${firefox} and later`,
    );
  });
});
