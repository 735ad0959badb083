import type { RawEntry } from './problem.ts';
import { listAt, textAt } from './raw-value.ts';

/** Words of the glossary, every form of them, in lower case. */
export const glossaryForms = (entries: readonly RawEntry[]): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({ collection }) => collection === 'ordliste')
      .flatMap(({ fields }) => [textAt(fields, 'term'), ...listAt(fields, 'former')])
      .filter((form) => typeof form === 'string')
      .map((form) => form.toLowerCase()),
  );
