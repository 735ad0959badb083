import addresses from 'email-addresses';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { enquiryFields } from '../../src/domain/shortlist/enquiry.ts';
import { enquiryText, letterText } from '../../src/text/enquiry.ts';
import { frontText } from '../../src/text/front.ts';
import { shortlistText } from '../../src/text/shortlist.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { addressOf, pages, useTab } from './open-browser.ts';

/** The two ways the site is made for, walked to their ends: a task to its enterprise, a person to a place to work. */

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 900 } };

/** The invented municipality's enterprises have mails, so a letter can be read to its end. */
const neighbour = inject('nabokommune');

const hostile = [
  'a\r\nBcc: ond@example.dk',
  '&bcc=ond@example.dk&to=ond@example.dk',
  '%0ABcc:ond@example.dk',
  '?subject=ond#body',
  'ord '.repeat(400),
  '👩‍👩‍👧‍👦 🎁 ægte',
  '\u202Ednuob\u202C العربية',
  '<script>alert(1)</script> "\'\\',
];

/** The front page's way to a task that somebody does today: which tasks those are is the content's. */
const tasksWithServices = pages
  .filter(({ template, html }) => template === 'opgave' && html.includes('href="/ydelser/'))
  .map(({ path }) => path);

/** A letter's link as a mail program reads it. */
function readLetter(href: string) {
  const url = new URL(href);
  return {
    to: addresses.parseAddressList(decodeURIComponent(url.pathname)) ?? [],
    headers: [...url.searchParams.keys()],
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
  };
}

const letters = (page: Page) =>
  page
    .locator('.letters a[href^="mailto:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

describe("the company's way on a phone", () => {
  const tab = useTab(phone);

  it('leads by touch from the question to a mail to each of two enterprises', async () => {
    const { page } = tab;
    await page.goto(`${neighbour.url}/`);
    await page.getByRole('searchbox').first().fill('cykler');
    await page.getByRole('searchbox').first().press('Enter');
    await page.locator('#resultater shortlist-button button').nth(1).waitFor();
    const buttons = page.locator('#resultater shortlist-button button:visible');
    await buttons.nth(0).tap();
    await buttons.nth(1).tap();
    await page.getByRole('button', { name: /Menu/ }).tap();
    await page.getByRole('link', { name: shortlistText.title }).tap();
    await page.locator('.picked-name').nth(1).waitFor();
    await page.getByLabel(enquiryText.label.what).fill('Ti cykler skal gøres klar.');
    await page.getByLabel(enquiryText.label.answer).fill('indkob@example.dk');
    await expect.poll(async () => (await letters(page)).length).toBeGreaterThan(0);
    const read = (await letters(page)).map(readLetter);
    for (const letter of read) {
      expect(letter.to).toHaveLength(1);
      expect(letter.headers).toEqual(['subject', 'body']);
      expect(letter.body).toContain('Ti cykler skal gøres klar.');
      expect(letter.body).toContain('indkob@example.dk');
      expect(letter.body).toContain(letterText.decline);
    }
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0);
  });
});

describe('hostile text in the enquiry', () => {
  const tab = useTab(desk);

  it.each(enquiryFields)('in the field %s changes no receiver and is not lost', async (field) => {
    const { page } = tab;
    await page.goto(`${neighbour.url}/liste/?liste=brugte-cykler,kontorhund-paa-besoeg`);
    await page.locator('.letters li').nth(1).waitFor();
    await page.getByRole('button', { name: enquiryText.clear }).click();
    const before = (await letters(page)).map((href) => readLetter(href).to);
    expect(before).toHaveLength(2);
    for (const text of hostile) {
      await page.locator(`#felt-${field}`).fill(text);
      const shown = await page.locator(`#felt-${field}`).inputValue();
      await expect
        .poll(async () => (await page.locator('.letter').textContent())?.replace(/\s+/g, ' '))
        .toContain(shown.replace(/\s+/g, ' ').trim());
      const read = (await letters(page)).map(readLetter);
      expect(read.map(({ to }) => to)).toEqual(before);
      for (const { headers, subject } of read) {
        expect(headers).toEqual(['subject', 'body']);
        expect(subject).not.toMatch(/[\r\n]/);
      }
    }
    const last = await page.locator(`#felt-${field}`).inputValue();
    await page.reload();
    await page.locator('.letters li').nth(1).waitFor();
    expect(await page.locator(`#felt-${field}`).inputValue()).toBe(last);
  });
});

describe("the citizen's way on a phone", () => {
  const tab = useTab(phone);

  it('leads by touch from the front page to somebody to call', async () => {
    const { page } = tab;
    await page.goto(addressOf('/'));
    await page.getByRole('link', { name: frontText.entrance.job.name }).tap();
    await page.waitForURL(/\/job\/$/);
    await page.getByRole('link', { name: 'Skånejob', exact: true }).first().tap();
    await page.waitForURL(/\/job\/skaanejob\/$/);
    const main = (await page.locator('main').textContent()) ?? '';
    for (const words of ['Hvem bestemmer?', 'Hvad gør jeg først?', 'Kilder'])
      expect(main).toContain(words);
    // The date of the law, or of the newest source where nobody has looked the law up.
    expect(main).toMatch(/Nyeste kilde: \d|Slået op .*\d{4}/);
    await page.locator('#steder ~ ul .card a').first().tap();
    await page.waitForURL(/\/virksomheder\//);
    expect(await page.locator('#kort-fortalt').isVisible()).toBe(true);
    expect(
      await page.locator('main a[href^="tel:"], main a[href^="mailto:"]').count(),
    ).toBeGreaterThan(0);
  });
});

describe("the citizen's way with the keyboard", () => {
  const tab = useTab(desk);

  // The invented municipality has more ways to list before one gets there.
  const most = isSilkeborg ? 40 : 60;

  it(`leads from the front page to an enterprise that fits in ${most} keys at most`, async () => {
    const { page } = tab;
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      expect(keys).toBeLessThanOrEqual(most);
      await page.keyboard.press(key);
    };
    const isAt = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      while (!(await isAt(selector))) await press('Tab');
    };
    await page.goto(addressOf('/'));
    await tabTo('nav a[href="/job/"]');
    await press('Enter');
    await page.waitForURL(/\/job\/$/);
    await press('Tab');
    await press('Enter');
    await tabTo('select[name=job]');
    await press('f');
    await page.waitForFunction(() => location.search === '?job=fleksjob');
    await tabTo('job-enterprises button[type=submit]');
    await press('Enter');
    expect(await isAt('job-enterprises [data-part=name]')).toBe(true);
    await press('Enter');
    await page.waitForURL(/\/virksomheder\//);
    console.log(`from the front page to a place that fits: ${keys} keys`);
  });
});

describe('both ways without JavaScript', () => {
  const tab = useTab({ ...phone, javaScriptEnabled: false });

  it('end at a contact', async () => {
    const { page } = tab;
    const task = tasksWithServices[0];
    await page.goto(addressOf('/'));
    await page.locator(`main a[href="${task}"]`).first().tap();
    await page.waitForURL(`**${task}`);
    expect(await page.locator('main').textContent()).toContain('Sådan køber I');
    await page.locator('main a[href^="/ydelser/"]:not([href="/ydelser/"])').first().tap();
    await page.waitForURL(/\/ydelser\//);
    await page.locator('main a[href^="/virksomheder/"]:not([href="/virksomheder/"])').first().tap();
    await page.waitForURL(/\/virksomheder\//);
    expect(await page.locator('#kontakt').isVisible()).toBe(true);
    expect(
      await page.locator('main a[href^="tel:"], main a[href^="mailto:"]').count(),
    ).toBeGreaterThan(0);
  });
});

describe('the list and the enterprises in forced colours', () => {
  const tab = useTab({ ...desk, forcedColors: 'active' });

  it('show what is chosen and what has focus', async () => {
    const { page } = tab;
    await page.goto(`${neighbour.url}/liste/?liste=brugte-cykler,kontorhund-paa-besoeg`);
    await page.locator('.letters li').nth(1).waitFor();
    const border = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((item) => {
          const { borderTopStyle, borderTopWidth, borderBottomWidth } = getComputedStyle(item);
          return borderTopStyle === 'none'
            ? 0
            : Math.max(Number.parseFloat(borderTopWidth), Number.parseFloat(borderBottomWidth));
        });
    expect(await border('.enquiry textarea')).toBeGreaterThanOrEqual(1);
    expect(await border('.shortlist .button:not(.bare):visible')).toBeGreaterThanOrEqual(1);
    await page.goto(addressOf('/job/'));
    expect(await border('job-enterprises select')).toBeGreaterThanOrEqual(1);
    await page.locator('job-enterprises select').first().focus();
    const outline = await page
      .locator(':focus')
      .evaluate((item) => Number.parseFloat(getComputedStyle(item).outlineWidth));
    expect(outline).toBeGreaterThanOrEqual(2);
  });
});
