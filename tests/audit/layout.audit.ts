import { beforeAll, describe, it } from 'vitest';
import { describeBadLines } from '../browser/describe-bad-lines.ts';
import { useTab } from '../browser/open-browser.ts';
import { readThrough, watchShifts } from '../browser/watch-shifts.ts';
import { expectNone } from '../expect-none.ts';
import { readPages, sites } from '../site/built-site.ts';

for (const site of sites)
  describe.each([360, 1280])(`on ${site.name} at %i px nothing moves by itself`, (width) => {
    const tab = useTab({ viewport: { width, height: 800 } }, 'left alone');

    beforeAll(() => watchShifts(tab.page));

    it.each(readPages(site).map(({ path }) => path))('on %s', async (path) => {
      expectNone(await readThrough(tab.page, `${site.url}${path}`));
    });
  });

describe.each([360, 1280])('on bad lines at %i px nothing moves by itself', (width) =>
  describeBadLines(width, true),
);
