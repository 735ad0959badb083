import { type CalendarDay, writeCalendar } from '../domain/calendar.ts';
import { knownOn } from '../domain/jobs/known-on.ts';
import { activeEnterprises, openJobs } from '../domain/relate.ts';
import { absolute, routes } from '../routes.ts';
import { deadlinesText } from '../text/deadlines.ts';
import { vacancyInShort } from '../text/vacancies.ts';
import { getDirectory } from './directory.ts';

/** Whether there is a deadline to keep in mind: without one there is no calendar. */
export const hasDeadlines = async (): Promise<boolean> => (await listDeadlines()).length > 0;

/** The deadlines of all vacancies as a calendar, the first to close first. */
export async function getDeadlineCalendar(): Promise<string> {
  const { municipality } = await getDirectory();
  return writeCalendar(deadlinesText.calendar(municipality.siteTitle), await listDeadlines());
}

async function listDeadlines(): Promise<CalendarDay[]> {
  const directory = await getDirectory();
  return openJobs(activeEnterprises(directory)).flatMap((job) => {
    const { enterprise, vacancy } = job;
    const known = knownOn(job);
    if (known === undefined) return [];
    const url = absolute(
      routes.vacancy(enterprise.slug, vacancy.slug),
      directory.municipality.origin,
    );
    return [
      {
        id: url,
        known,
        day: vacancy.deadline,
        title: deadlinesText.deadline(vacancy.title, enterprise.name),
        about: vacancyInShort(vacancy),
        url,
      },
    ];
  });
}
