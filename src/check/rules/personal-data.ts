import type { Problem, RawFile } from '../problem.ts';

/** A day, a month, a year of two figures and four more: what a Danish personal number looks like (CPR-loven, § 3). */
const personalNumber = /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\d-])/;

const privateMail =
  /[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|jubii|ofir|stofanet|youmail|webspeed)\.(?:com|dk|net)(?![\w-]|\.\w)/i;

const address = /https?:\/\/\S+/g;

/** Fields whose ten figures are a number of something else. */
const otherNumbers = new Set(['pNummer']);

/** No field lies deeper. YAML can tie a knot, and a knot has no bottom. */
const deepest = 8;

/** Personal numbers anywhere in a file. The message does not repeat them. */
export function findPersonalNumbers(written: RawFile): Problem[] {
  return findIn(written, personalNumber, 'ligner et CPR-nummer. Slet det: Alle kan læse siden.');
}

/** Mail addresses that look as if they belonged to a person. */
export function findPrivateMails(written: RawFile): Problem[] {
  return findIn(
    written,
    privateMail,
    'ligner en privat mail. Brug en adresse, der hører til stedet eller en rolle.',
  );
}

function findIn({ file, fields, body }: RawFile, pattern: RegExp, message: string): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, name: string, path: string, depth: number) => {
    if (depth > deepest || otherNumbers.has(name)) return;
    if (Array.isArray(value))
      value.forEach((item, index) => visit(item, name, `${path}.${index + 1}`, depth + 1));
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value))
        visit(child, key, path === '' ? key : `${path}.${key}`, depth + 1);
    else if (pattern.test(String(value).replaceAll(address, '')))
      problems.push({ file, field: path, message });
  };
  visit(fields, '', '', 0);
  const line = body.split('\n').findIndex((text) => pattern.test(text.replaceAll(address, '')));
  if (line >= 0)
    problems.push({ file, field: '', bodyLine: line + 1, message: `teksten ${message}` });
  return problems;
}
