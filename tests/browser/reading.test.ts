import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findViolations } from './check-axe.ts';
import { addressOf, pages, sampleOf, samples, someSamples, useTab } from './open-browser.ts';
import { readingText } from '../../src/text/reading.ts';
import { finish, spokenOn, stubVoice } from './stub-voice.ts';
import { unready } from './watch-shifts.ts';

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 900 } };

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Læsehjælp' }).click();
  await page.locator('#laesehjaelp').waitFor();
};

const fontSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

/** Starts to read the page aloud, from the reading help. */
const readAloud = async (page: Page) => {
  await open(page);
  await page.getByRole('button', { name: 'Læs op' }).click();
};

/** The first paragraph's size in the first frame that is painted. */
const sizeAtFirstPaint = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { firstSize: Promise<number> }).firstSize);

describe('the reading help', () => {
  const tab = useTab(desk);

  it('makes the text larger, keeps it on other pages, and before anything is painted', async () => {
    await tab.page.addInitScript(() => {
      const firstSize = new Promise((resolve) => {
        const look = () => {
          const size = document.body && getComputedStyle(document.body).fontSize;
          if (size) resolve(Number.parseFloat(size));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      Object.assign(globalThis, { firstSize });
    });
    await tab.page.goto(sampleOf('profil'));
    const before = await fontSize(tab.page);
    await open(tab.page);
    await tab.page.getByRole('radio', { name: 'Størst' }).check();
    expect(await fontSize(tab.page)).toBeCloseTo(before * 1.4, 1);
    await tab.page.goto(addressOf('/'));
    expect(await sizeAtFirstPaint(tab.page)).toBeCloseTo(before * 1.4, 1);
    await open(tab.page);
    expect(await tab.page.getByRole('radio', { name: 'Størst' }).isChecked()).toBe(true);
    await tab.page.getByRole('button', { name: readingText.reset }).click();
    expect(await fontSize(tab.page)).toBeCloseTo(before, 1);
    await tab.page.reload();
    expect(await fontSize(tab.page)).toBeCloseTo(before, 1);
  });

  it('gives more space', async () => {
    await tab.page.goto(sampleOf('profil'));
    await open(tab.page);
    await tab.page.getByRole('checkbox', { name: /Mere luft/ }).check();
    const { line, word } = await tab.page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('main p')!);
      return {
        line: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
        word: Number.parseFloat(style.wordSpacing),
      };
    });
    expect(line).toBeGreaterThanOrEqual(1.5);
    expect(word).toBeGreaterThan(2);
    await tab.page.getByRole('button', { name: readingText.reset }).click();
  });

  it('takes the decoration away for whoever wants calm', async () => {
    await tab.page.goto(addressOf('/'));
    const seen = () =>
      tab.page
        .locator('.landscape, .edge')
        .evaluateAll((items) => items.filter((item) => item.checkVisibility()).length);
    expect(await seen()).toBeGreaterThan(0);
    await open(tab.page);
    await tab.page.getByRole('checkbox', { name: readingText.calm }).check();
    expect(await seen()).toBe(0);
    await tab.page.getByRole('button', { name: readingText.reset }).click();
  });

  it('puts the easy words first on a profile for whoever chose them', async () => {
    await tab.page.goto(sampleOf('profil'));
    const firstText = () =>
      tab.page.evaluate(() => {
        const heading = document.querySelector('h1')!;
        const texts = [...document.querySelectorAll('main .prose')].filter(
          (item) =>
            item.checkVisibility() &&
            heading.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
        return texts[0]?.closest('section')?.querySelector('h2')?.textContent;
      });
    expect(await firstText()).not.toBe('Kort fortalt');
    await open(tab.page);
    await tab.page.getByRole('checkbox', { name: readingText.easy }).check();
    expect(await firstText()).toBe('Kort fortalt');
    await tab.page.reload();
    expect(await firstText()).toBe('Kort fortalt');
    // What the place is comes first, and the number after it.
    expect(await tab.page.locator('main header :is(a, button):visible').allTextContents()).toEqual(
      [],
    );
    expect(await tab.page.locator('.columns[data-easy-words] a[href^=tel]').count()).toBe(1);
    await open(tab.page);
    await tab.page.getByRole('button', { name: readingText.reset }).click();
  });

  it('keeps to the easy words from the first screen of a phone on, until the rest is asked for', async () => {
    const context = await tab.page
      .context()
      .browser()!
      .newContext({ ...phone });
    const page = await context.newPage();
    await page.goto(addressOf('/'));
    const choice = page.locator('main').getByRole('button', { name: readingText.easy });
    await choice.waitFor();
    expect((await choice.boundingBox())!.y + 44).toBeLessThan(phone.viewport.height);
    await choice.focus();
    await page.keyboard.press('Space');
    const rest = page.getByRole('button', { name: readingText.rest });
    await page.goto(sampleOf('profil'));
    const seen = () => page.locator('[data-hard]:visible').count();
    expect([await seen(), await page.locator('.easy').isVisible()]).toEqual([0, true]);
    // Its script comes late; until then the button says that it can't be pressed.
    await rest.and(page.locator(':enabled')).waitFor();
    await rest.press('Enter');
    expect(await seen()).toBeGreaterThan(0);
    const less = page.getByRole('button', { name: readingText.lessRest });
    expect(await less.getAttribute('aria-expanded')).toBe('true');
    await less.click();
    expect(await seen()).toBe(0);
    expectNone(await findViolations(page));
    // A link into what is not shown asks for it.
    await page.goto(`${sampleOf('profil')}#kontakt`);
    await page.locator('#kontakt').waitFor();
    await page.goto(addressOf('/soeg/?q=genbrug'));
    await page.locator('.hit [data-easy-words]:visible').first().waitFor();
    await context.close();
  });

  it('holds in a tab that is open beside it', async () => {
    const other = await tab.page.context().newPage();
    await other.goto(sampleOf('profil'));
    await tab.page.goto(addressOf('/'));
    await open(tab.page);
    await tab.page.getByRole('radio', { name: 'Stor', exact: true }).check();
    // A tab behind another one may paint nothing: it is asked by the clock, not at every frame.
    const seen = (size: string | undefined) =>
      other.waitForFunction((wanted) => document.documentElement.dataset['size'] === wanted, size, {
        polling: 100,
      });
    await seen('large');
    await tab.page.getByRole('button', { name: readingText.reset }).click();
    await seen(undefined);
    await other.close();
  });

  it('can be used with the keyboard only, and is left with Escape', async () => {
    await tab.page.goto(sampleOf('profil'));
    await tab.page.getByRole('button', { name: 'Læsehjælp' }).focus();
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('ArrowDown');
    expect(await tab.page.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
    await tab.page.keyboard.press('ArrowUp');
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.locator('#laesehjaelp').isVisible()).toBe(false);
    expect(await tab.page.locator(':focus').textContent()).toContain('Læsehjælp');
  });

  it('breaks no page on a narrow phone with the largest text and most space', async () => {
    await tab.page.setViewportSize({ width: 360, height: 740 });
    await tab.page.goto(addressOf('/'));
    await tab.page.evaluate(() =>
      localStorage.setItem(
        'laesning',
        '{"size":"largest","spacing":"wide","calm":"on","easy":"on"}',
      ),
    );
    const wide: string[] = [];
    for (const { path } of samples) {
      await tab.page.goto(addressOf(path));
      const { over, by } = await tab.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const last = [...document.querySelectorAll('body *')]
          .filter((item) => item.getBoundingClientRect().right > clientWidth + 1)
          .at(-1);
        return { over: scrollWidth - clientWidth, by: last?.outerHTML.slice(0, 80) };
      });
      if (over > 0) wide.push(`${path}: ${over} px too wide, as in ${by}`);
    }
    await tab.page.evaluate(() => localStorage.clear());
    await tab.page.setViewportSize(desk.viewport);
    expectNone(wide);
  });

  it('has nothing for axe to complain of when open', async () => {
    await tab.page.goto(sampleOf('profil'));
    await open(tab.page);
    expectNone(await findViolations(tab.page));
  });
});

describe('the reading help without JavaScript', () => {
  const tab = useTab({ ...phone, javaScriptEnabled: false });

  it('is not shown', async () => {
    await tab.page.goto(sampleOf('profil'));
    expect(await tab.page.getByRole('button', { name: 'Læsehjælp' }).isVisible()).toBe(false);
    expect(await tab.page.getByRole('button', { name: 'Læs op' }).isVisible()).toBe(false);
  });

  it('has a link to the easy words on the front page, and hides nothing of a profile', async () => {
    await tab.page.goto(addressOf('/'));
    const link = tab.page.locator('main').getByRole('link', { name: readingText.easy });
    expect(await link.getAttribute('href')).toBe('/let/');
    await tab.page.goto(sampleOf('profil'));
    expect(await tab.page.locator('[data-hard]:not(:visible)').count()).toBe(0);
  });
});

describe('reading aloud', () => {
  const tab = useTab(desk);

  it('is hidden where there is no Danish voice, and the help says why', async () => {
    await stubVoice(tab.page.context(), ['en-GB', 'sv-SE', 'dav-KE']);
    await tab.page.goto(sampleOf('profil'));
    await open(tab.page);
    expect(await tab.page.getByRole('button', { name: 'Læs op' }).isVisible()).toBe(false);
    expect(await tab.page.locator('.no-voice').textContent()).toContain('ingen dansk stemme');
    expect(await tab.page.locator('.no-voice').isVisible()).toBe(true);
  });
});

describe('reading aloud, a sentence at a time', () => {
  const tab = useTab(phone);

  it('says the sentence it marks; pause, on, back, speed and stop do what they say', async () => {
    await stubVoice(tab.page.context(), ['en-GB', 'da_DK']);
    await tab.page.goto(sampleOf('profil'));
    const marked = () =>
      tab.page.evaluate(() =>
        [...(CSS.highlights.get('read-aloud') ?? [])].map((range) =>
          String(range).replace(/\s+/g, ' ').trim(),
        ),
      );
    const last = async () => (await spokenOn(tab.page)).at(-1);
    await readAloud(tab.page);
    const player = tab.page.getByRole('group', { name: 'Oplæsning' });
    await player.waitFor();
    expect(await player.locator(':focus').textContent()).toBe('Pause');
    const title = (await tab.page.locator('h1').textContent())?.trim();
    for (let step = 0; step < 8; step++) {
      expect(await marked()).toEqual([(await last())?.text]);
      await finish(tab.page);
    }
    expect((await spokenOn(tab.page)).map(({ text }) => text)).toContain(title);
    expect(await last()).toMatchObject({ lang: 'da-DK', rate: 1, voice: 'stemme da_DK' });

    const here = (await last())?.text;
    await player.getByRole('button', { name: 'Pause' }).click();
    const count = (await spokenOn(tab.page)).length;
    await player.getByRole('button', { name: 'Læs videre' }).click();
    expect(await spokenOn(tab.page)).toHaveLength(count + 1);
    expect((await last())?.text).toBe(here);
    await player.getByRole('button', { name: 'Frem' }).click();
    expect((await last())?.text).not.toBe(here);
    await player.getByRole('button', { name: 'Tilbage' }).click();
    expect((await last())?.text).toBe(here);
    await player.getByRole('combobox').selectOption('0.7');
    expect(await last()).toMatchObject({ text: here, rate: 0.7 });
    await tab.page.keyboard.press('Escape');
    expect(await player.isVisible()).toBe(false);
    expect(await marked()).toEqual([]);
    await tab.page.reload();
    await readAloud(tab.page);
    await player.waitFor();
    expect((await last())?.rate).toBe(0.7);
  });
});

describe('what is read aloud', () => {
  const tab = useTab(desk);

  it('is what stands there', async () => {
    await stubVoice(tab.page.context(), ['da-DK'], true);
    const wrong: string[] = [];
    for (const { path } of someSamples.filter(({ html }) => html.includes('<read-aloud'))) {
      await tab.page.goto(addressOf(path));
      // What comes alive on first use should have done so before the text is compared.
      await tab.page.mouse.move(5, 5);
      await tab.page.waitForFunction((parts) => document.querySelector(parts) === null, unready);
      await readAloud(tab.page);
      await tab.page.waitForFunction(
        () =>
          (globalThis as unknown as { spoken: unknown[] }).spoken.length > 0 &&
          document.querySelector<HTMLElement>('read-aloud .player')?.hidden,
      );
      const spoken = (await spokenOn(tab.page)).map(({ text }) => text).join(' ');
      const shown = await tab.page.evaluate(() => {
        for (const item of document.querySelectorAll(
          'main nav, main button:not(.term), main select, main textarea, main input, main svg, main [aria-hidden=true], main .hidden, main .button, main [data-silent]',
        ))
          item.remove();
        return document.querySelector('main')!.innerText;
      });
      const words = (text: string) => text.toLowerCase().replace(/[\s\u200b]+/g, '');
      if (words(spoken) !== words(shown) || words(spoken).length < 20)
        wrong.push(`${path}: said ${words(spoken).length} letters, shown ${words(shown).length}`);
    }
    expectNone(wrong);
  });
});

/** A page that explains a word. */
const withTerm = addressOf(
  pages.find(({ html }) => html.includes('class="term"'))?.path ?? '/findes-ikke/',
);

describe('a term in the text', () => {
  const tab = useTab(desk);

  beforeAll(() => tab.page.clock.install());

  const find = async () => {
    await tab.page.mouse.move(0, 0);
    await tab.page.goto(withTerm);
    const term = tab.page.locator('main button.term:visible').first();
    const id = await term.getAttribute('popovertarget');
    return { term, popover: tab.page.locator(`[id="${id}"]`) };
  };

  it('explains itself on hover, lets the pointer into the explanation, and closes after', async () => {
    const { term, popover } = await find();
    await term.hover();
    await popover.waitFor();
    const [word, box] = [await term.boundingBox(), await popover.boundingBox()];
    expect(Math.abs((box?.y ?? 0) - (word?.y ?? 0))).toBeLessThan((box?.height ?? 0) + 60);
    await popover.hover();
    await tab.page.clock.runFor(700);
    expect(await popover.isVisible()).toBe(true);
    await tab.page.mouse.move(2, 500);
    await popover.waitFor({ state: 'hidden' });
  });

  it('explains itself on focus, and Escape closes it', async () => {
    const { term, popover } = await find();
    await tab.page.keyboard.press('Tab');
    await term.focus();
    expect(await popover.isVisible()).toBe(true);
    await tab.page.keyboard.press('Escape');
    expect(await popover.isVisible()).toBe(false);
    expect(await term.evaluate((item) => item === document.activeElement)).toBe(true);
    await tab.page.keyboard.press('Enter');
    expect(await popover.isVisible()).toBe(true);
  });

  it('stays explained when clicked, until it is clicked again', async () => {
    const { term, popover } = await find();
    await term.hover();
    await popover.waitFor();
    await term.click();
    expect(await popover.isVisible()).toBe(true);
    await tab.page.mouse.move(2, 500);
    await tab.page.clock.runFor(700);
    expect(await popover.isVisible()).toBe(true);
    await tab.page.keyboard.press('Escape');
    expect(await popover.isVisible()).toBe(false);
  });
});

describe('the scripts that read aloud', () => {
  const tab = useTab(desk);

  it('weigh at most 4.25 KB with the others of every page, and the one that reads comes when it is wanted', async () => {
    await stubVoice(tab.page.context(), ['da-DK']);
    const fetched: string[] = [];
    tab.page.on('response', (response) => {
      if (response.request().resourceType() === 'script') fetched.push(response.url());
    });
    await tab.page.goto(sampleOf('profil'), { waitUntil: 'networkidle' });
    const before = fetched.length;
    const tools = fetched.filter((address) => address.includes('/PageScripts.astro'));
    await readAloud(tab.page);
    await tab.page.getByRole('group', { name: 'Oplæsning' }).waitFor();
    const scripts = [...tools, ...fetched.slice(before)];
    expect(tools.length).toBeGreaterThan(0);
    expect(fetched.length).toBeGreaterThan(before);
    const codes = await Promise.all(
      scripts.map(async (address) => Buffer.from(await (await fetch(address)).arrayBuffer())),
    );
    const size = codes.reduce((sum, code) => sum + gzipSync(code).length, 0);
    console.log(`reading aloud, with what every page has: ${size} bytes gzip`);
    expect(size).toBeLessThan(4250);
  });
});
