import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { enough, readPages, sites, visibleText } from './built-site.ts';

interface Place {
  navn: string;
  nabo?: string;
  status: string;
  side: string;
  aabneDage: { titel: string; fra: string; til: string; kilde: string }[];
}

const fileOf = (dir: string): string => join(dir, 'virksomheder/aabne-dage.ics');

it('a site with open days proves what is said of them here', () => {
  expect(sites.filter(({ dir }) => existsSync(fileOf(dir))).length).toBeGreaterThan(enough(0));
});

for (const site of sites) {
  const data = readFileSync(join(site.dir, 'data/virksomheder.json'), 'utf8');
  const days = (JSON.parse(data) as { virksomheder: Place[] }).virksomheder
    .filter(({ nabo, status }) => nabo === undefined && status === 'aktiv')
    .flatMap(({ aabneDage, ...place }) => aabneDage.map((day) => ({ ...day, place })));
  const file = fileOf(site.dir);
  const link = `href="${site.base}/virksomheder/aabne-dage.ics"`;
  const pages = readPages(site);
  const pageAt = (address: string) =>
    pages.find(({ path }) => site.base + path === new URL(address).pathname);
  const list = pages.find(({ path }) => path === '/virksomheder/');

  describe(`the open days of ${site.name}`, () => {
    it.skipIf(days.length > 0)('are no calendar where there are none, and no link', () => {
      expect(existsSync(file)).toBe(false);
      expect(
        pages.filter(({ html }) => html.includes('aabne-dage')).map(({ path }) => path),
      ).toEqual([]);
    });

    it.skipIf(days.length === 0)('stand at their place and among all, with their source', () => {
      for (const { titel, kilde, place } of days)
        for (const page of [pageAt(place.side), list]) {
          expect(page?.html).toContain(link);
          expect(visibleText(page?.html ?? '')).toContain(titel);
          expect(visibleText(page?.html ?? '')).toContain(`Kilde: ${kilde}, set `);
        }
    });

    it.skipIf(days.length === 0)('are whole days of a calendar, each with its last', () => {
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
      const dayBefore = (day: ICAL.Time): string => {
        const last = day.clone();
        last.adjust(-1, 0, 0, 0);
        return last.toString();
      };
      expect(
        events
          .map(
            ({ summary, startDate, endDate }) =>
              `${summary} ${startDate.toString()} ${dayBefore(endDate)}`,
          )
          .toSorted(),
      ).toEqual(
        days
          .map(({ titel, fra, til, place }) => `${titel} hos ${place.navn} ${fra} ${til}`)
          .toSorted(),
      );
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { component } of events) {
        expect(pageAt(String(component.getFirstPropertyValue('url')))?.template).toBe('profil');
        const stamp = String(component.getFirstPropertyValue('dtstamp'));
        expect(stamp.slice(0, 10) <= new Date().toISOString().slice(0, 10), stamp).toBe(true);
      }
    });
  });
}
