import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, writeCalendar } from '../../src/domain/calendar.ts';

const url = 'https://eksempel.example/virksomheder/a/#job-syer';
const day: CalendarDay = {
  id: url,
  known: '2026-10-20',
  day: '2027-03-01',
  title: 'Sidste dag at søge: Syer',
  url,
};

/** Reads a calendar as a program does. */
const readDays = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('a calendar of days', () => {
  it('is one that calendars read, line by line', () => {
    const about = 'Fleksjob\nRing først; spørg efter køkkenet, tak';
    expect(
      writeCalendar('Frister, Øby', [{ ...day, about, place: 'Gaden 1, Øby' }]).split('\r\n'),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Frister\\, Øby//DA',
      'CALSCALE:GREGORIAN',
      'NAME:Frister\\, Øby',
      'X-WR-CALNAME:Frister\\, Øby',
      'BEGIN:VEVENT',
      `UID:${url}`,
      'DTSTAMP:20261020T000000Z',
      'DTSTART;VALUE=DATE:20270301',
      'SUMMARY:Sidste dag at søge: Syer',
      'DESCRIPTION:Fleksjob\\nRing først\\; spørg efter køkkenet\\, tak',
      'LOCATION:Gaden 1\\, Øby',
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has whole days, in the order they are given', () => {
    const days = readDays(writeCalendar('A', [day, { ...day, id: 'b', day: '2027-01-31' }]));
    expect(days.map(({ uid }) => uid)).toEqual([url, 'b']);
    expect(days.map(({ startDate }) => startDate.isDate)).toEqual([true, true]);
    expect(
      days.map(({ startDate, endDate }) => `${startDate.toString()} ${endDate.toString()}`),
    ).toEqual(['2027-03-01 2027-03-02', '2027-01-31 2027-02-01']);
  });

  it('has days in a row that end with the last of them', () => {
    const until = (last: string) =>
      readDays(writeCalendar('A', [{ ...day, until: last }])).map(({ endDate }) =>
        endDate.toString(),
      );
    expect([until('2027-03-01'), until('2027-03-31')]).toEqual([['2027-03-02'], ['2027-04-01']]);
    expect(writeCalendar('A', [{ ...day, until: '2027-03-31' }])).toContain(
      'DTEND;VALUE=DATE:20270401\r\n',
    );
  });

  it('keeps any title and text whole but for signs a calendar cannot have, in lines of 75 bytes', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(anyText, anyText, (title, about) => {
        fc.pre(!/[\u0000-\u001F\u007F]/.test(title + about));
        const calendar = writeCalendar('A', [{ ...day, title, about }]);
        for (const line of calendar.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [read] = readDays(calendar);
        expect(read?.summary).toBe(title);
        expect(read?.description).toBe(about);
      }),
    );
    const hostile = writeCalendar('A', [
      { ...day, title: 'Syer\r\nEND:VEVENT', about: 'a\u0000\u0007b\u007F\uD800' },
    ]);
    expect(readDays(hostile).map(({ summary }) => summary)).toEqual(['Syer\nEND:VEVENT']);
    expect(hostile).toContain('DESCRIPTION:ab\uFFFD\r\n');
  });
});
