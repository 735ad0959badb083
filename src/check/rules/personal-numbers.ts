import { findInText } from '../find-in-text.ts';
import type { Rule } from '../rule.ts';

/** A day, a month, a year of two figures and four more: what a Danish personal number looks like (CPR-loven, § 3). */
const personalNumber = /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\d-])/;

/** Fields whose ten figures are a number of something else. */
const otherNumbers = new Set(['pNummer']);

/** Figures in an address of the web are part of the address. */
const address = /https?:\/\/\S+/g;

/** Personal numbers anywhere in a file. The message does not repeat them. */
export const findPersonalNumbers: Rule = ({ files }) =>
  files.flatMap((file) =>
    findInText(
      file,
      (written, name) =>
        !otherNumbers.has(name) && personalNumber.test(written.replaceAll(address, '')),
      'ligner et CPR-nummer. Slet det: Alle kan læse siden.',
    ),
  );
