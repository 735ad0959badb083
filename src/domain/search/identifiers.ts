import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

/**
 * A phone or CVR number (eight digits), or a P-number (ten), in one piece or in groups, unless those are a day, a month and
 * a year, or two years; what stands before it comes along, because Safari before 16.4 cannot look behind.
 */
const number =
  /(^|[^\p{L}\p{N}])((?:(?:\+|00)45[ ./-]?|DK[ -]?)?(\d{10}|\d{8}|\d{2}(?:[ ./-]\d{2}){3}|(?!(?:19|20)\d\d[ -](?:19|20)\d\d)\d{4}[ -]\d{4}|\d{2} \d{2} (?!(?:19|20)\d\d)\d{4}|(?!(?:19|20)\d\d)\d{4} \d{2} \d{2}|\d{2} \d{6}|\d{3}[ -]\d{2}[ -]\d{3}|\d{3} \d{3} \d{4}))(?![\p{L}\p{N}])/giu;

/** An identifier as it is compared: `86 16 76 99` and `+45 86167699` are one, and so are capitals and small letters. */
const compact = (text: string): string => foldDanish(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Phone, CVR and P-numbers and addresses for mail in a text, however they are written, and the text without them. */
export function takeIdentifiers(text: string): {
  identifiers: string[];
  typed: string[];
  rest: string;
} {
  const identifiers: string[] = [];
  const typed: string[] = [];
  const take = (whole: string, identifier: string) => {
    identifiers.push(compact(identifier));
    typed.push(whole);
    return ' ';
  };
  const rest = normaliseText(text)
    .replaceAll(/[\u00A0\u202F\u2007-\u2009]/g, ' ')
    .replace(mail, (whole) => take(whole, whole))
    .replace(
      number,
      (_, before: string, whole: string, digits: string) => before + take(whole, digits),
    );
  return { identifiers, typed, rest };
}

/** The identifiers of some values, each of which may be missing. */
export const identifiersIn = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.flatMap((value) => takeIdentifiers(value ?? '').identifiers)),
];
