import { explainStatementAge } from '../explain-statement-age.ts';
import { valueAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import { toDate } from '../written-date.ts';

/** An accessibility statement of kommune.yaml that is nearly a year old. */
export const findOldStatement: Rule = ({ municipality, today }) => {
  if (municipality === undefined) return [];
  const { file, fields } = municipality;
  const statement = 'tilgaengelighedserklaering';
  const updated = toDate(valueAt(fields, statement, 'opdateret'));
  const message = updated === undefined ? undefined : explainStatementAge(updated, today);
  return message === undefined ? [] : [{ file, field: `${statement}.opdateret`, message }];
};
