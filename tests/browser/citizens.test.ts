import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { frontText } from '../../src/text/front.ts';
import { jobsText } from '../../src/text/jobs.ts';
import { noteText } from '../../src/text/note.ts';
import { sayText } from '../../src/text/say.ts';
import { shortlistButtonText } from '../../src/text/shortlist-button.ts';
import { shortlistText } from '../../src/text/shortlist.ts';
import { useTab } from './open-browser.ts';

/**
 * Five people, each from the front page to a number that can be called and a sentence to say there. They walk through
 * the invented municipality, whose content changes only with the tests.
 */
const { url } = inject('nabokommune');

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What somebody says who calls for themselves, wherever they have got to. */
const greeting = /Hej, jeg hedder …, og jeg vil gerne/;

/** Whether the page has, in sight of who scrolls, a number to call and the words for it. */
async function endsAtCall(page: Page): Promise<void> {
  const call = page.locator('main a[href^="tel:+45"]:visible').first();
  await call.scrollIntoViewIfNeeded();
  expect(await call.innerText()).toMatch(/\d{2}(\s\d{2}){3}/);
  expect(await page.getByText(greeting).filter({ visible: true }).count()).toBeGreaterThan(0);
}

describe('somebody who reads with difficulty, on a phone', () => {
  const tab = useTab(phone);

  it('taps once to a number, and twice to the places in easy words, each with a number and a sentence', async () => {
    const { page } = tab;
    await page.goto(`${url}/`);
    await page.getByRole('link', { name: frontText.entrance.job.name }).first().tap();
    await page.getByRole('heading', { name: jobsText.doubt }).waitFor();
    const call = page.locator('main a[href^="tel:"]').first();
    const { y } = (await call.boundingBox())!;
    expect(y).toBeLessThan(740);
    await page.getByRole('link', { name: jobsText.easyLink }).tap();
    await page.waitForURL(/\/let\//);
    for (const card of await page.locator('main .enterprise').all()) {
      expect(await card.locator('a[href^="tel:"]').isVisible()).toBe(true);
      expect(await card.innerText()).toMatch(greeting);
    }
    await endsAtCall(page);
  });
});

describe('somebody who hears the page', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it('goes by roles and names, and is told what came of each choice', async () => {
    const { page } = tab;
    const follow = async (name: string | RegExp) => {
      await page.getByRole('link', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    const heard = (words: string | RegExp) =>
      page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });
    await page.goto(`${url}/`);
    await follow(frontText.entrance.job.name);
    await page.getByRole('heading', { level: 1, name: jobsText.question }).waitFor();
    const towns = page.getByRole('combobox', { name: jobsText.key.by });
    await towns.waitFor();
    await towns.selectOption({ label: 'Klitrup' });
    await heard(/\d/);
    const place = 'Bålet ved Brinken';
    await page.getByRole('heading', { level: 4, name: place }).waitFor();
    await page
      .getByRole('button', { name: `${shortlistButtonText.add}: ${place}`, exact: true })
      .press('Enter');
    await heard(`${shortlistButtonText.added}: ${place}`);
    await follow(place);
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    await page.getByRole('heading', { name: sayText.heading }).waitFor();
    await page
      .getByRole('link', { name: /^Ring \d/ })
      .first()
      .waitFor();
    await endsAtCall(page);
  });
});

describe('somebody with keys alone, at 400 %', () => {
  const tab = useTab({ viewport: { width: 320, height: 256 } });

  it('comes from the front page over a way into work to its number in 40 keys, and sees where they are', async () => {
    const { page } = tab;
    let keys = 0;
    const tabTo = async (selector: string) => {
      const isThere = () =>
        page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
      while (!(await isThere())) {
        expect((keys += 1)).toBeLessThan(40);
        await page.keyboard.press('Tab');
      }
    };
    await page.goto(`${url}/`);
    await tabTo('main nav a[href="/job/"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: jobsText.question }).waitFor();
    await tabTo('main a[href="/job/fleksjob/"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Fleksjob' }).waitFor();
    await tabTo('main a[href^="tel:"]');
    const { y, height } = (await page.locator(':focus').boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(256);
    await endsAtCall(page);
  });
});

describe('a counsellor', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it('puts three places on the list, and gets a note with a number and what to say at each', async () => {
    const { page } = tab;
    await page.goto(`${url}/`);
    await page.getByRole('link', { name: frontText.entrance.job.name }).first().click();
    const add = new RegExp(`^${shortlistButtonText.add}: `);
    for (let count = 1; count <= 3; count += 1) {
      await page.getByRole('button', { name: add }).first().click();
      await expect
        .poll(() => page.locator('nav shortlist-count').first().textContent())
        .toBe(String(count));
    }
    await page.getByRole('link', { name: shortlistText.title }).first().click();
    await page.getByRole('heading', { name: noteText.heading }).waitFor();
    const notes = await page.locator('.note li').all();
    expect(notes).toHaveLength(3);
    for (const note of notes) {
      expect(await note.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
      expect(await note.innerText()).toMatch(greeting);
      expect(await note.innerText()).toContain(noteText.refer);
    }
    await endsAtCall(page);
  });
});

describe('a parent', () => {
  const tab = useTab(phone);

  it('asks for STU, and finds who decides, what to do first, and whom to call', async () => {
    const { page } = tab;
    await page.goto(`${url}/`);
    await page.getByRole('searchbox').first().fill('stu');
    await page.getByRole('searchbox').first().press('Enter');
    await page.locator('#resultater > li a[href="/job/stu/"]').first().tap();
    await page.getByRole('heading', { level: 1, name: /^STU/ }).waitFor();
    for (const step of [jobsText.decidedBy, jobsText.firstStep])
      expect(await page.getByText(step).isVisible()).toBe(true);
    for (const line of sayText.aboutWay('STU, uddannelse for unge').call)
      expect(await page.getByText(line).first().isVisible()).toBe(true);
    await endsAtCall(page);
  });
});
