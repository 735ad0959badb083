import { listAt, textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Stories that are said to be over, and do not say what came of them. */
export const findMissingOutcomes: Rule = ({ entries }) =>
  entries.flatMap(({ collection, file, fields }) =>
    collection === 'partnerskaber' &&
    textAt(fields, 'stadie') === 'gennemfoert' &&
    listAt(fields, 'resultater').length === 0
      ? [
          {
            file,
            field: 'stadie',
            message:
              'er gennemfoert, men der er ingen resultater. Skriv det, en kilde siger, der kom ud af det, eller skriv i-gang eller aftalt.',
          },
        ]
      : [],
  );
