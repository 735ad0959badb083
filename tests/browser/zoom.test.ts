import { beforeAll, describe, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { enlargeText, findBroken, findSideways, largeText } from './find-cut-off.ts';
import { addressOf, sampleOf, useTab } from './open-browser.ts';

describe.each(Object.entries(largeText))('with %s, on a phone', (_, text) => {
  const isBrowsersAlone = !('size' in text);
  const tab = useTab({ viewport: { width: isBrowsersAlone ? 360 : 320, height: 740 } });

  beforeAll(() => enlargeText(tab.page, text));

  it.each([
    ...['profil', 'vej til job', 'ordliste', 'virksomheder'].map(sampleOf),
    ...(Object.keys(text).length === 1 ? [] : ['/job/', '/let/'].map((path) => addressOf(path))),
    `${inject('nabokommune').url}/liste/?liste=frokost-til-moedet,gardiner-og-duge,brugte-cykler`,
  ])('nothing of %s breaks inside a word or scrolls sideways', async (address) => {
    await tab.page.goto(address);
    if (address.includes('liste=')) await tab.page.locator('.compare').waitFor();
    expectNone([...(await findSideways(tab.page)), ...(await findBroken(tab.page))]);
  });

  it('a name of thirteen letters on a chip is whole: its number goes below', async () => {
    await tab.page.goto(`${inject('nabokommune').url}/virksomheder/`);
    await tab.page
      .locator('main ul.row a:has(span)')
      .first()
      .evaluate((chip) => {
        if (chip.firstChild) chip.firstChild.textContent = ' Langtvækkerup ';
      });
    expectNone(await findBroken(tab.page));
  });
});
