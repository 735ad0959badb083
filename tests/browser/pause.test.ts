import { describe, expect, inject, it } from 'vitest';
import { useTab } from './open-browser.ts';
import { openSearch, settled } from './open-search.ts';

const { url } = inject('nabokommune');
const slug = 'det-hvide-lagen';
const service = 'vask-af-duge';
const said = 'Holder pause til og med 1. februar 2099';

/** The last minute of the pause in Denmark, and the first after it. */
const during = '2099-02-01T22:59:00Z';
const after = '2099-02-01T23:01:00Z';

/** What a page says of the enterprise, once its scripts have run. */
type Look = [page: string, path: string, part: string];
const looks: Look[] = [
  ['its profile', `/virksomheder/${slug}/`, 'main'],
  ['its service', `/ydelser/${service}/`, '.contact'],
  ['the list of places', '/virksomheder/', `li:has(> .card a[href$="/${slug}/"])`],
  ['the task it solves', '/opgaver/vask-og-linned/', `li:has(a[href$="/${service}/"])`],
  ['a way into work', '/job/beskyttet-plads/', `li:has(> .card a[href$="/${slug}/"])`],
  ['the easy list', '/let/', `li:has(a[href$="/${slug}/"])`],
];

describe('an enterprise that is paused', () => {
  const tab = useTab();

  it.each(looks)(
    'says so on %s, and no more the day after, though the page is older',
    async (...look) => {
      const [, path, part] = look;
      await tab.page.clock.setFixedTime(during);
      await tab.page.goto(`${url}${path}`);
      expect(await tab.page.locator(part).first().textContent()).toContain(said);
      await tab.page.clock.setFixedTime(after);
      await tab.page.goto(`${url}${path}`);
      await tab.page.locator('pause-note').first().waitFor({ state: 'detached' });
      expect(await tab.page.locator(part).first().textContent()).not.toContain(said);
    },
  );

  it('has on its profile room for what puts it on the list, on the narrowest phones too', async () => {
    await tab.page.clock.setFixedTime(during);
    for (const width of [360, 320]) {
      await tab.page.setViewportSize({ width, height: 740 });
      await tab.page.goto(`${url}/virksomheder/${slug}/`);
      const button = tab.page.locator('main shortlist-button[data-words] button');
      const { height } = (await button.boundingBox()) ?? {};
      expect([width, height]).toEqual([width, 44]);
    }
    await tab.page.setViewportSize({ width: 1280, height: 720 });
  });

  it('offers its mail again the day after', async () => {
    const button = tab.page.locator('.contact a.button').first();
    await tab.page.clock.setFixedTime(during);
    await tab.page.goto(`${url}/virksomheder/${slug}/`);
    expect(await button.count()).toBe(0);
    await tab.page.clock.setFixedTime(after);
    await tab.page.goto(`${url}/virksomheder/${slug}/`);
    await button.waitFor();
    expect(await button.getAttribute('href')).toContain('mailto:vask@nordlund.example');
  });

  it('says so among those one can work at, also when they are chosen from', async () => {
    const items = tab.page.locator('[data-list] > li', { hasText: 'Det Hvide Lagen' });
    await tab.page.clock.setFixedTime(during);
    await tab.page.goto(`${url}/job/?job=beskyttet-plads`);
    await tab.page.locator('[role=status]', { hasText: 'passer' }).waitFor();
    expect(await items.textContent()).toContain(said);
    await tab.page.clock.setFixedTime(after);
    await tab.page.goto(`${url}/job/?job=beskyttet-plads`);
    await tab.page.locator('[role=status]', { hasText: 'passer' }).waitFor();
    expect(await items.textContent()).not.toContain(said);
  });

  it('says so in the search', async () => {
    const hit = tab.page.locator('#resultater > li', { hasText: 'Det Hvide Lagen' }).first();
    await tab.page.clock.setFixedTime(during);
    await openSearch(tab.page, url, '?q=Det+Hvide+Lagen');
    await settled(tab.page, '»Det Hvide Lagen«');
    expect(await hit.textContent()).toContain(said);
    await tab.page.clock.setFixedTime(after);
    await openSearch(tab.page, url, '?q=Det+Hvide+Lagen');
    await settled(tab.page, '»Det Hvide Lagen«');
    expect(await hit.textContent()).not.toContain(said);
  });

  it('gets no mail from the list, and says so there and in the comparison', async () => {
    await tab.page.clock.setFixedTime(during);
    await tab.page.goto(`${url}/liste/?liste=${service},poteklubben`);
    await tab.page.locator('.compare').waitFor();
    expect(await tab.page.locator('.compare').textContent()).toContain(said);
    expect(await tab.page.locator('.picked').textContent()).toContain(said);
    expect(await tab.page.locator('.letters').textContent()).toContain('tager ikke nye opgaver');
    await tab.page.clock.setFixedTime(after);
    await tab.page.reload();
    await tab.page.locator('.compare').waitFor();
    expect(await tab.page.locator('main').textContent()).not.toContain('older pause');
    expect(await tab.page.locator('.letters').textContent()).toContain('Det Hvide Lagenvask@');
  });
});
