import { describe, expect, inject, it } from 'vitest';
import { readPages, sites } from '../site/built-site.ts';
import { addressOf, pages, sampleOf, useTab } from './open-browser.ts';
import { sheetsOf } from './sheets-of.ts';
import { someOf } from './some-of.ts';

const allProfiles = sites.flatMap((site) =>
  readPages(site)
    .filter(({ template }) => template === 'profil')
    .toSorted((one, other) => other.html.length - one.html.length)
    .map(({ path }) => `${site.url}${path}`),
);

/** Of each site the longest are the ones that may need a second sheet. */
const profiles = someOf(
  allProfiles,
  sites.flatMap(({ url }) => allProfiles.filter((address) => address.startsWith(url)).slice(0, 6)),
);

describe('printing a profile', () => {
  const tab = useTab({ colorScheme: 'dark' });

  it.each(profiles)('makes one sheet of %s', async (address) => {
    await tab.page.goto(address);
    expect(await sheetsOf(tab.page)).toBe(1);
  });

  it('leaves out what is for the screen, keeps the rest, and spares the ink', async () => {
    await tab.page.emulateMedia({ media: 'print' });
    await tab.page.goto(sampleOf('profil'));
    expect(await tab.page.getByRole('navigation').count()).toBe(0);
    expect(await tab.page.locator('h1').isVisible()).toBe(true);
    expect(await tab.page.locator('main').innerText()).toContain('Kilder');
    // In a browser in dark colours the sheet is still white.
    const paper = await tab.page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) return undefined;
      canvas.fillStyle = '#fff';
      canvas.fillRect(0, 0, 1, 1);
      for (const item of [document.documentElement, document.body]) {
        canvas.fillStyle = getComputedStyle(item).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    });
    expect(Math.min(...(paper ?? [0]))).toBeGreaterThan(240);
  });
});

describe('printing the list and its enquiry', () => {
  const tab = useTab();

  it('fills two sheets at most with three services, one that is gone, and a long enquiry', async () => {
    const slugs = 'frokost-til-moedet,gardiner-og-duge,brugte-cykler,findes-ikke';
    await tab.page.goto(`${inject('nabokommune').url}/liste/?liste=${slugs}`);
    await tab.page.locator('.letters li').first().waitFor();
    for (const field of await tab.page.locator('.enquiry textarea, .enquiry input').all())
      await field.fill(
        'Vi skal have pakket 500 poser med seks ting i hver, og de skal køres til Åbjerrum.',
      );
    expect(await sheetsOf(tab.page)).toBeLessThanOrEqual(2);
    await tab.page.emulateMedia({ media: 'print' });
    expect(await tab.page.locator('.letter').isVisible()).toBe(true);
    expect(await tab.page.getByRole('table').isVisible()).toBe(true);
    expect(await tab.page.locator('button:visible').count()).toBe(0);
  });
});

describe('printing the note of places', () => {
  const tab = useTab();

  it.each(['poteklubben,baalet-ved-brinken', 'baalet-ved-brinken'])(
    'fills one sheet with %s, and nothing of the list but it',
    async (slugs) => {
      await tab.page.goto(`${inject('nabokommune').url}/liste/?liste=${slugs}`);
      await tab.page.locator('.note').waitFor();
      expect(await sheetsOf(tab.page)).toBe(1);
      await tab.page.emulateMedia({ media: 'print' });
      expect(await tab.page.locator('.note').isVisible()).toBe(true);
      expect(await tab.page.locator('.picked').isVisible()).toBe(false);
      await tab.page.emulateMedia({ media: null });
    },
  );
});

describe('printing a paper', () => {
  const tab = useTab({ bypassCSP: true });
  const papers = pages.filter(({ template }) => template === 'papir');
  const short = papers.flatMap(({ path, dom }) => {
    const title = dom.querySelector('h1')?.textContent ?? '';
    const said = / på (én|to) sider?$/.exec(title)?.[1];
    return said === undefined ? [] : [[path, title, said === 'én' ? 1 : 2] as const];
  });

  it.each(short)(
    'needs for %s no more sheets than »%s« says, but for its sources',
    async (path, _, most) => {
      const { page } = tab;
      await page.goto(addressOf(path));
      await page.evaluate(() => {
        document.querySelector('#kilder')?.closest('section')?.remove();
        document.querySelector('main ~ footer')?.remove();
      });
      expect(await sheetsOf(page, '10mm')).toBe(most);
    },
  );

  it('fills the sheet from side to side, whatever text it is', async () => {
    const { page } = tab;
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const advice = pages.filter(({ template }) => template === 'råd');
    for (const { path } of [...papers.slice(0, 1), ...advice.slice(0, 2)]) {
      await page.goto(addressOf(path));
      const widths = await page
        .locator('main .prose:not(.wide)')
        .evaluateAll((texts) =>
          texts.map(({ clientWidth, parentElement }) => clientWidth / parentElement!.clientWidth),
        );
      expect(Math.min(...widths)).toBeGreaterThan(0.9);
    }
  });
});
