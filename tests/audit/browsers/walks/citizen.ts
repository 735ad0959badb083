import { expect } from 'vitest';
import { frontText } from '../../../../src/text/front.ts';
import type { Walk } from '../walk.ts';

const contacts = 'main a[href^="tel:"], main a[href^="mailto:"]';

/** Leads past what stands on every page. */
const skip = 'a[href="#indhold"]';

/** The way of a citizen: ways into work, a filter, an enterprise, somebody to call. */
export const citizenWalks: Walk[] = [
  {
    title: 'a citizen reads about a way into work on a phone and finds somebody to call',
    sites: ['silkeborg', 'nabokommune'],
    width: 360,
    async take(tab) {
      await tab.click('main a', frontText.entrance.job.name);
      await tab.untilAt(/^\/job\/$/);
      await tab.click('main a', 'Skånejob');
      await tab.untilAt(/^\/job\/skaanejob\/$/);
      const [main = ''] = await tab.read('main');
      for (const words of ['Hvem bestemmer?', 'Hvad gør jeg først?', 'Kilder'])
        expect(main).toContain(words);
      await tab.click('#steder ~ ul .card a');
      await tab.untilAt(/^\/virksomheder\/[^/]+\/$/);
      await tab.untilSeen('#kort-fortalt');
      await tab.untilSeen(contacts);
    },
  },
  {
    title: 'a citizen filters the enterprises, is told how many fit, and goes to one',
    sites: ['nabokommune'],
    width: 360,
    async take(tab) {
      await tab.open('/job/');
      const promised = await tab.run(() =>
        Number(
          /\((\d+)\)/.exec(
            document.querySelector('select[name=job] option[value=fleksjob]')?.textContent ?? '',
          )?.[1],
        ),
      );
      const count = (): Promise<number> =>
        tab.run(() => document.querySelectorAll('[data-group=fits] [data-list] > li').length);
      expect(await count()).toBeGreaterThan(promised);
      await tab.choose('select[name=job]', 'fleksjob');
      await tab.untilSeen('job-enterprises [role=status]', `${promised} steder passer`);
      expect(await count()).toBe(promised);
      await tab.choose('select[name=timer]', '2');
      await tab.untilAt(/^\/job\/\?job=fleksjob&timer=2$/);
      const few = await tab.read('job-enterprises [data-part=name]');
      expect(await count()).toBeGreaterThan(0);
      expect(await count()).toBeLessThan(promised);
      // The same address gives the same enterprises, and the choices stand in their fields.
      await tab.open('/job/?job=fleksjob&timer=2');
      await tab.untilSeen('job-enterprises [role=status]', 'passer');
      expect(await tab.read('job-enterprises [data-part=name]')).toEqual(few);
      await tab.click('job-enterprises [data-part=name]');
      await tab.untilAt(/^\/virksomheder\/[^/]+\/$/);
      expect(await tab.read('h1')).toEqual([few[0]]);
      await tab.untilSeen(contacts);
    },
  },
  {
    title: 'a citizen goes with the keyboard alone from the front page to an enterprise',
    sites: ['silkeborg', 'nabokommune'],
    width: 1280,
    async take(tab) {
      await tab.tabTo(skip, 1);
      expect(await tab.run(() => document.activeElement?.checkVisibility())).toBe(true);
      await tab.tabTo('nav a[href="/job/"]', 40);
      await tab.press('Enter');
      await tab.untilAt(/^\/job\/$/);
      await tab.tabTo(skip, 1);
      await tab.press('Enter');
      await tab.tabTo('job-enterprises [data-part=name]', 50);
      await tab.press('Enter');
      await tab.untilAt(/^\/virksomheder\/[^/]+\/$/);
    },
  },
];
