import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attribute, readPages } from './built-site.ts';

/** The invented municipality: its places tell how they would rather be reached. */
const site = inject('nabokommune');

interface Place {
  slug: string;
  status: string;
  pauseTil?: string;
  kontakt: { kontaktform: string[] };
}

/** How the address of each way begins. Nobody can press a button to come by. */
const schemes: Record<string, string> = {
  telefon: 'tel:',
  sms: 'sms:',
  mail: 'mailto:',
  web: 'http',
};

const pages = new Map(readPages(site).map((page) => [page.path, page]));
const places = (
  JSON.parse(readFileSync(join(site.dir, 'data/virksomheder.json'), 'utf8')) as {
    virksomheder: Place[];
  }
).virksomheder.filter(
  ({ status, pauseTil, kontakt }) =>
    status === 'aktiv' &&
    pauseTil === undefined &&
    kontakt.kontaktform.some((way) => way in schemes),
);

describe('the buttons of a place that tells how to reach it', () => {
  it('are there, and one begins with a text message', () => {
    expect(places.length).toBeGreaterThan(10);
    expect(places.some(({ kontakt }) => kontakt.kontaktform[0] === 'sms')).toBe(true);
    expect(places.some(({ kontakt }) => kontakt.kontaktform.includes('fremmoede'))).toBe(true);
  });

  it.each(places.map((place) => [place.slug, place] as const))(
    '%s stand in its order',
    (slug, { kontakt }) => {
      const buttons = pages
        .get(`/virksomheder/${slug}/`)
        ?.dom.querySelectorAll('main header a.button')
        .map((button) => attribute(button, 'href') ?? '');
      const wanted = kontakt.kontaktform.flatMap((way) => schemes[way] ?? []);
      expect(buttons?.map((href) => wanted.find((scheme) => href.startsWith(scheme)))).toEqual(
        wanted,
      );
    },
  );
});
