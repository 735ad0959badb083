import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { sayText } from '../../src/text/say.ts';
import { expectNone } from '../expect-none.ts';
import { attribute, enough, readPages, sites } from './built-site.ts';

interface Place {
  slug: string;
  status: string;
  pauseTil?: string;
}

/** The links of an element that call. */
const callsOf = (element: HtmlElement | null) =>
  (element?.querySelectorAll('a[href]') ?? []).filter((link) =>
    attribute(link, 'href')?.startsWith('tel:'),
  );

/** A telephone number as text whose pairs could stand in two lines. */
const broken = /\b\d{2}(?: \d{2}){3}\b/g;

for (const site of sites) {
  const pages = readPages(site);
  const places = (
    JSON.parse(readFileSync(join(site.dir, 'data/virksomheder.json'), 'utf8')) as {
      virksomheder: Place[];
    }
  ).virksomheder;
  const open = new Map(
    places
      .filter(({ status }) => status !== 'historisk')
      .map((place) => [`/virksomheder/${place.slug}/`, place]),
  );
  const forCitizens = pages.filter(
    ({ path, template }) =>
      open.has(path) || template === 'vej til job' || path === '/job/' || path === '/let/',
  );

  describe(`somebody to call in ${site.name}`, () => {
    it('stands on every page for who looks for work, with what to say', () => {
      expect(forCitizens.length).toBeGreaterThan(enough(20));
      expectNone(
        forCitizens.flatMap(({ path, dom }) => {
          const main = dom.querySelector('main');
          const hasNumber = callsOf(main).length > 0;
          const isPaused = open.get(path)?.pauseTil !== undefined;
          const saysHow = isPaused || main?.textContent.includes(sayText.sayHeading);
          return [
            ...(hasNumber ? [] : [`${path} has no number`]),
            ...(saysHow ? [] : [`${path} does not tell what to say`]),
          ];
        }),
      );
    });

    it('stands on every card of the easy pages', () => {
      const cards = pages
        .filter(({ path }) => path.startsWith('/let/'))
        .flatMap(({ dom }) => dom.querySelectorAll('main .enterprise'));
      expect(cards.length).toBeGreaterThan(enough(5));
      expectNone(
        cards
          .filter((card) => callsOf(card).length === 0)
          .map((card) => card.querySelector('h2')?.textContent ?? ''),
      );
    });

    it('has a number that never breaks inside, on a button, in a link or in a line', () => {
      expectNone(
        pages.flatMap(({ path, dom }) =>
          (dom.querySelector('body')?.textContent.match(broken) ?? []).map(
            (number) => `${path}: ${number}`,
          ),
        ),
      );
    });
  });
}
