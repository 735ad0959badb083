import { type CalendarDay, writeCalendar } from '../domain/calendar.ts';
import { addressLine } from '../domain/contacts.ts';
import { activeEnterprises, openDaysOf } from '../domain/relate.ts';
import { absolute, routes } from '../routes.ts';
import { openDaysText } from '../text/open-days.ts';
import { getDirectory } from './directory.ts';

/** Whether there is an open day to keep in mind: without one there is no calendar. */
export const hasOpenDays = async (): Promise<boolean> => (await listOpenDays()).length > 0;

/** The open days of all places as a calendar, the first first. */
export async function getOpenDayCalendar(): Promise<string> {
  const { municipality } = await getDirectory();
  return writeCalendar(openDaysText.calendar(municipality.siteTitle), await listOpenDays());
}

async function listOpenDays(): Promise<CalendarDay[]> {
  const directory = await getDirectory();
  return openDaysOf(activeEnterprises(directory)).map(({ enterprise, day }) => {
    const url = absolute(routes.enterprise(enterprise.slug), directory.municipality.origin);
    return {
      id: `${url}#${day.slug}`,
      known: day.seen,
      day: day.from,
      until: day.until,
      title: openDaysText.inCalendar(day.title, enterprise.name),
      about: [day.time, day.about, openDaysText.source(day)].filter(Boolean).join('\n'),
      place: addressLine(enterprise) || undefined,
      url,
    };
  });
}
