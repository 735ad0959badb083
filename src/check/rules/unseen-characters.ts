import { findInText } from '../find-in-text.ts';
import type { Rule } from '../rule.ts';

/** What shows nothing and is no fault on a page, and yet makes two words of one, or one of two, wherever words are compared. */
const kinds: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\u00AD/u, 'en blød bindestreg'],
  // Between two emojis a joiner makes one of them.
  [
    /[\u200B\u200C\u2060\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/u,
    'et mellemrum uden bredde',
  ],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'et tegn, der vender skriften'],
];

/** A blank that keeps a number and its unit in one piece belongs in texts; search words and names are compared. */
const hardBlank = /[\u00A0\u2007\u202F]/u;

const compared = new Set(['titel', 'navn', 'soegeord', 'engelsk', 'by', 'vej', 'postnr', 'ord']);

/** Characters that came along from a PDF or a word processor and cannot be seen. */
export const findUnseenCharacters: Rule = ({ files }) =>
  files.flatMap((file) => [
    ...kinds.flatMap(([pattern, name]) =>
      findInText(
        file,
        (written) => pattern.test(written),
        `har ${name}, som ikke kan ses. Slet ordet, og skriv det igen i hånden.`,
      ),
    ),
    ...findInText(
      file,
      (written, name) => compared.has(name) && hardBlank.test(written),
      'har et hårdt mellemrum, som ligner et almindeligt. Slet det, og skriv et mellemrum.',
    ),
  ]);
