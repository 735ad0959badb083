import { expect } from 'vitest';
import { loadFailedText } from '../../../../src/text/load-failed.ts';
import type { Walk } from '../walk.ts';

/** Parts of pages that are fetched, each by another piece of code, and what is seen when they are there. */
const parts = [
  {
    what: 'the search has answered',
    path: '/soeg/?q=cykler',
    file: /\/sider\/[^/]+\.json/,
    there: '#resultater > li',
  },
  {
    what: 'the map is there',
    path: '/kort/',
    file: /\/kort\/steder\.json/,
    there: 'live-map[data-state="ready"] .sign',
  },
  {
    what: 'the list is there',
    path: '/liste/?liste=brugte-cykler',
    file: /\/liste\/[\w-]+\.json/,
    there: '.picked-name',
  },
];

/** Leaving a page that is not whole yet: what the browser then stops has not failed. */
export const leavingWalks: Walk[] = parts.map(({ what, path, file, there }) => ({
  title: `a page that is left before ${what} has no fault, and is whole on the way back`,
  sites: ['nabokommune'],
  width: 1280,
  async take(tab, site) {
    const held = site.hold(file);
    try {
      await tab.open(path);
      await tab.run(() => document.querySelector('live-map')?.scrollIntoView());
      await held.asked;
      await tab.click('header a[href="/"]');
      await tab.untilAt(/^\/$/);
    } finally {
      held.letGo();
    }
    await tab.driver.goBack();
    await tab.untilSeen(there);
    expect(await tab.read('main button')).not.toContain(loadFailedText.retry);
  },
}));
