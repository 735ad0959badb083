import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { longestNote } from '../../src/domain/spotter/spotting.ts';
import { spotterText as words } from '../../src/text/spotter.ts';
import { expectNone } from '../expect-none.ts';
import { findViolations } from './check-axe.ts';
import { useTab } from './open-browser.ts';

/** The invented municipality: somebody there sells to firms. */
const { url } = inject('nabokommune');
const page = `${url}/spot/`;

const sign = (tab: Page, name: string) => tab.locator(`[name="${name}"]`);
const heading = (tab: Page) => tab.locator('[data-room]:visible h3').allTextContents();
const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.id);
const status = (tab: Page) => tab.locator('[data-status]').textContent();

describe('a visit with a phone', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  it('goes room by room without a line, answers at once, and hands an enquiry on', async () => {
    await tab.page.goto(page);
    // What shows one room alone has come by then.
    await expect.poll(() => heading(tab.page)).toEqual(['Lager og pakkeri']);
    await tab.page.context().setOffline(true);
    await tab.page.locator('label.check').first().tap();
    await tab.page.locator('#maengde-pakkeri-poser').fill('200 om ugen');
    await tab.page.getByRole('button', { name: words.next }).tap();
    expect(await heading(tab.page)).toEqual(['Kontor']);
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('rum-kontor');
    await tab.page.locator('[data-room=kontor] label.check').nth(1).tap();
    expect(await status(tab.page)).toBe(words.status(2, 2));
    await tab.page.getByRole('button', { name: words.toAnswer }).tap();
    const answers = tab.page.locator('[data-answer]:visible');
    expect(await answers.locator('h3').allTextContents()).toEqual([
      'Pakke og samle varer',
      'Gammel elektronik',
    ]);
    expect(await answers.first().textContent()).toContain('200 om ugen');
    await tab.page.getByLabel(words.agreed).fill('50 poser på mandag');
    await tab.page.context().setOffline(false);

    await tab.page.reload();
    await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
    await tab.page.locator('[data-enquire] button').tap();
    await tab.page.waitForURL('**/liste/?liste=*');
    const what = tab.page.locator('#felt-what');
    await what.waitFor();
    // What the button promised is on the screen, and has the focus.
    await expect.poll(() => focused(tab.page)).toBe('forespoergsel');
    expect(await tab.page.locator('#forespoergsel').boundingBox()).toMatchObject({
      y: expect.closeTo(0, -2) as number,
    });
    expect(await what.inputValue()).toContain('50 poser på mandag');
    expect(await tab.page.locator('#felt-amount').inputValue()).toContain('200 om ugen');
    await tab.page.goBack();
    await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
    expect(await heading(tab.page)).toEqual(['Kontor']);
    await expect.poll(() => focused(tab.page)).toBe('svar');
  });

  it('is in the room it was left in after a reload and on the way back, and begins anew on a new visit', async () => {
    await tab.page.goto(`${url}/ordliste/`);
    await tab.page.goto(page);
    await expect.poll(() => heading(tab.page)).toEqual(['Lager og pakkeri']);
    await tab.page.locator('#rum').selectOption('ude');
    await tab.page.reload();
    await expect.poll(() => heading(tab.page)).toEqual(['Udenfor']);
    await tab.page.goto(`${url}/ordliste/`);
    await tab.page.goBack();
    await expect.poll(() => heading(tab.page)).toEqual(['Udenfor']);
    await tab.page.goto(`${url}/ordliste/`);
    await tab.page.goto(page);
    await expect.poll(() => heading(tab.page)).toEqual(['Lager og pakkeri']);
  });

  it('answers a sign that names what it is with nothing else of its task', async () => {
    await tab.page.goto(`${url}/ordliste/`);
    await tab.page.goto(`${page}#kontor.skilte=`);
    await expect.poll(() => status(tab.page)).toBe(words.status(1, 1));
    const answer = tab.page.locator('[data-answer]:visible');
    expect(await answer.locator('[data-offer]:visible').count()).toBe(1);
    expect(await answer.textContent()).toContain(words.whoExactly);
    expect(await answer.textContent()).not.toContain(words.who);
  });

  it('opens a sheet that was sent beside its own, and tells what is not there any more', async () => {
    await tab.page.goto(`${url}/ordliste/`);
    await tab.page.goto(`${page}#kontor.skemaer=40+om+dagen&kontor.vaek=1&ude=Ingen+tid`);
    await expect.poll(() => status(tab.page)).toBe(words.status(1, 1));
    const note = tab.page.locator('[data-received]');
    expect(await note.textContent()).toContain(words.unknown(1));
    await sign(tab.page, '.hvem').fill('Firmaet');
    await expect.poll(() => decodeURIComponent(tab.page.url())).toContain('.hvem=Firmaet');
    await tab.page.getByRole('button', { name: words.toOwn }).tap();
    await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
  });
});

describe('a field of a visit that is nearly full', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  it('says how much room is left where little is, and what of a paste did not fit', async () => {
    await tab.page.goto(page);
    await expect.poll(() => heading(tab.page)).toEqual(['Lager og pakkeri']);
    const note = tab.page.locator('[data-room]:visible textarea');
    const told = tab.page.locator('[data-room]:visible [id$="-plads"]');
    await note.fill('a'.repeat(longestNote - 101));
    expect(await told.count()).toBe(0);
    await note.press('End');
    await note.press('a');
    await expect.poll(() => told.textContent()).toBe('Der er plads til 1.000 tegn, 100 tilbage.');
    expect(await note.getAttribute('aria-describedby')).toContain(await told.getAttribute('id'));
    await note.fill('a'.repeat(longestNote));
    await expect.poll(() => told.textContent()).toContain('Feltet er fyldt.');
    await note.press('a');
    await expect.poll(() => told.textContent()).toContain('Feltet er fyldt.');
    await note.press('ControlOrMeta+A');
    await note.press('ControlOrMeta+C');
    await note.fill('b'.repeat(400));
    await expect.poll(() => told.textContent()).toBe('');
    await note.press('End');
    await note.press('ControlOrMeta+V');
    await expect.poll(() => told.textContent()).toContain('De sidste 400 tegn kom ikke med.');
    expect((await note.inputValue()).length).toBe(longestNote);
  });
});

describe('a visit with keys alone', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  /** Goes on from where the focus is, as far as a patient reader would. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let times = 0; times < 40; times += 1) {
      await tab.page.keyboard.press('Tab');
      const isThere = await tab.page.evaluate(
        (wanted) => document.activeElement?.matches(wanted),
        selector,
      );
      if (isThere === true) return;
    }
    expect.fail(`No way with Tab to ${selector}`);
  };

  it('goes from the first room to the enquiry, and is nowhere lost', async () => {
    const { keyboard } = tab.page;
    await tab.page.goto(page);
    await expect.poll(() => heading(tab.page)).toEqual(['Lager og pakkeri']);
    await tabTo('#hvem');
    await keyboard.type('Nordisk Emballage');
    await tabTo('[name="pakkeri.poser"]');
    await keyboard.press('Space');
    await tabTo('[data-amount="pakkeri.poser"]');
    await keyboard.type('200 om ugen');
    await tabTo('[data-step="1"]');
    await keyboard.press('Enter');
    expect(await focused(tab.page)).toBe('rum-kontor');
    await tabTo('[data-to-answer]');
    await keyboard.press('Enter');
    expect(await focused(tab.page)).toBe('svar');
    await tabTo('#aftale');
    await keyboard.type('50 poser på mandag');
    await tabTo('[data-enquire] button');
    await keyboard.press('Enter');
    await tab.page.waitForURL('**/liste/?liste=*');
    await expect.poll(() => focused(tab.page)).toBe('forespoergsel');
    await tabTo('#felt-what');
    expect(await tab.page.locator('#felt-what').inputValue()).toContain('50 poser på mandag');
    expect(await tab.page.locator('#felt-amount').inputValue()).toContain('200 om ugen');
  });
});

describe('a visit with the keyboard, in a browser that keeps nothing', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it('ticks and writes, and stands in the address over a reload', async () => {
    await tab.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await tab.page.goto(page);
    await sign(tab.page, 'pakkeri.poser').focus();
    await tab.page.keyboard.press('Space');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('en kasse');
    expect(new URL(tab.page.url()).hash).toBe('#pakkeri.poser=en+kasse');
    await tab.page.locator('[data-step="1"]').focus();
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Space');
    expect(await status(tab.page)).toBe(words.status(2, 2));
    await tab.page.reload();
    await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
    expect(await tab.page.locator('[data-help]').textContent()).toBe(words.inAddress);
    await tab.page.locator('[data-enquire] button').focus();
    await tab.page.keyboard.press('Enter');
    expect(await tab.page.locator('[data-said]').textContent()).toBe(words.enquireLost);
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL('**/liste/?liste=*');
  });
});

describe('a sheet with ticks', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, bypassCSP: true });

  it.each(['light', 'dark'] as const)(
    'has nothing axe finds in %s colours',
    async (colorScheme) => {
      await tab.page.emulateMedia({ colorScheme });
      await tab.page.goto(`${page}#pakkeri.poser=en+kasse&kontor.skemaer=40+om+dagen`);
      await expect.poll(() => status(tab.page)).toBe(words.status(2, 2));
      expectNone(await findViolations(tab.page));
    },
  );
});

describe('a sheet that is written in before its script has come', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  it('keeps what was ticked, written and chosen, beside what it had kept', async () => {
    await tab.page.goto(page);
    await sign(tab.page, 'pakkeri').fill('To paller');
    await expect.poll(() => tab.page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
    const waiting = Promise.withResolvers<undefined>();
    await tab.page.route('**/walk-sheet*.js', async (route) => {
      await waiting.promise;
      await route.continue();
    });
    await tab.page.reload({ waitUntil: 'commit' });
    await tab.page.locator('[data-send]').waitFor({ state: 'attached' });
    await sign(tab.page, '.hvem').fill('Firmaet');
    await tab.page.locator('label.check').first().click();
    await sign(tab.page, 'pakkeri').fill('En bunke');
    await tab.page.locator('#rum').selectOption('kontor');
    waiting.resolve(undefined);
    await expect.poll(() => status(tab.page)).toBe(words.status(1, 1));
    expect(await heading(tab.page)).toEqual(['Kontor']);
    expect(await sign(tab.page, '.hvem').inputValue()).toBe('Firmaet');
    expect(await sign(tab.page, 'pakkeri').inputValue()).toMatch(/En bunke/);
    await tab.page.unroute('**/walk-sheet*.js');
    await tab.page.reload();
    await expect.poll(() => status(tab.page)).toBe(words.status(1, 1));
    expect(await sign(tab.page, 'pakkeri').inputValue()).toBe('To paller En bunke');
  });
});

describe('a sheet without JavaScript', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  it('shows every room to write in, and nothing that only a script can do', async () => {
    await tab.page.goto(page);
    expect(await heading(tab.page)).toHaveLength(4);
    await sign(tab.page, 'ude').fill('Græs');
    expect(await tab.page.locator('.script:visible').count()).toBe(0);
    expect(await tab.page.locator('main button:visible, main select:visible').count()).toBe(0);
  });
});
