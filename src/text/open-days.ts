import { formatDate } from '../domain/dates.ts';
import type { OpenDay } from '../domain/directory.ts';

/** The words of the days on which anybody may come and see a place. */
export const openDaysText = {
  heading: 'Åbne dage',
  /** Over those of all places. */
  listHeading: 'Kom og se stederne',
  listLead: 'Dage, hvor alle må komme. Spørg stedet, før du tager langt.',
  /** When it is: the day or the days, with the time where it is known. */
  when: ({ from, until, time }: Pick<OpenDay, 'from' | 'until' | 'time'>) =>
    [from === until ? formatDate(from) : `${formatDate(from)} til ${formatDate(until)}`, time]
      .filter(Boolean)
      .join(', '),
  source: ({ source, seen }: Pick<OpenDay, 'source' | 'seen'>) =>
    `Kilde: ${source}, set ${formatDate(seen)}.`,
  more: 'Læs mere',
  moreAbout: (title: string) => `Læs mere: ${title}`,
  calendar: (siteTitle: string) => `Åbne dage i ${siteTitle}`,
  inCalendar: (title: string, place: string) => `${title} hos ${place}`,
  /** Where the page is older than its last day. */
  over: 'De åbne dage er forbi.',
  toCalendar: 'Hent åbne dage til din kalender',
} as const;
