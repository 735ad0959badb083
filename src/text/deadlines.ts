import { vacancyAt } from './vacancies.ts';

/** The words of the calendar of deadlines. */
export const deadlinesText = {
  calendar: (siteTitle: string) => `Frister for job i ${siteTitle}`,
  deadline: (title: string, place: string) => `Sidste dag at søge: ${vacancyAt(title, place)}`,
  toCalendar: 'Hent frister til din kalender',
} as const;
