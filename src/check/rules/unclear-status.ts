import type { Problem } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Enterprises that nobody knows to be open: the check asks until somebody has called. */
export const findUnclearStatus: Rule = ({ entries }) =>
  entries.flatMap(({ collection, file, fields }): Problem[] => {
    if (collection !== 'virksomheder' || textAt(fields, 'status') !== 'uafklaret') return [];
    const message =
      'er uafklaret. Ring til stedet eller til en, der kender det, og skriv aktiv eller historisk.';
    return [{ file, field: 'status', message }];
  });
