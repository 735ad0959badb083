import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { municipalitySchema } from '../../src/schema/municipality.ts';
import { sayText } from '../../src/text/say.ts';
import { tellOfJobsText } from '../../src/text/tell-of-jobs.ts';
import { expectNone } from '../expect-none.ts';
import { attribute, enough, readPages, sites } from './built-site.ts';

interface Place {
  slug: string;
  status: string;
  pauseTil?: string;
  nabo?: string;
  jobtyper: string[];
  ledigeJob: object[];
}

/** The links of an element that call. */
const callsOf = (element: HtmlElement | null) =>
  (element?.querySelectorAll('a[href]') ?? []).filter((link) =>
    attribute(link, 'href')?.startsWith('tel:'),
  );

/** The links with which somebody asks to be told of a job: whom they write to, and about which page. */
const askedToTell = (element: HtmlElement | null): string[] =>
  (element?.querySelectorAll('a[href]') ?? [])
    .filter((link) => link.textContent.trim() === tellOfJobsText.ask)
    .map((link) => {
      const mail = new URL((attribute(link, 'href') ?? '').replaceAll('&amp;', '&'));
      const page = /https:\S+/.exec(mail.searchParams.get('body') ?? '')?.[0] ?? '';
      return `${mail.pathname} ${new URL(page).pathname}`;
    });

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

    it('is asked by mail to tell of a job, where there is none to apply for', () => {
      const yaml = readFileSync(join(site.contentDir, 'kommune/kommune.yaml'), 'utf8');
      const { citizenEntrance, youthEntrance } = municipalitySchema.parse(parse(yaml));
      const young = globSync('jobtyper/*.md', { cwd: site.contentDir })
        .filter((file) =>
          /^indgang: unge$/m.test(readFileSync(join(site.contentDir, file), 'utf8')),
        )
        .map((file) => basename(file, '.md'));
      const mails = ({ email }: { email?: string | undefined }, path: string) =>
        email === undefined ? [] : [`${email} ${site.base}${path}`];
      const wrong = pages.flatMap(({ path, dom }) => {
        const place = open.get(path);
        // Once among the easy words.
        const once = path === '/job/' ? mails(citizenEntrance, path) : [];
        const isAsked =
          place?.status === 'aktiv' &&
          place.nabo === undefined &&
          place.pauseTil === undefined &&
          place.ledigeJob.length === 0;
        const isForYoung =
          place !== undefined &&
          place.jobtyper.length > 0 &&
          place.jobtyper.every((slug) => young.includes(slug));
        const expected = [
          ...once,
          ...once,
          ...(isAsked ? mails(isForYoung ? youthEntrance : citizenEntrance, path) : []),
        ];
        const found = askedToTell(dom.querySelector('main'));
        return found.join() === expected.join() ? [] : [`${path}: ${found.join()}`];
      });
      expectNone(wrong);
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
