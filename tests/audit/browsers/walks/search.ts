import { expect } from 'vitest';
import type { Tab } from '../tab.ts';
import type { Walk } from '../walk.ts';

const hits = (tab: Tab): Promise<string[]> =>
  tab.run(() =>
    [...document.querySelectorAll('#resultater > li')].map(
      (item) => item.querySelector('a')?.getAttribute('href') ?? '',
    ),
  );

/** The first hits come before the others. */
const untilWhole = (tab: Tab): Promise<unknown> =>
  tab.until(
    'the whole answer',
    () => document.querySelector('#resultater:not([aria-busy])') !== null,
  );

/** The search: its engine is WebAssembly under the content policy. */
export const searchWalks: Walk[] = [
  {
    title: 'the search answers while one types, and marks what it found',
    sites: ['silkeborg'],
    width: 360,
    async take(tab) {
      await tab.open('/soeg/');
      await tab.fill('#soeg', 'sheltere');
      await tab.untilSeen('.search-status', '»sheltere«');
      expect((await hits(tab)).length).toBeGreaterThan(1);
      expect((await tab.read('#resultater mark'))[0]).toMatch(/shelter/i);
    },
  },
  {
    title: 'the search understands a misspelt word and says so',
    sites: ['silkeborg'],
    width: 1280,
    async take(tab) {
      await tab.open('/soeg/?q=vinduspudsning');
      await tab.untilSeen('.notes', 'Mente du vinduespudsning?');
      await tab.click('.notes button');
      await tab.untilSeen('.search-status', '»vinduespudsning«');
      expect(await tab.run(() => document.querySelector<HTMLInputElement>('#soeg')?.value)).toBe(
        'vinduespudsning',
      );
    },
  },
  {
    title: 'a filter of the search makes the answers fewer, and back and the address know it',
    sites: ['silkeborg'],
    width: 1280,
    async take(tab) {
      await tab.open('/soeg/?q=m%C3%B8bler');
      // The filters may come before the last of the hits.
      await tab.untilSeen('.facet label', 'Ydelser');
      await untilWhole(tab);
      const all = await hits(tab);
      await tab.click('.facet label', 'Ydelser');
      await tab.untilAt(/type=ydelse/);
      await tab.until(
        'fewer answers',
        (count) => document.querySelectorAll('#resultater > li').length < count,
        all.length,
      );
      await untilWhole(tab);
      const few = await hits(tab);
      await tab.driver.goBack();
      await tab.until(
        'all answers again',
        (count) =>
          !location.search.includes('type=') &&
          document.querySelectorAll('#resultater > li').length === count,
        all.length,
      );
      expect(await hits(tab)).toEqual(all);
      await tab.open('/soeg/?q=m%C3%B8bler&type=ydelse');
      await tab.untilSeen('.facet label', 'Ydelser');
      await untilWhole(tab);
      expect(await hits(tab)).toEqual(few);
    },
  },
  {
    title: 'the search with the map beside it asks for nothing the policy stops',
    sites: ['silkeborg'],
    width: 1280,
    async take(tab) {
      await tab.open('/kort/?q=pakke');
      await tab.untilSeen('live-map[data-state="ready"] .sign');
      await tab.untilSeen('.search-status', 'med svar');
    },
  },
];
