import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { enough, readPages, sites } from './built-site.ts';

interface Place {
  navn: string;
  nabo?: string;
  status: string;
  side: string;
  ledigeJob: { titel: string; frist: string }[];
}

it('a site with vacancies proves what is said of them here', () => {
  expect(
    sites.filter(({ dir }) => existsSync(join(dir, 'job/frister.ics'))).length,
  ).toBeGreaterThan(enough(0));
});

for (const site of sites) {
  const data = readFileSync(join(site.dir, 'data/virksomheder.json'), 'utf8');
  const jobs = (JSON.parse(data) as { virksomheder: Place[] }).virksomheder
    .filter(({ nabo, status }) => nabo === undefined && status !== 'historisk')
    .flatMap(({ ledigeJob, ...place }) => ledigeJob.map((job) => ({ ...job, place })));
  const file = join(site.dir, 'job/frister.ics');
  const page = readPages(site).find(({ path }) => path === '/job/');

  describe(`the deadlines of ${site.name}`, () => {
    it.skipIf(jobs.length > 0)('are no calendar where there are none, and no link', () => {
      expect(existsSync(file)).toBe(false);
      expect(page?.html).not.toContain('frister.ics');
    });

    it.skipIf(jobs.length === 0)('stand in a calendar that is linked from the vacancies', () => {
      expect(page?.html).toContain('href="/job/frister.ics"');
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
      // Each on its whole day, at the address where its page tells of it.
      expect(
        events.map(({ summary, startDate }) => `${summary} ${startDate.toString()}`).toSorted(),
      ).toEqual(
        jobs
          .map(
            ({ titel, frist, place }) => `Sidste dag at søge: ${titel} hos ${place.navn} ${frist}`,
          )
          .toSorted(),
      );
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { component } of events) {
        const url = new URL(String(component.getFirstPropertyValue('url')));
        const told = readPages(site).find(({ path }) => site.base + path === url.pathname);
        expect(told?.template, url.href).toBe('ledigt job');
        const stamp = String(component.getFirstPropertyValue('dtstamp'));
        expect(stamp.slice(0, 10) <= new Date().toISOString().slice(0, 10), stamp).toBe(true);
      }
    });
  });
}
