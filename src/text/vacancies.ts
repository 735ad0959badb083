import { formatDate } from '../domain/dates.ts';
import type { Vacancy } from '../domain/directory.ts';
import { formatNumber } from '../domain/numbers.ts';
import { jobsText } from './jobs.ts';

/** The way in and the hours of a vacancy, as far as they are known. */
export const termsOfVacancy = ({ jobType, hours }: Vacancy): string =>
  [jobType?.title, hours && jobsText.vacancyHours(formatNumber(hours))].filter(Boolean).join(' · ');

/** A vacancy in a few lines, where its page is not at hand. */
export const vacancyInShort = (vacancy: Vacancy): string =>
  [termsOfVacancy(vacancy), vacancy.about, jobsText.deadline(formatDate(vacancy.deadline))]
    .filter(Boolean)
    .join('\n');

/** A vacancy by its title and its place. */
export const vacancyAt = (title: string, place: string): string => `${title} hos ${place}`;
