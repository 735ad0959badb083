import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findViolations } from './check-axe.ts';
import { useTab } from './open-browser.ts';
import { watch } from './open-map.ts';
import { searchAnswersText } from '../../src/text/search-answers.ts';
import { ask, firstHits, openSearch, settled } from './open-search.ts';

/** The invented municipality: what these tests ask of it stays as it is when the real content changes. */
const { url: home } = inject('nabokommune');

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 900 } };

describe('the search', () => {
  const tab = useTab(desk);

  it('answers from the third letter on, and shows once how many', async () => {
    await openSearch(tab.page, home);
    await tab.page.evaluate(() => {
      const tools = document.querySelector('.search-tools');
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const note = () => {
        const text = document.querySelector('.search-status')?.textContent ?? '';
        if (text !== said.at(-1)) said.push(text);
      };
      if (tools)
        new MutationObserver(note).observe(tools, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await tab.page.locator('#soeg').pressSequentially('cy');
    expect(await tab.page.locator('#resultater').count()).toBe(0);
    await tab.page.locator('#soeg').pressSequentially('kel', { delay: 20 });
    await settled(tab.page, '»cykel«');
    const said = await tab.page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.filter((text) => text.includes('cykel«'))).toHaveLength(1);
    expect(await tab.page.locator('ol#resultater > li').count()).toBeGreaterThan(2);
  });

  it('shows of each hit its kind, a line with the words marked, and the town', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
    const kinds = await tab.page.locator('.hit-kind').allTextContents();
    expect(kinds).toEqual(expect.arrayContaining(['Sted', 'Opgave', 'Historie']));
    expect(await tab.page.locator('#resultater mark').first().textContent()).toMatch(/cyk/i);
    expect(await tab.page.locator('#resultater').textContent()).toContain('Nordlund');
  });

  it('draws each hit, and each drawing is on the page', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
    await tab.page.waitForFunction(() => document.querySelector('.hit use') !== null);
    const hits = await tab.page.locator('.hit').evaluateAll((items) =>
      items.map((item) => {
        const uses = [...item.querySelectorAll(':scope > .drawn-ground use')];
        return {
          things: uses.filter((use) => use.getAttribute('href')?.startsWith('#a-')).length,
          missing: uses
            .map((use) => use.getAttribute('href') ?? '')
            // Few stages have something in front.
            .filter((href) => !href.startsWith('#f-') && document.querySelector(href) === null),
        };
      }),
    );
    expect(hits.filter(({ things }) => things === 0)).toEqual([]);
    expectNone(hits.flatMap(({ missing }) => missing));
  });

  it('keeps the filters at the top beside a long list of hits', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
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
    await openSearch(tab.page, home, '?q=cykelsmed');
    await settled(tab.page, '»cykelsmed«');
    expect(await tab.page.locator('#resultater').textContent()).toContain(
      searchAnswersText.reason(['cykelsmed'], 'Cykler på værksted'),
    );
  });

  it('puts several services under their enterprise', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
    const enterprise = tab.page.locator('#resultater > li', {
      has: tab.page.locator('.hit-services'),
    });
    expect(await enterprise.first().locator('.hit-services > li').count()).toBeGreaterThan(1);
    expect(await enterprise.first().locator('a').first().getAttribute('href')).toMatch(
      /^\/virksomheder\//,
    );
  });

  it('tells what it took a misspelt word for', async () => {
    await openSearch(tab.page, home, '?q=cyklel');
    await settled(tab.page, '»cyklel«');
    expect(await tab.page.locator('.notes').textContent()).toContain('Mente du cykel?');
    await tab.page.locator('.notes button').click();
    await settled(tab.page, '»cykel«');
    expect(await tab.page.inputValue('#soeg')).toBe('cykel');
  });

  it('keeps all that is asked in the address: reload, back and a shared link give the same', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
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
    await settled(tab.page, '»cykel«');
    expect(await firstHits(tab.page, 50)).toEqual(filtered);
    await tab.page.goBack();
    await tab.page.waitForFunction(() => !location.search.includes('type='));
    await tab.page.waitForFunction(
      (count) => document.querySelectorAll('#resultater > li').length === count,
      before.length,
    );
    expect(await firstHits(tab.page, 50)).toEqual(before);
    await ask(tab.page, 'kaffe');
    await ask(tab.page, 'shelter');
    await tab.page.goBack();
    await settled(tab.page, '»kaffe«');
    await tab.page.goBack();
    await settled(tab.page, '»cykel«');
    expect(await tab.page.inputValue('#soeg')).toBe('cykel');
    expect(await firstHits(tab.page, 50)).toEqual(before);
  });

  it('offers only filters that give answers, with how many', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
    const counts = await tab.page.locator('.facet-count').allTextContents();
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.filter((count) => Number(count) < 1)).toEqual([]);
    const row = tab.page.locator('.facet label', { hasText: 'Opgaver' });
    const promised = Number(await row.locator('.facet-count').textContent());
    await row.locator('input').check();
    await settled(tab.page, `${promised} side`);
  });

  it('lets a filter be taken away without losing the focus', async () => {
    await openSearch(tab.page, home, '?q=cykel&by=nordlund&type=ydelse');
    await settled(tab.page, '»cykel«');
    for (const name of ['Fjern filteret Ydelser', 'Fjern filteret Nordlund']) {
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
    await openSearch(tab.page, home, '?by=aabjerrum');
    await settled(tab.page, 'side');
    const alone = await tab.page.locator('.search-status').textContent();
    await tab.page.selectOption('select[name="km"]', '20');
    await tab.page.waitForFunction(() => location.search.includes('km=20'));
    await tab.page.waitForFunction(
      (text) => document.querySelector('.search-status')?.textContent !== text,
      alone,
    );
    expect(await tab.page.locator('#resultater').textContent()).toContain('Nordlund');
  });

  it('never ends in a dead end', async () => {
    await openSearch(tab.page, home, '?q=cykel&by=klitrup');
    await settled(tab.page, 'Ingen svar');
    const mail = await tab.page.locator('.no-hits a[href^="mailto:"]').getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('Det leder vi efter: cykel');
    expect(await tab.page.locator('.no-hits a[href^="/opgaver/"]').count()).toBeGreaterThan(0);
    await tab.page.getByRole('button', { name: /Fjern filteret »Klitrup«/ }).click();
    await tab.page.locator('#resultater > li').first().waitFor();
    expect(await tab.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it.each([
    ['робота', ['/uk/job/']],
    ['عمل', ['/ar/job/']],
    ['工作', ['/ar/job/', '/uk/job/']],
    ['robota', []],
  ])(
    'leads who writes %s on to the languages with such letters, or to all',
    async (query, ways) => {
      await openSearch(tab.page, home, `?q=${encodeURIComponent(query)}`);
      await settled(tab.page, 'Ingen svar');
      const links = await tab.page
        .locator('.no-hits a[hreflang]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(ways);
    },
  );

  it('says how few letters can be searched', async () => {
    await openSearch(tab.page, home);
    await tab.page.locator('#soeg').pressSequentially('it');
    await settled(tab.page, searchAnswersText.goOn);
    await tab.page.press('#soeg', 'Enter');
    await settled(tab.page, '»it«');
    await tab.page.fill('#soeg', '??');
    await settled(tab.page, searchAnswersText.idle);
  });

  it.each([
    ['only mention a word', 'elevator', 'Ordet »elevator« står i teksten her'],
    ['answer a part of it', 'kantine i Odense', 'Vi forstod kun »kantine«. Se måske her'],
  ])('shows pages that %s below a dead end, as no answer', async (_name, query, heading) => {
    await openSearch(tab.page, home, `?q=${encodeURIComponent(query)}`);
    await settled(tab.page, `Ingen svar på »${query}«`);
    expect(await tab.page.locator('#resultater > li').count()).toBe(0);
    expect(await tab.page.locator('.facet').count()).toBe(0);
    const headings = await tab.page.locator('.no-hits h3').allTextContents();
    expect(headings.indexOf(heading)).toBeGreaterThan(headings.indexOf('Spørg kommunen'));
    expect(await tab.page.locator('[data-beside] a').count()).toBeGreaterThan(0);
    // More than one thing in a flex box has no blanks between.
    expect(await tab.page.locator('[data-beside] a > :not(:only-child)').count()).toBe(0);
    const tasks = await tab.page
      .locator('.small-tasks a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(tasks).size).toBe(tasks.length);
  });

  it('is whole without its drawings, and takes no other page for them', async () => {
    await tab.page.route('**/tegninger/ark.svg', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Log på nettet</p>' }),
    );
    const sheet = tab.page.waitForResponse('**/tegninger/ark.svg');
    await openSearch(tab.page, home, '?q=cykel');
    await tab.page.locator('#resultater > li').first().waitFor();
    await (await sheet).finished();
    expect(await tab.page.locator('body html, body:has-text("Log på nettet")').count()).toBe(0);
    await tab.page.unroute('**/tegninger/ark.svg');
  });

  it('survives what nobody should type', async () => {
    const seen = watch(tab.page);
    await openSearch(tab.page, home);
    for (const query of ['<img src=x onerror=alert(1)>', 'a'.repeat(200), '%00 %0A'])
      await ask(tab.page, query);
    for (const signs of ['"""', '💚💚💚💚', '../../..']) {
      await tab.page.fill('#soeg', signs);
      await tab.page.press('#soeg', 'Enter');
      await settled(tab.page, searchAnswersText.idle);
    }
    expect(seen.problems).toEqual([]);
    expect(await tab.page.locator('img[src="x"]').count()).toBe(0);
  });

  it('asks no other host', async () => {
    const seen = watch(tab.page);
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
    expect(
      seen.requests
        .map(({ url }) => new URL(url).origin)
        .filter((origin) => origin !== new URL(home).origin),
    ).toEqual([]);
    expect(seen.problems).toEqual([]);
  });
});

describe('the search on a small screen', () => {
  const tab = useTab({ viewport: { width: 360, height: 800 } });

  it('has its filters on a sheet that holds the focus, and gives it back', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
    const opener = tab.page.getByRole('button', { name: 'Filtre' });
    await opener.focus();
    await tab.page.keyboard.press('Enter');
    const sheet = tab.page.getByRole('dialog', { name: 'Filtre' });
    await sheet.getByRole('checkbox', { name: /^Ydelser/ }).check();
    await tab.page.waitForFunction(() => location.search.includes('type=ydelse'));
    const isWithin = () =>
      tab.page.evaluate(() => {
        const at = document.activeElement;
        return at === document.body || at?.closest('dialog') !== null;
      });
    const steps = await sheet.locator('input, button, select, summary').count();
    for (let step = 0; step < steps + 2; step++) {
      await tab.page.keyboard.press('Tab');
      expect(await isWithin()).toBe(true);
    }
    const count = await tab.page.locator('.search-status').textContent();
    await sheet.getByRole('button', { name: `Vis ${Number.parseInt(count ?? '')} side` }).waitFor();
    await tab.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await expect
      .poll(() => tab.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Filtre (1 valgt)');
  });
});

describe.each([
  ['a desk', { width: 1280, height: 900 }],
  ['a phone', { width: 360, height: 800 }],
])('the search on %s', (_, viewport) => {
  const tab = useTab({ viewport });

  it('shows its first hit on the first screen', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
    const box = await tab.page.locator('.hit').first().boundingBox();
    expect(box?.y).toBeLessThanOrEqual(420);
  });

  it.each([
    ['an empty shelf for what nobody has heard of', 'xyzqwert', 0],
    ['the thing itself, dashed, where a filter keeps its task out', 'cykelsmed&by=klitrup', 1],
  ])('ends with %s', async (_name, query, dashed) => {
    await openSearch(tab.page, home, `?q=${query}`);
    await settled(tab.page, 'Ingen svar');
    const picture = tab.page.locator('.no-hits-head > .drawn-ground');
    await picture.locator('use').first().waitFor({ state: 'attached' });
    expect(await tab.page.locator('.no-hits-head > .is-missing').count()).toBe(dashed);
    const excess = await tab.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });
});

describe('the search with the keyboard', () => {
  const tab = useTab(desk);

  it('is reached with a slash or its name, unless the reader has turned that off', async () => {
    await openSearch(tab.page, home);
    const focused = () => tab.page.evaluate(() => document.activeElement?.id);
    await tab.page.keyboard.press('/');
    expect(await focused()).toBe('soeg');
    expect(await tab.page.inputValue('#soeg')).toBe('');
    const inHelp = async (act: (choice: Locator) => Promise<void>) => {
      await tab.page.getByRole('button', { name: 'Læsehjælp' }).click();
      await act(tab.page.getByRole('checkbox', { name: /^Genvej/ }));
      await tab.page.keyboard.press('Escape');
      await tab.page.locator('main').focus();
    };
    await inHelp(async (choice) => {
      await choice.focus();
      await tab.page.keyboard.press('Space');
    });
    await tab.page.keyboard.press('/');
    expect(await focused()).not.toBe('soeg');
    await openSearch(tab.page, home);
    await tab.page.keyboard.press('/');
    expect(await focused()).not.toBe('soeg');
    await inHelp((choice) => choice.check());
    await tab.page.keyboard.type('soeg');
    expect(await focused()).toBe('soeg');
  });

  it('leads from the front page to the first hit', async () => {
    await tab.page.goto(`${home}/`);
    await tab.page.locator('#soeg').focus();
    await tab.page.keyboard.type('cykel');
    await tab.page.keyboard.press('Enter');
    await settled(tab.page, '»cykel«');
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

      it.each(['?q=cykel', '?q=cyklel&type=opgave', '?q=xyzqwert'])(
        'has nothing to complain of with %s',
        async (search) => {
          await openSearch(tab.page, home, search);
          await settled(tab.page, 'svar');
          await tab.page.getByRole('button', { name: 'Filtre' }).click();
          expectNone(await findViolations(tab.page));
        },
      );
    });
  }
});

describe('the search without JavaScript', () => {
  const tab = useTab({ ...phone, javaScriptEnabled: false });

  it('shows links to everything and says that filtering needs it', async () => {
    await tab.page.goto(`${home}/`);
    await tab.page.fill('#soeg', 'cykel');
    await tab.page.getByRole('button', { name: 'Søg' }).click();
    await tab.page.waitForURL('**/soeg/?q=cykel');
    const words = await tab.page.locator('main').innerText();
    expect(words).toContain('kører ikke JavaScript');
    expect(words).toContain('Cykler på værksted');
    expect(await tab.page.locator('main a[href^="/virksomheder/"]').count()).toBeGreaterThan(10);
    expect(await tab.page.locator('.facet').count()).toBe(0);
  });
});

describe('the map and the list', () => {
  const tab = useTab(desk);

  it('show the same enterprises', async () => {
    await openSearch(tab.page, home, '?q=cykel');
    await settled(tab.page, '»cykel«');
    await tab.page.getByRole('button', { name: 'Vis på kort' }).click();
    await tab.page.locator('live-map[data-state="ready"]').waitFor();
    const onMap = tab.page.locator('.hit-map').first();
    await onMap.waitFor();
    await onMap.click();
    await tab.page.locator('live-map .leaflet-popup').waitFor();
  });

  it('narrow each other: a part of the map is a filter', async () => {
    await tab.page.goto(`${home}/soeg/?udsnit=57.08,9.70,57.13,9.80`);
    await settled(tab.page, 'side');
    const text = await tab.page.locator('#resultater').textContent();
    expect(text).toContain('Ler i Læ');
    expect(text).not.toContain('Kædeskift & Klokke');
  });
});
