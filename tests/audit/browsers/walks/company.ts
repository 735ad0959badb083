import addresses from 'email-addresses';
import { expect } from 'vitest';
import type { Tab } from '../tab.ts';
import type { Walk } from '../walk.ts';

const task = 'Ti kasser æbler & brød skal pakkes';

/** Writes what the enquiry is about, and reads the mails it makes. */
async function writeEnquiry(tab: Tab): Promise<void> {
  await tab.fill('#felt-what', task);
  await tab.fill('#felt-answer', 'indkob@example.dk');
  await tab.untilSeen('.letter', 'indkob@example.dk');
  const shown = (await tab.read('.letter')).join(' ');
  expect(shown).toContain(task);
}

const readLetters = async (tab: Tab) => {
  const links = await tab.until('mails to send', () =>
    [...document.querySelectorAll<HTMLAnchorElement>('.letters a[href^="mailto:"]')].map(
      (link) => link.href,
    ),
  );
  return links.map((href) => {
    const url = new URL(href);
    return {
      to: addresses.parseAddressList(decodeURIComponent(url.pathname)) ?? [],
      headers: [...url.searchParams.keys()],
      body: url.searchParams.get('body') ?? '',
    };
  });
};

/** The way of a company: a question, its answers, the shortlist, an enquiry, a mail. */
export const companyWalks: Walk[] = [
  {
    title: 'a company finds two suppliers on a phone and gets a mail to each',
    sites: ['nabokommune'],
    width: 360,
    async take(tab) {
      await tab.fill('input[type=search]', 'cykler');
      await tab.press('Enter');
      await tab.untilAt(/^\/soeg\/\?q=cykler/);
      await tab.untilSeen('#resultater shortlist-button button');
      await tab.click('#resultater shortlist-button button', 'Føj til listen', 0);
      await tab.click('#resultater shortlist-button button', 'Føj til listen', 0);
      await tab.untilSeen('shortlist-count', '2');
      await tab.click('header button', 'Menu');
      await tab.click('header nav a', 'Min liste');
      await tab.untilAt(/^\/liste\//);
      await tab.until(
        'two on the list',
        () => document.querySelectorAll('.picked-name').length === 2,
      );
      await writeEnquiry(tab);
      const letters = await readLetters(tab);
      expect(letters.length).toBeGreaterThan(0);
      for (const { to, headers, body } of letters) {
        expect(to).toHaveLength(1);
        expect(headers).toEqual(['subject', 'body']);
        expect(body).toContain(task);
        expect(body).toContain('indkob@example.dk');
      }
    },
  },
  {
    title: 'a company goes from a task over a service to the shortlist at a desk',
    sites: ['silkeborg'],
    width: 1280,
    async take(tab) {
      await tab.click('main a[href="/opgaver/trae-og-uderum/"]');
      await tab.untilAt(/^\/opgaver\/[^/]+\/$/);
      await tab.untilSeen('main', 'Sådan køber I');
      // What the municipality runs itself can be asked for and is not put on a list.
      await tab.click('main li:has(shortlist-button) a[href^="/ydelser/"]');
      await tab.untilAt(/^\/ydelser\/[^/]+\/$/);
      const [name = ''] = await tab.read('h1');
      await tab.click('main shortlist-button button', 'Føj til listen');
      await tab.untilSeen('shortlist-count', '1');
      await tab.click('header a', 'Min liste');
      await tab.untilSeen('.picked-name', name);
      await writeEnquiry(tab);
      // A mail where one is known, else a number, else the municipality.
      await tab.untilSeen('.letters a');
      await tab.driver.open(await tab.run(() => location.href));
      await tab.untilSeen('.letter', 'indkob@example.dk');
    },
  },
];
