import { describe, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findCutOff, findSideways, widenText } from './find-cut-off.ts';
import { addressOf, samples, useTab } from './open-browser.ts';

/** A window of 1280 x 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };

describe('at 400 % nothing is lost', () => {
  const tab = useTab({ bypassCSP: true, viewport: zoomed });

  it.each(samples.map(({ path }) => path))('of %s, with wide text too', async (path) => {
    await tab.page.goto(addressOf(path));
    expectNone([...(await findSideways(tab.page)), ...(await findCutOff(tab.page))]);
    await widenText(tab.page);
    expectNone([...(await findSideways(tab.page)), ...(await findCutOff(tab.page))]);
  });
});
