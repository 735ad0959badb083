import type { RawEntry } from '../problem.ts';
import { listAt, textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

const lower = (text: string): string => text.toLowerCase();
const wordsOf = (text: string): string[] => lower(text).match(/[\p{L}-]{4,}/gu) ?? [];

/** A word and one of its forms: `shelter` and `sheltere`. */
const isForm = (word: string, base: string): boolean =>
  base.length > 3 && word.startsWith(base) && word.length - base.length <= 3;

/** The words somebody can find an entry by. */
const namesOf = ({ fields }: RawEntry): string[] => [
  ...wordsOf(textAt(fields, 'titel') ?? ''),
  ...listAt(fields, 'soegeord').flatMap((word) => (typeof word === 'string' ? [lower(word)] : [])),
];

const names = (entry: RawEntry, word: string): boolean =>
  namesOf(entry).some((name) => isForm(word, name));

/**
 * Tasks the front page names, of which the directory has no service anybody can buy. A word that no task has says
 * nothing, and neither does a directory in which nothing is for sale yet.
 */
export const findUnsoldExamples: Rule = ({ entries, municipality }) => {
  const tasks = entries.filter(({ collection }) => collection === 'opgavetyper');
  const sold = entries.filter(
    ({ collection, fields }) =>
      collection === 'ydelser' && textAt(fields, 'slags') === 'kan-koebes',
  );
  if (municipality === undefined || sold.length === 0) return [];
  const soldTasks = new Set(sold.map(({ fields }) => textAt(fields, 'opgavetype')));
  return ['indledning', 'soegeeksempel'].flatMap((field) =>
    wordsOf(textAt(municipality.fields, 'forside', field) ?? '').flatMap((word) => {
      const named = tasks.filter((task) => names(task, word));
      const isSold =
        named.some(({ slug }) => soldTasks.has(slug)) ||
        sold.some((service) => names(service, word));
      if (named.length === 0 || isSold) return [];
      const message = `nævner »${word}«, men ingen ydelse af den slags er kan-koebes. Nævn noget, man kan købe.`;
      return [{ file: municipality.file, field: `forside.${field}`, message }];
    }),
  );
};
