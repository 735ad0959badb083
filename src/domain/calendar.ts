import { escapeText, writeLines } from './content-lines.ts';
import { daysLater } from './dates.ts';

/** A day to be kept in mind. */
export interface CalendarDay {
  /** The same as long as it is the same matter: a calendar knows it again by that when its day is moved. */
  id: string;
  /** The last day on which what is told of it was known to be right, YYYY-MM-DD. */
  known: string;
  /** The day itself, YYYY-MM-DD. */
  day: string;
  /** The last day, where it is several in a row. */
  until?: string | undefined;
  title: string;
  about?: string | undefined;
  place?: string | undefined;
  url: string;
}

/** A calendar of whole days (RFC 5545), in the order they are given. The days take up no time: nobody is busy by them. */
export const writeCalendar = (name: string, days: readonly CalendarDay[]): string =>
  writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${said(name)}//DA`,
    'CALSCALE:GREGORIAN',
    // The standard's name of a calendar (RFC 7986), and the one that calendars read.
    `NAME:${said(name)}`,
    `X-WR-CALNAME:${said(name)}`,
    ...days.flatMap(({ id, known, day, until, title, about, place, url }) => [
      'BEGIN:VEVENT',
      `UID:${said(id)}`,
      `DTSTAMP:${digits(known)}T000000Z`,
      `DTSTART;VALUE=DATE:${digits(day)}`,
      // The day after the last: an end is no part of what it ends.
      ...(until === undefined || until === day
        ? []
        : [`DTEND;VALUE=DATE:${digits(daysLater(until, 1))}`]),
      `SUMMARY:${said(title)}`,
      ...(about ? [`DESCRIPTION:${said(about)}`] : []),
      ...(place ? [`LOCATION:${said(place)}`] : []),
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);

const digits = (day: string): string => day.replaceAll('-', '');

/** Signs that no text of a calendar may have. */
const unsayable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Half a character, as a broken paste can leave, is no text either. */
const said = (text: string): string => escapeText(text.toWellFormed().replaceAll(unsayable, ''));
