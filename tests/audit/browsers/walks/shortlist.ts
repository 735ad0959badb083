import { expect } from 'vitest';
import type { Tab } from '../tab.ts';
import type { Walk } from '../walk.ts';

const names = (tab: Tab): Promise<string[]> => tab.read('.picked-name a');

/** The shortlist: it lives in the browser's storage and in an address. */
export const shortlistWalks: Walk[] = [
  {
    title: 'the shortlist compares, changes its order, is kept over a reload, and is emptied',
    sites: ['nabokommune'],
    width: 1280,
    async take(tab) {
      // Of places alone there is nothing to compare.
      for (const slug of ['brugte-cykler', 'kontorhund-paa-besoeg']) {
        await tab.open(`/ydelser/${slug}/`);
        await tab.click(`shortlist-button[data-slug="${slug}"] button`, 'Føj til listen');
        await tab.untilSeen(`shortlist-button[data-slug="${slug}"] button[data-on]`);
      }
      await tab.open('/liste/');
      await tab.until('two names', () => document.querySelectorAll('.picked-name a').length === 2);
      const before = await names(tab);
      expect((await tab.read('.compare tbody tr')).length).toBeGreaterThan(3);
      await tab.click('button', `Flyt ned: ${before[0]}`);
      await tab.untilSeen('.list-status', 'er nu nummer 2 af 2');
      expect(await names(tab)).toEqual(before.toReversed());
      await tab.open('/liste/');
      await tab.until('two names', () => document.querySelectorAll('.picked-name a').length === 2);
      expect(await names(tab)).toEqual(before.toReversed());
      await tab.click('button', `Fjern fra listen: ${before[0]}`);
      await tab.until('one name', () => document.querySelectorAll('.picked-name a').length === 1);
      await tab.until(
        'the focus on the next name',
        (name) => document.activeElement?.textContent === name,
        before[1],
      );
      await tab.click('button', 'Ryd listen');
      await tab.untilSeen('h2', 'Listen er tom');
      expect(await tab.run(() => localStorage.getItem('liste'))).toBeNull();
    },
  },
  {
    title: 'a link to a shortlist shows it on a phone, as one answer below the other',
    sites: ['nabokommune'],
    width: 360,
    async take(tab) {
      await tab.open('/liste/?liste=brugte-cykler,kontorhund-paa-besoeg');
      await tab.untilSeen('.letters a');
      expect(await names(tab)).toHaveLength(2);
      await tab.untilSeen('.shortlist', 'en liste, du har fået et link til');
      const display = await tab.run(() => {
        const cell = document.querySelector('.compare td');
        return cell && getComputedStyle(cell, '::before').display;
      });
      expect(display).toBe('block');
    },
  },
];
