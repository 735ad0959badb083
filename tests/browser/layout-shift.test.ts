import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { describeBadLines } from './describe-bad-lines.ts';
import { addressOf, sampleOf, someSamples, site, useTab } from './open-browser.ts';
import { serveSlowly, type SlowServer } from './serve-slowly.ts';
import { readThrough, watchShifts } from './watch-shifts.ts';

// Where there is least room; every page at every width, and bad lines in a wide window: `npm run audit -- layout`.
const width = 360;

describe('on a phone nothing moves by itself', () => {
  const tab = useTab({ viewport: { width, height: 800 } }, 'left alone');

  beforeAll(() => watchShifts(tab.page));

  it.each(someSamples.map(({ path }) => path))('on %s', async (path) => {
    expectNone(await readThrough(tab.page, addressOf(path)));
  });

  describeBadLines(width);
});

/** What a slow browser shows when it paints in the middle of the header: its last tools move, and nothing below. */
const headerAlone = /^[\d.]+: <div class="tools[^\]]*\]$/;

// The menu stands in the header where there is room; else what stands at its end moves as more comes.
describe.each([
  [360, 'class="read-aloud'],
  [1280, 'href="/job/"'],
])('at %i px a page painted before it is whole', (width, piece) => {
  const tab = useTab({ viewport: { width, height: 800 } }, 'left alone');
  let slow: SlowServer;

  beforeAll(async () => {
    await watchShifts(tab.page);
    slow = await serveSlowly(site.dir);
  });
  afterAll(() => slow.close());

  const until = () =>
    tab.page.waitForFunction(
      () =>
        document.readyState === 'loading' &&
        performance.getEntriesByName('first-contentful-paint').length > 0,
    );

  it('would be seen to move', async () => {
    slow.hold = { after: piece, isPaintedEarly: true, until };
    const shifts = await readThrough(tab.page, sampleOf('soeg').replace(site.url, slow.url));
    expect(shifts).not.toEqual([]);
  });

  // Browsers wait for the rest of a page only so long.
  it('leaves the landscape behind the promise in its place', async () => {
    slow.hold = { before: 'class="lead"', isPaintedEarly: true, until };
    const shifts = await readThrough(tab.page, sampleOf('forside').replace(site.url, slow.url));
    expectNone(shifts.filter((shift) => !headerAlone.test(shift)));
  });

  it('leaves the map in its place, where the address asks something', async () => {
    slow.hold = { before: 'class="search-main"', isPaintedEarly: true, until };
    const address = `${sampleOf('kort')}?q=mad`.replace(site.url, slow.url);
    const shifts = await readThrough(tab.page, address);
    expectNone(shifts.filter((shift) => !headerAlone.test(shift)));
  });
});
