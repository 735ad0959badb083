import { formatDate } from '../domain/dates.ts';
import type { Source } from '../schema/fields.ts';

/** The words above sources. */
export const sourcesText = {
  heading: 'Kilder',
  undated: 'uden dato',
  checked: (date: string) => `Slået op ${date} i`,
  law: 'lovteksten',
  newest: (date: string) => `Nyeste kilde: ${date}.`,
  allUndated: 'Kilderne har ingen dato.',
} as const;

/** The date of a source, in brackets behind its title; nothing where the title says it already. */
export function sayDate({ title, date }: Pick<Source, 'title' | 'date'>): string {
  const said = date === undefined ? sourcesText.undated : formatDate(date);
  return title.includes(said) ? '' : ` (${said})`;
}
