import { formatDate } from '../domain/dates.ts';

/** The words about a place that takes nothing new for a while. */
export const pauseText = {
  until: (lastDay: string) => `Holder pause til og med ${formatDate(lastDay)}`,
  contact: 'Stedet tager ikke nye opgaver eller nye folk før bagefter.',
  letter: (name: string, lastDay: string) =>
    `${name} holder pause til og med ${formatDate(lastDay)} og tager ikke nye opgaver. Skriv bagefter.`,
} as const;
