import type { Page } from 'playwright-core';
import { inject, beforeEach, describe, expect, it } from 'vitest';
import { strewPoints } from '../bench/map-pages.ts';
import { openMap, callMap, signNames, watch } from './open-map.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { site, useTab } from './open-browser.ts';

const { url } = inject('nabokommune');

/** The names the edge of the map cuts in two. */
const cutNames = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('.frame .name')].flatMap((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      const isOutside =
        right <= frame.left + 1 ||
        left >= frame.right - 1 ||
        bottom <= frame.top + 1 ||
        top >= frame.bottom - 1;
      const isInside =
        left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
      return isOutside || isInside ? [] : [name.textContent];
    });
  });

describe('the map', () => {
  const tab = useTab({ viewport: { width: 1100, height: 900 } });

  beforeEach(() => openMap(tab.page, url));

  it('asks nobody but its own site, and the content policy has nothing to stop', async () => {
    const seen = watch(tab.page);
    await openMap(tab.page, url);
    await tab.page.getByRole('button', { name: 'Zoom ind' }).click();
    expect(seen.requests.filter((request) => !request.url.startsWith(url))).toEqual([]);
    expect(seen.requests.filter(({ url: asked }) => /marker|layers/.test(asked))).toEqual([]);
    expect(seen.problems).toEqual([]);
  });

  it('is fetched only where it stands', async () => {
    const seen = watch(tab.page);
    await tab.page.goto(`${url}/om/`);
    expect(seen.requests.filter((request) => /map|kort/i.test(request.url))).toEqual([]);
  });

  it('says of each sign what it is and how many it holds, from north to south', async () => {
    const names = await signNames(tab.page);
    expect(names).toContain('9 steder i Nordlund. Vis dem');
    expect(names).toContain('3 steder i Øsløkke. Vis dem');
    expect(names[0]).toContain('Lærkesande');
    expect(names.at(-1)).toContain('Tangvrå');
    expect(
      await tab.page.getByRole('region', { name: 'Kort over steder i Nordlund' }).count(),
    ).toBe(1);
  });

  it('has its names of towns for the eye alone, clear of every sign', async () => {
    const towns = tab.page.locator('.name.town');
    expect(await towns.count()).toBeGreaterThan(6);
    const hidden = await tab.page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((item) => item.getBoundingClientRect());
      return boxes('.frame .name').filter((name) =>
        boxes('.face').some(
          (face) =>
            face.left < name.right &&
            name.left < face.right &&
            face.top < name.bottom &&
            name.top < face.bottom,
        ),
      ).length;
    });
    expect(hidden).toBe(0);
    expect(await tab.page.locator('.leaflet-names-pane').getAttribute('aria-hidden')).toBe('true');
  });

  it('always says that it is schematic, and whom it is from', async () => {
    const credits = tab.page.locator('.credits');
    expect(await credits.innerText()).toBe(
      'Skematisk kort · Kortet er opdigtet og tegnet til prøve · Eksempelkilde: Nordlunds opdigtede kortkontor',
    );
    await tab.page.getByRole('button', { name: 'Gør kortet stort' }).click();
    expect(await credits.isVisible()).toBe(true);
    await tab.page.keyboard.press('Escape');
    await tab.page.getByRole('button', { name: 'Gør kortet stort' }).waitFor();
    expect(await tab.page.locator('.frame').isVisible()).toBe(true);
  });

  it('is a dialog only while it fills the screen, and the focus stays at its button', async () => {
    const focused = () =>
      tab.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const { page } = tab;
    const box = () => page.locator('.frame').boundingBox();
    const dialogs = page.getByRole('dialog');
    expect(await dialogs.count()).toBe(0);
    const inPage = await box();
    const ends = [
      () => page.keyboard.press('Enter'),
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Gør kortet lille' }).click(),
    ];
    for (const end of ends) {
      await page.getByRole('button', { name: 'Gør kortet stort' }).press('Enter');
      expect(await dialogs.count()).toBe(1);
      expect(await focused()).toBe('Gør kortet lille');
      expect(await box()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
      await end();
      await expect.poll(() => dialogs.count()).toBe(0);
      expect(await focused()).toBe('Gør kortet stort');
      expect((await box())?.width).toBe(inPage?.width);
    }
  });

  it('can be left out with the Tab key', async () => {
    const skip = tab.page.getByRole('link', { name: 'Spring kortet over' });
    await skip.focus();
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Tab');
    const isPast = await tab.page.evaluate(() => {
      const map = document.querySelector('live-map');
      const place = map?.compareDocumentPosition(document.activeElement ?? document) ?? 0;
      return (
        (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0 &&
        !(place & Node.DOCUMENT_POSITION_CONTAINED_BY)
      );
    });
    expect(isPast).toBe(true);
  });

  it('meets the Tab key with its buttons first, 44 px and named in Danish', async () => {
    const controls = tab.page
      .getByRole('group', { name: 'Knapper til kortet' })
      .getByRole('button');
    const sizes = await controls.evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return [button.getAttribute('aria-label'), Math.min(width, height) >= 43.5];
      }),
    );
    expect(sizes).toEqual([
      ['Zoom ind', true],
      ['Zoom ud', true],
      ['Vis hele kommunen', true],
      ['Gør kortet stort', true],
    ]);
    const signs = await tab.page
      .locator('.sign')
      .evaluateAll((all) => all.map((sign) => sign.getBoundingClientRect().width));
    expect(Math.min(...signs)).toBeGreaterThanOrEqual(43.5);
  });

  it('takes the focus into a cluster that opens, and Esc brings it back', async () => {
    const cluster = tab.page.getByRole('button', { name: '2 steder i Klitrup. Vis dem' });
    await cluster.focus();
    await tab.page.keyboard.press('Enter');
    await expect
      .poll(() => tab.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .not.toContain('2 steder');
    const inside = await tab.page.evaluate(() => document.activeElement?.className);
    expect(inside).toContain('sign');
    expect(await signNames(tab.page)).toContain('Grønt bag Diget, Klitrup');
    await tab.page.keyboard.press('Escape');
    await expect
      .poll(() => tab.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('2 steder i Klitrup. Vis dem');
  });

  it('keeps the focus with the enterprises it is on when another sign stands for them', async () => {
    const cluster = '2 steder i Klitrup. Vis dem';
    await tab.page.getByRole('button', { name: cluster }).focus();
    await tab.page.keyboard.press('Enter');
    const name = () => tab.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(name).not.toBe(cluster);
    // Pressed by script, so that the focus has no other reason to move.
    const zoomOut = tab.page.locator('.zoom button').nth(1);
    for (let step = 0; step < 3; step++)
      await zoomOut.evaluate((button) => button.dispatchEvent(new MouseEvent('click')));
    await expect.poll(name).toMatch(/^\d+ steder/);
  });

  it('tells about an enterprise, with the focus on its link, and gives it back to the sign', async () => {
    await callMap(tab.page, 'show', ['springbraet-99']);
    const sign = tab.page.getByRole('button', { name: 'Springbræt 99, Nordlund' });
    await sign.focus();
    await tab.page.keyboard.press('Enter');
    const popup = tab.page.getByRole('dialog', { name: 'Springbræt 99' });
    const link = popup.getByRole('link', { name: 'Springbræt 99', exact: true });
    expect(await link.getAttribute('href')).toBe('/virksomheder/springbraet-99/');
    expect(await link.evaluate((item) => item === document.activeElement)).toBe(true);
    await tab.page.keyboard.press('Escape');
    await popup.waitFor({ state: 'detached' });
    expect(await sign.evaluate((item) => item === document.activeElement)).toBe(true);
    await sign.click();
    await popup.getByRole('button', { name: 'Luk' }).click();
    expect(await sign.evaluate((item) => item === document.activeElement)).toBe(true);
  });

  it('shows an enterprise known by its town alone as such', async () => {
    await callMap(tab.page, 'show', ['noeglebundtet', 'springbraet-99']);
    const sign = tab.page.getByRole('button', {
      name: 'Nøglebundtet, omkring Hvidemose. Kun byen kendes',
    });
    expect(await sign.locator('.about').getAttribute('data-text')).toBe('ca.');
    const ring = await sign.evaluate((item) => getComputedStyle(item, '::before').borderTopStyle);
    expect(ring).toBe('dashed');
    expect(await tab.page.locator('.sign.around').count()).toBe(1);
    await sign.click();
    expect(await tab.page.locator('.popup[role="dialog"]').innerText()).toContain('ikke adressen');
  });

  it('shows those the list shows, and goes to them', async () => {
    await callMap(tab.page, 'show', ['skruen-loes', 'baalet-ved-brinken']);
    expect(await tab.page.locator('.sign').count()).toBe(2);
    await callMap(tab.page, 'show', ['skruen-loes']);
    await callMap(tab.page, 'fitShown', null);
    expect(await tab.page.locator('.sign').count()).toBe(1);
    expect(await tab.page.locator('.leaflet-control-scale-line').innerText()).not.toBe('5 km');
    await callMap(tab.page, 'show', null);
    await tab.page.getByRole('button', { name: 'Vis hele kommunen' }).click();
    expect(await tab.page.locator('.sign').count()).toBeGreaterThan(8);
  });

  it('goes to an enterprise the list names, alone or out of a cluster, and says which is asked for in the list', async () => {
    await callMap(tab.page, 'select', ['tag-og-test']);
    const popup = tab.page.getByRole('dialog', { name: 'Tag & Test </kode>' });
    await popup.waitFor();
    expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Tag & Test </kode>',
    );
    expect(await tab.page.locator('.sign.chosen').count()).toBe(1);
    const asked = tab.page.evaluate(
      () =>
        new Promise((done) =>
          document.addEventListener(
            'live-map-select',
            (event) => done((event as CustomEvent).detail),
            { once: true },
          ),
        ),
    );
    await popup.getByRole('link', { name: 'Vis i listen' }).click();
    expect(await asked).toEqual({ slug: 'tag-og-test' });
    expect(new URL(tab.page.url()).hash).toBe('#sted-tag-og-test');
  });

  it('offers to search where the visitor has gone, not where it went by itself', async () => {
    const area = tab.page.getByRole('button', { name: 'Søg i dette udsnit' });
    await callMap(tab.page, 'select', ['tag-og-test']);
    expect(await area.isVisible()).toBe(false);
    await tab.page.keyboard.press('Escape');
    await tab.page.locator('.canvas').focus();
    await tab.page.keyboard.press('ArrowRight');
    await area.waitFor();
    const asked = tab.page.evaluate(
      () =>
        new Promise<Record<string, number>>((done) =>
          document.addEventListener(
            'live-map-area',
            (event) => done((event as CustomEvent<Record<string, number>>).detail),
            { once: true },
          ),
        ),
    );
    await area.click();
    const { south = 0, west = 0, north = 0, east = 0 } = await asked;
    expect(south).toBeLessThan(57.146);
    expect(north).toBeGreaterThan(57.1);
    expect(west).toBeLessThan(east);
    expect(await area.isVisible()).toBe(false);
  });

  it('leaves the wheel to the page', async () => {
    await tab.page.setViewportSize({ width: 1100, height: 500 });
    const scale = () => tab.page.locator('.leaflet-control-scale-line').innerText();
    await expect.poll(scale).toBe('10 km');
    await tab.page.locator('.canvas').hover();
    const before = await tab.page.evaluate(() => scrollY);
    await tab.page.mouse.wheel(0, 120);
    await expect.poll(() => tab.page.evaluate(() => scrollY)).toBeGreaterThan(before);
    expect(await scale()).toBe('10 km');
    await tab.page.setViewportSize({ width: 1100, height: 900 });
  });

  it('moves nothing for a visitor who wants no motion', async () => {
    await tab.page.locator('.canvas').focus();
    const place = () =>
      tab.page.locator('.leaflet-map-pane').evaluate((pane) => getComputedStyle(pane).transform);
    const before = await place();
    // Asked in the same breath as the key: a map that glides would still be on its way.
    const [after, later] = await tab.page.locator('.canvas').evaluate(async (canvas) => {
      const pane = canvas.querySelector('.leaflet-map-pane') ?? canvas;
      const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true };
      canvas.dispatchEvent(new KeyboardEvent('keydown', key));
      const at = getComputedStyle(pane).transform;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return [at, getComputedStyle(pane).transform];
    });
    expect(after).not.toBe(before);
    expect(later).toBe(after);
    expect(await tab.page.locator('.leaflet-zoom-anim').count()).toBe(0);
  });

  it('follows the theme of the visitor at once', async () => {
    const land = () =>
      tab.page.locator('.ground.outline').evaluate((shape) => getComputedStyle(shape).fill);
    const light = await land();
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    expect(await land()).not.toBe(light);
    await tab.page.emulateMedia({ colorScheme: 'light' });
  });

  it('is the drawing and the list on paper', async () => {
    await tab.page.emulateMedia({ media: 'print' });
    expect(await tab.page.locator('.frame').isVisible()).toBe(false);
    expect(await tab.page.locator('live-map svg:visible').count()).toBe(1);
    expect(await tab.page.locator('main').innerText()).toContain('Skruen løs');
    await tab.page.emulateMedia({ media: 'screen' });
  });
});

describe.runIf(isSilkeborg)('the map of a town whose enterprises are known by town alone', () => {
  const tab = useTab({ viewport: { width: 1100, height: 900 } });

  it('opens several enterprises on one spot as a list, and Esc gives the focus back', async () => {
    await openMap(tab.page, inject('silkeborg').url);
    // Where a sign has an exact enterprise too, it covers several spots and draws the map nearer instead.
    const sign = tab.page.locator('.sign.many.around').first();
    const [count] = (await sign.innerText()).split('\n');
    await sign.focus();
    await tab.page.keyboard.press('Enter');
    const popup = tab.page.locator('.popup[role="dialog"]');
    expect(await popup.getByRole('listitem').count()).toBe(Number(count));
    expect(await popup.innerText()).toContain('Kortet viser byen, ikke adressen');
    await tab.page.keyboard.press('Escape');
    await popup.waitFor({ state: 'detached' });
    expect(await sign.evaluate((item) => item === document.activeElement)).toBe(true);
  });
});

describe('the names on the map', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it.each([360, 768, 1280])('are not cut by its edge at %i px', async (width) => {
    await tab.page.setViewportSize({ width, height: 900 });
    await openMap(tab.page, site.url);
    expect(await tab.page.locator('.frame .name').count()).toBeGreaterThan(5);
    expect(await cutNames(tab.page)).toEqual([]);
    await tab.page.getByRole('button', { name: 'Zoom ind' }).click();
    await tab.page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await cutNames(tab.page)).toEqual([]);
  });
});

describe('the map of thousands of enterprises', () => {
  const tab = useTab({ viewport: { width: 1100, height: 900 } });

  it('shows them in signs that keep apart, all there when it is ready, in the order of the Tab key', async () => {
    const points = strewPoints(3000, [57, 9.3, 57.3, 9.9]);
    await tab.page.route(`${url}/kort/steder.json`, (route) => route.fulfill({ json: points }));
    await openMap(tab.page, url);
    const middles = () =>
      tab.page.locator('.sign').evaluateAll((signs) =>
        signs.map((sign) => {
          const { top, bottom } = sign.getBoundingClientRect();
          return (top + bottom) / 2;
        }),
      );
    const isInOrder = (heights: number[]) =>
      // Each sign stands on a whole pixel.
      heights.every((height, index) => height > (heights[index - 1] ?? -Infinity) - 1.5);
    const counts = await tab.page.locator('.sign .face').allInnerTexts();
    const sum = counts.reduce((all, count) => all + (Number(count) || 1), 0);
    expect(sum).toBe(points.length);
    expect(counts.length).toBeLessThan(250);
    expect(isInOrder(await middles())).toBe(true);
    // More than one frame takes.
    for (let step = 0; step < 2; step++)
      await tab.page.getByRole('button', { name: 'Zoom ind' }).click();
    await expect.poll(async () => (await middles()).length).toBeGreaterThan(30);
    expect(isInOrder(await middles())).toBe(true);
    expect(await tab.page.locator('.frame .name').count()).toBeGreaterThan(3);
  });
});

describe('the map under a finger', () => {
  const tab = useTab({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  it('lets one finger scroll the page, and moves under it only when it is large', async () => {
    await openMap(tab.page, url);
    const action = () =>
      tab.page.locator('.canvas').evaluate((canvas) => getComputedStyle(canvas).touchAction);
    expect(await action()).toBe('pan-x pan-y');
    await tab.page.getByRole('button', { name: 'Gør kortet stort' }).tap();
    expect(await action()).toBe('none');
    await tab.page.getByRole('button', { name: 'Gør kortet lille' }).tap();
    expect(await action()).toBe('pan-x pan-y');
  });

  it('fits the whole municipality, with the town names in sight', async () => {
    await openMap(tab.page, url);
    expect(await tab.page.locator('.name.town').count()).toBeGreaterThan(5);
    expect((await signNames(tab.page)).length).toBeGreaterThan(8);
  });
});

describe('without JavaScript', () => {
  const tab = useTab({ javaScriptEnabled: false });

  it('the map is a drawing with a link for each town, and a list', async () => {
    await tab.page.goto(`${url}/kort/`);
    expect(await tab.page.locator('live-map svg:visible a').count()).toBe(9);
    expect(await tab.page.locator('main').innerText()).toContain('Skematisk kort');
    expect(await tab.page.locator('#sted-skruen-loes a').isVisible()).toBe(true);
  });
});
