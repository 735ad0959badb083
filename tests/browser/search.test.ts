import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findViolations } from './check-axe.ts';
import { addressOf, site, useTab } from './open-browser.ts';
import { watch } from './open-map.ts';
import { ask, firstHits, openSearch, settled } from './open-search.ts';

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 900 } };

describe('the search', () => {
  const tab = useTab(desk);

  it('answers from the third letter on, and shows once how many', async () => {
    await openSearch(tab.page, site.url);
    await tab.page.evaluate(() => {
      const status = document.querySelector('.search-status');
      const said: string[] = [];
      Object.assign(globalThis, { said });
      if (status)
        new MutationObserver(() => said.push(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await tab.page.locator('#soeg').pressSequentially('ka');
    expect(await tab.page.locator('#resultater').count()).toBe(0);
    await tab.page.locator('#soeg').pressSequentially('ntine', { delay: 20 });
    await settled(tab.page, '»kantine«');
    const said = await tab.page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.filter((text) => text.includes('kantine«'))).toHaveLength(1);
    expect(await tab.page.locator('ol#resultater > li').count()).toBeGreaterThan(2);
  });

  it('shows of each hit its kind, a line with the words marked, and the town', async () => {
    await openSearch(tab.page, site.url, '?q=sheltere');
    await settled(tab.page, '»sheltere«');
    const kinds = await tab.page.locator('.hit-kind').allTextContents();
    expect(kinds).toEqual(expect.arrayContaining(['Sted', 'Opgave', 'Historie']));
    expect(await tab.page.locator('#resultater mark').first().textContent()).toMatch(/shelter/i);
    expect(await tab.page.locator('#resultater').textContent()).toContain('Silkeborg');
  });

  it('keeps the filters at the top beside a long list of hits', async () => {
    await openSearch(tab.page, site.url, '?q=kantine');
    await settled(tab.page, '»kantine«');
    const [tools, facets, hits] = await Promise.all(
      ['.search-tools', '.facets', '#resultater'].map((part) =>
        tab.page.locator(part).evaluate((node) => {
          const { top, height } = node.getBoundingClientRect();
          return { top, height };
        }),
      ),
    );
    expect(hits?.height).toBeGreaterThan(900);
    expect((facets?.top ?? 0) - (tools?.top ?? 0)).toBeLessThan(100);
  });

  it('says why a page was found that does not have the word', async () => {
    await openSearch(tab.page, site.url, '?q=frokostordning');
    await settled(tab.page, '»frokostordning«');
    expect(await tab.page.locator('#resultater').textContent()).toContain(
      'fordi I søgte på frokostordning: Kantine og forplejning',
    );
  });

  it('puts several services under their place', async () => {
    await openSearch(tab.page, site.url, '?q=genbrugstr%C3%A6');
    await settled(tab.page, '»genbrugstræ«');
    const place = tab.page.locator('#resultater > li', { has: tab.page.locator('.hit-services') });
    expect(await place.first().locator('.hit-services > li').count()).toBeGreaterThan(1);
    expect(await place.first().locator('a').first().getAttribute('href')).toMatch(
      /^\/virksomheder\//,
    );
  });

  it('tells what it took a misspelt word for', async () => {
    await openSearch(tab.page, site.url, '?q=pakkning');
    await settled(tab.page, '»pakkning«');
    expect(await tab.page.locator('.notes').textContent()).toContain('Mente du pakning?');
    await tab.page.locator('.notes button').click();
    await settled(tab.page, '»pakning«');
    expect(await tab.page.inputValue('#soeg')).toBe('pakning');
  });

  it('keeps all that is asked in the address: reload, back and a shared link give the same', async () => {
    await openSearch(tab.page, site.url, '?q=m%C3%B8bler');
    await settled(tab.page, '»møbler«');
    const before = await firstHits(tab.page, 50);
    await tab.page.getByRole('checkbox', { name: /^Ydelser/ }).check();
    await tab.page.waitForFunction(() => location.search.includes('type=ydelse'));
    await tab.page.waitForFunction(
      () =>
        document.querySelectorAll('.hit-kind:not([data-kind="ydelse"], [data-kind="virksomhed"])')
          .length === 0,
    );
    const filtered = await firstHits(tab.page, 50);
    expect(filtered.length).toBeLessThan(before.length);
    await tab.page.reload();
    await settled(tab.page, '»møbler«');
    expect(await firstHits(tab.page, 50)).toEqual(filtered);
    await tab.page.goBack();
    await tab.page.waitForFunction(() => !location.search.includes('type='));
    await tab.page.waitForFunction(
      (count) => document.querySelectorAll('#resultater > li').length === count,
      before.length,
    );
    expect(await firstHits(tab.page, 50)).toEqual(before);
  });

  it('offers only filters that give answers, with how many', async () => {
    await openSearch(tab.page, site.url, '?q=kantine');
    await settled(tab.page, '»kantine«');
    const counts = await tab.page.locator('.facet-count').allTextContents();
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.filter((count) => Number(count) < 1)).toEqual([]);
    const row = tab.page.locator('.facet label', { hasText: 'Partnerskaber' });
    const promised = Number(await row.locator('.facet-count').textContent());
    await row.locator('input').check();
    await settled(tab.page, `${promised} svar`);
  });

  it('lets a filter be taken away without losing the focus', async () => {
    await openSearch(tab.page, site.url, '?q=kantine&by=silkeborg&type=ydelse');
    await settled(tab.page, '»kantine«');
    for (const name of ['Fjern filteret Ydelser', 'Fjern filteret Silkeborg']) {
      await tab.page.getByRole('button', { name }).focus();
      await tab.page.keyboard.press('Enter');
      await tab.page.getByRole('button', { name }).waitFor({ state: 'detached' });
      await expect
        .poll(() => tab.page.evaluate(() => document.activeElement?.tagName))
        .not.toBe('BODY');
    }
    expect(await tab.page.locator('.chosen').count()).toBe(0);
  });

  it('finds what is within a distance of a town', async () => {
    await openSearch(tab.page, site.url, '?by=kjellerup');
    await settled(tab.page, 'svar');
    const alone = await tab.page.locator('.search-status').textContent();
    await tab.page.selectOption('select[name="km"]', '20');
    await tab.page.waitForFunction(() => location.search.includes('km=20'));
    await tab.page.waitForFunction(
      (text) => document.querySelector('.search-status')?.textContent !== text,
      alone,
    );
    expect(await tab.page.locator('#resultater').textContent()).toContain('Silkeborg');
  });

  it('never ends in a dead end', async () => {
    await openSearch(tab.page, site.url, '?q=sheltere&by=kjellerup');
    await settled(tab.page, 'Ingen svar');
    const mail = await tab.page.locator('.no-hits a[href^="mailto:"]').getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('Det leder vi efter: sheltere');
    expect(await tab.page.locator('.no-hits a[href^="/opgaver/"]').count()).toBeGreaterThan(1);
    await tab.page.getByRole('button', { name: /Fjern filteret »Kjellerup«/ }).click();
    await tab.page.locator('#resultater > li').first().waitFor();
    expect(await tab.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('survives what nobody should type', async () => {
    const seen = watch(tab.page);
    await openSearch(tab.page, site.url);
    for (const query of [
      '<img src=x onerror=alert(1)>',
      '"""',
      '💚💚💚💚',
      'a'.repeat(200),
      '%00 %0A',
      '../../..',
    ])
      await ask(tab.page, query);
    expect(seen.problems).toEqual([]);
    expect(await tab.page.locator('img[src="x"]').count()).toBe(0);
  });

  it('asks no other host', async () => {
    const seen = watch(tab.page);
    await openSearch(tab.page, site.url, '?q=kantine');
    await settled(tab.page, '»kantine«');
    expect(
      seen.requests
        .map(({ url }) => new URL(url).origin)
        .filter((origin) => origin !== new URL(site.url).origin),
    ).toEqual([]);
    expect(seen.problems).toEqual([]);
  });
});

describe('the search with the keyboard', () => {
  const tab = useTab(desk);

  it('is reached with a slash or its name, unless the reader has turned that off', async () => {
    await openSearch(tab.page, site.url);
    const focused = () => tab.page.evaluate(() => document.activeElement?.id);
    await tab.page.keyboard.press('/');
    expect(await focused()).toBe('soeg');
    expect(await tab.page.inputValue('#soeg')).toBe('');
    await tab.page.locator('#genvej').focus();
    await tab.page.keyboard.press('Space');
    await tab.page.locator('main').focus();
    await tab.page.keyboard.press('/');
    expect(await focused()).not.toBe('soeg');
    await tab.page.locator('#genvej').check();
    await tab.page.locator('main').focus();
    await tab.page.keyboard.type('soeg');
    expect(await focused()).toBe('soeg');
  });

  it('leads from the front page to the first hit', async () => {
    await tab.page.goto(addressOf('/'));
    await tab.page.locator('#soeg').focus();
    await tab.page.keyboard.type('kantine');
    await tab.page.keyboard.press('Enter');
    await settled(tab.page, '»kantine«');
    const hit = await tab.page.locator('#resultater a').first().getAttribute('href');
    for (let presses = 0; presses < 60; presses++) {
      await tab.page.keyboard.press('Tab');
      const at = await tab.page.evaluate(() => document.activeElement?.getAttribute('href'));
      if (at === hit) break;
    }
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL(`**${hit}`);
  });
});

describe('the search for axe', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`in ${colorScheme} colours`, () => {
      const tab = useTab({ ...phone, colorScheme, bypassCSP: true });

      it.each(['?q=genbrugstr%C3%A6', '?q=pakkning&type=opgave', '?q=xyzqwert'])(
        'has nothing to complain of with %s',
        async (search) => {
          await openSearch(tab.page, site.url, search);
          await settled(tab.page, 'svar');
          await tab.page.locator('details.facets > summary').click();
          expectNone(await findViolations(tab.page));
        },
      );
    });
  }
});

describe('the search without JavaScript', () => {
  const tab = useTab({ ...phone, javaScriptEnabled: false });

  it('shows links to everything and says that filtering needs it', async () => {
    await tab.page.goto(addressOf('/'));
    await tab.page.fill('#soeg', 'kantine');
    await tab.page.getByRole('button', { name: 'Søg' }).click();
    await tab.page.waitForURL('**/soeg/?q=kantine');
    const words = await tab.page.locator('main').innerText();
    expect(words).toContain('kører ikke JavaScript');
    expect(words).toContain('Pakkeopgaver');
    expect(await tab.page.locator('main a[href^="/virksomheder/"]').count()).toBeGreaterThan(10);
    expect(await tab.page.locator('.facet').count()).toBe(0);
  });
});

describe('the map and the list', () => {
  const tab = useTab(desk);

  it('show the same places', async () => {
    await openSearch(tab.page, site.url, '?q=kantine');
    await settled(tab.page, '»kantine«');
    await tab.page.getByRole('button', { name: 'Vis på kort' }).click();
    await tab.page.locator('live-map[data-state="ready"]').waitFor();
    const onMap = tab.page.locator('.hit-map').first();
    await onMap.waitFor();
    await onMap.click();
    await tab.page.locator('live-map .leaflet-popup').waitFor();
  });

  it('narrow each other: a part of the map is a filter', async () => {
    await tab.page.goto(addressOf('/soeg/?udsnit=56.250,9.350,56.330,9.500'));
    await settled(tab.page, 'svar');
    const text = await tab.page.locator('#resultater').textContent();
    expect(text).toContain('Arena Midt');
    expect(text).not.toContain('PH-Aktiv');
  });
});
