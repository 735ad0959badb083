import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { describe, expect, inject, it } from 'vitest';
import {
  comparedFields,
  type ShortlistEntry,
  splitFields,
} from '../../src/domain/shortlist/shortlist-entry.ts';
import { enquiryText } from '../../src/text/enquiry.ts';
import { shortlistText } from '../../src/text/shortlist.ts';
import { shortlistButtonText } from '../../src/text/shortlist-button.ts';
import { shortlistEntriesText } from '../../src/text/shortlist-entries.ts';
import { noteText } from '../../src/text/note.ts';
import { readPages } from '../site/built-site.ts';
import { useTab } from './open-browser.ts';

/** The invented municipality: it has services that can be bought from enterprises with a mail. */
const site = inject('nabokommune');
const addressOf = (path: string): string => `${site.url}${path}`;

/** What the pages offer to put on the shortlist: services that nobody says are not for sale. */
const offered = new Set(
  readPages(site).flatMap(({ path, html }) =>
    path.startsWith('/ydelser/') &&
    new RegExp(`<shortlist-button[^>]* data-slug="${path.split('/')[2]}"`).test(html)
      ? [path]
      : [],
  ),
);
const entries = readdirSync(join(site.dir, 'liste'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(site.dir, 'liste', file), 'utf8')) as ShortlistEntry)
  .filter(({ url }) => offered.has(url));
const find = (test: (entry: ShortlistEntry) => boolean): ShortlistEntry => {
  const entry = entries.find(test);
  if (!entry) throw new Error('The content has no such service.');
  return entry;
};
const hasContact = ({ enterprise }: ShortlistEntry): boolean =>
  (enterprise.email ?? enterprise.phone) !== undefined;
function findPair(
  test: (pair: [ShortlistEntry, ShortlistEntry]) => boolean,
): [ShortlistEntry, ShortlistEntry] {
  for (const first of entries)
    for (const second of entries)
      if (first !== second && test([first, second])) return [first, second];
  throw new Error('The content has no such two services.');
}
const byMail = find(({ enterprise }) => enterprise.email !== undefined);
const other = find(({ enterprise }) => enterprise.slug !== byMail.enterprise.slug);

const status = (page: Page) => page.locator('.list-status');
const listOf = (page: Page) => new URL(page.url()).searchParams.get('liste');
const names = (page: Page) => page.locator('.picked-name a').allTextContents();

/** Opens the shortlist and waits until it stands. */
async function openShortlist(page: Page, ...slugs: string[]): Promise<void> {
  await page.goto(`${addressOf('/liste/')}?liste=${slugs.join(',')}`);
  await page.waitForFunction(
    (loading) => ![loading, ''].includes(document.querySelector('.list-status')?.textContent ?? ''),
    shortlistEntriesText.loading,
  );
}

describe('the shortlist', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it('takes entries from their pages, counts them in the header and keeps them over pages', async () => {
    const { page } = tab;
    await page.goto(addressOf(byMail.url));
    await page.getByRole('button', { name: shortlistButtonText.add }).first().click();
    await page.goto(addressOf(other.url));
    const button = page.locator(`shortlist-button[data-slug="${other.slug}"] button`).first();
    await button.click();
    await expect.poll(() => button.getAttribute('data-on')).toBe('');
    await expect.poll(() => page.locator('nav shortlist-count').textContent()).toBe('2');
    await page.getByRole('link', { name: shortlistText.title }).click();
    await page.locator('.picked-name').nth(1).waitFor();
    expect(await names(page)).toEqual([byMail.name, other.name]);
    await expect.poll(() => listOf(page)).toBe(`${byMail.slug},${other.slug}`);
    await page.getByRole('button', { name: shortlistEntriesText.clear }).click();
    await page.getByRole('heading', { name: shortlistEntriesText.empty }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('liste'))).toBeNull();
    await page.waitForFunction(() => document.activeElement?.className === 'list-status');
  });

  it('opens from a link for somebody else, names what is gone, and leaves the own shortlist alone', async () => {
    const { page } = tab;
    await openShortlist(page, byMail.slug, 'findes-ikke', other.slug);
    expect(await names(page)).toEqual([byMail.name, other.name]);
    await page.getByText(shortlistEntriesText.gone(['findes-ikke'])).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('liste'))).toBeNull();
    await page.getByRole('button', { name: shortlistEntriesText.forgetGone, exact: true }).click();
    await expect.poll(() => listOf(page)).toBe(`${byMail.slug},${other.slug}`);
  });

  it('can be put in order by buttons and by dragging, and says so', async () => {
    const { page } = tab;
    await openShortlist(page, byMail.slug, other.slug);
    await page.getByRole('button', { name: shortlistEntriesText.moveDown(byMail.name) }).click();
    await expect.poll(() => names(page)).toEqual([other.name, byMail.name]);
    await expect
      .poll(() => status(page).textContent())
      .toBe(shortlistEntriesText.moved(byMail.name, 2, 2));
    await page.locator('.picked > li').nth(1).dragTo(page.locator('.picked > li').nth(0));
    await expect.poll(() => names(page)).toEqual([byMail.name, other.name]);
  });

  it('keeps the focus in the shortlist when something is removed', async () => {
    const { page } = tab;
    await openShortlist(page, byMail.slug, other.slug);
    await page.getByRole('button', { name: shortlistEntriesText.remove(byMail.name) }).click();
    await page.waitForFunction((name) => document.activeElement?.textContent === name, other.name);
  });

  it('compares side by side what at least one tells, and says in one line what none does', async () => {
    const { page } = tab;
    const { compare } = shortlistEntriesText;
    const [first, second] = findPair(
      (pair) => splitFields(pair).untold.length > 0 && pair.some(hasContact),
    );
    await openShortlist(page, first.slug, second.slug);
    const table = page.getByRole('table');
    expect(await table.getByRole('columnheader').count()).toBe(3);
    const { untold } = splitFields([first, second]);
    for (const field of comparedFields) {
      const label = compare.field[field];
      const cells = await table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
        .getByRole('cell')
        .allTextContents();
      const facts = [first, second].map((entry) => entry.facts[field]);
      expect(cells, label).toEqual(
        untold.includes(field)
          ? []
          : facts.map((lines) => (lines.length === 0 ? `–${compare.untold}` : lines.join(''))),
      );
    }
    await page.getByText(compare.nobodyTells(untold, true), { exact: true }).waitFor();
  });

  it('writes one mail to each enterprise, and keeps what is typed over a reload', async () => {
    const { page } = tab;
    const what = 'Pak & send 500 poser?\n&bcc=x@example.dk %0ABcc: y@example.dk 🎁';
    await openShortlist(page, byMail.slug, other.slug);
    await page.getByLabel(enquiryText.label.what).fill(what);
    await page.getByLabel(enquiryText.label.who).fill('Øster Ærø ApS');
    await page.reload();
    await page.waitForFunction(() =>
      Boolean(document.querySelector<HTMLTextAreaElement>('#felt-what')?.value),
    );
    await page.locator('.letters li').nth(1).waitFor();
    expect(await page.getByLabel(enquiryText.label.what).inputValue()).toBe(what);
    const link = page.getByRole('link', {
      name: enquiryText.mail(byMail.enterprise.name, byMail.enterprise.belongsTo),
    });
    const href = (await link.getAttribute('href')) ?? '';
    const [to, headers = ''] = href.replace('mailto:', '').split('?');
    expect(to).toBe(byMail.enterprise.email);
    const parts = headers.split('&').map((part) => part.split('=').map(decodeURIComponent));
    expect(parts.map(([name]) => name)).toEqual(['subject', 'body']);
    expect(parts[1]?.[1]).toContain('&bcc=x@example.dk %0ABcc: y@example.dk 🎁');
    expect(parts[1]?.[1]).toContain(byMail.name);
    expect(parts[1]?.[1]).not.toContain(other.name);
    expect(await page.locator('.letter').textContent()).toContain('Øster Ærø ApS');
  });
});

describe('a list of places alone', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });
  const places = 'poteklubben,baalet-ved-brinken';

  it('is a note with numbers, what to say and room to write, and no enquiry', async () => {
    const { page } = tab;
    await openShortlist(page, places);
    const note = page.locator('.note');
    await note.waitFor();
    expect(await note.locator('li').count()).toBe(2);
    for (const place of await note.locator('li').all()) {
      expect(await place.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
      const words = await place.textContent();
      for (const part of [noteText.say, noteText.way, noteText.helper, noteText.room])
        expect(words).toContain(part);
    }
    expect(await page.locator('.enquiry, .compare').count()).toBe(0);
    const mail = await page.getByRole('link', { name: noteText.send }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('Poteklubben');
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });

  it('gives a code for the telephone when somebody asks for it', async () => {
    const { page } = tab;
    const fetched: string[] = [];
    page.on('response', (response) => fetched.push(response.url()));
    await openShortlist(page, places);
    expect(await page.locator('.code').count()).toBe(0);
    const before = fetched.length;
    await page.getByRole('button', { name: noteText.code }).click();
    const code = page.getByRole('img', { name: noteText.codeName });
    await code.waitFor();
    expect(fetched.length).toBeGreaterThan(before);
    const drawn = await code.locator('path').getAttribute('d');
    const squares = encode(`${site.url}/liste/?liste=${places}`, { ecc: 'M', border: 4 }).data;
    expect(drawn?.match(/M/g)).toHaveLength(squares.flat().filter(Boolean).length);
  });

  it('becomes an enquiry for who has a task', async () => {
    const { page } = tab;
    await openShortlist(page, places);
    await page.getByRole('button', { name: noteText.enquiry }).click();
    await page.locator('.letters li').first().waitFor();
    expect(await page.locator('.compare').count()).toBe(1);
  });
});

describe('the shortlist on a phone', () => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  it('fits, and says of each answer whose it is', async () => {
    const { page } = tab;
    await openShortlist(page, byMail.slug, other.slug);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    const cell = page.locator('.compare td').first();
    expect(await cell.getAttribute('data-name')).toBe(byMail.name);
    expect(await cell.evaluate((item) => getComputedStyle(item, '::before').display)).toBe('block');
  });
});

describe('the shortlist with the keyboard', () => {
  const tab = useTab({ viewport: { width: 1280, height: 900 } });

  it('leads from the front page to the enquiry in 25 keys at most', async () => {
    const { page } = tab;
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    const isAt = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      while (!(await isAt(selector))) {
        expect(keys).toBeLessThan(25);
        await press('Tab');
      }
    };
    // The key counts also where its script is not there yet.
    const pressSlash = async () => {
      await press('/');
      await page.waitForFunction(() => document.activeElement?.matches('#soeg'));
    };
    await page.goto(addressOf('/'));
    await pressSlash();
    for (const letter of 'kantine') await press(letter);
    await press('Enter');
    await page.locator('#resultater shortlist-button button').first().waitFor();
    await pressSlash();
    await tabTo('.skip[href="#resultater"]');
    await press('Enter');
    // The first hit may be a place: what is bought is a service.
    await tabTo(entries.map(({ slug }) => `[data-slug="${slug}"] > button`).join());
    await press('Enter');
    await tabTo('shortlist-button a');
    await press('Enter');
    await page.locator('.letters li').first().waitFor();
    expect(await page.locator('.letters li').count()).toBe(1);
    expect(keys).toBeLessThanOrEqual(25);
  });
});

describe('the shortlist without JavaScript', () => {
  const tab = useTab({ javaScriptEnabled: false });

  it('says what it needs, and no page shows a button that does nothing', async () => {
    await tab.page.goto(addressOf('/liste/'));
    expect(await tab.page.locator('main').textContent()).toContain(shortlistText.needsScript);
    expect(await tab.page.locator('.shortlist').textContent()).toBe('');
    await tab.page.goto(addressOf(byMail.url));
    expect(await tab.page.locator('shortlist-button').first().isVisible()).toBe(false);
  });
});
