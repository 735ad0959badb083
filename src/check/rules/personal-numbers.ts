import { hasPersonalNumber } from '../../domain/corrections/personal-number.ts';
import { findInText } from '../find-in-text.ts';
import type { Rule } from '../rule.ts';

/** Fields whose ten figures are a number of something else. */
const otherNumbers = new Set(['pNummer']);

/** Personal numbers anywhere in a file. The message does not repeat them. */
export const findPersonalNumbers: Rule = ({ files }) =>
  files.flatMap((file) =>
    findInText(
      file,
      (written, name) => !otherNumbers.has(name) && hasPersonalNumber(written),
      'ligner et CPR-nummer. Slet det: Alle kan læse siden.',
    ),
  );
