import type { LanguageData, SomeWords, Words } from '../schema/language.ts';
import type { Entry } from './directory.ts';

/** A language that the site can be read in, beside its own: all its words are there. */
export interface Language {
  /** Its code, as in `lang` and in addresses. */
  code: string;
  /** Its name in the language itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Whether the site's own font has its letters. */
  isLatin: boolean;
  words: Words;
  /** The ways into work that have a page in it, by slug. */
  ways: readonly string[];
}

/** The site's own language. */
export const ownLanguage = 'da';

/** Scripts that are written from right to left (Unicode Standard Annex #24), those of languages people write today. */
const fromRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The script a language is mostly written in, such as `Latn`. */
const scriptOf = (code: string): string => new Intl.Locale(code).maximize().script ?? '';

/** Which way a language is written: its code tells, so that no editor has to. */
export const directionOf = (code: string): Language['direction'] =>
  fromRight.has(scriptOf(code)) ? 'rtl' : 'ltr';

/** The Danish name of a language, or undefined where the code is none. */
export const nameInDanish = (code: string): string | undefined =>
  /^[a-z]{2,3}$/.test(code)
    ? new Intl.DisplayNames(ownLanguage, { type: 'language', fallback: 'none' }).of(code)
    : undefined;

const isComplete = (words: SomeWords): words is Words =>
  Object.values(words).every((word) => word !== undefined);

/**
 * The languages whose every word is written, in the order of their codes. Of the others nothing is shown: half a page
 * in a language is worse for who reads it than a whole one in Danish.
 * @param ways the ways into work in their order, each with the languages it is translated into.
 */
export function completeLanguages(
  languages: readonly Entry<LanguageData>[],
  ways: readonly { slug: string; translations: Readonly<Record<string, unknown>> }[],
): Language[] {
  return languages
    .flatMap(({ slug: code, data: { name, words } }): Language[] =>
      isComplete(words)
        ? [
            {
              code,
              name,
              words,
              direction: directionOf(code),
              isLatin: scriptOf(code) === 'Latn',
              ways: ways.filter((way) => way.translations[code]).map(({ slug }) => slug),
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** A piece of a sentence: words of its language, or what the page has put in. */
export interface Piece {
  text: string;
  /** What stands in the place of a name in braces, which can be of another language; undefined for the words around it. */
  name?: string;
}

/** A sentence with names in braces, cut into its words and what stands in the place of the names. */
export const piecesOf = (sentence: string, values: Readonly<Record<string, string>>): Piece[] =>
  sentence
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = part.startsWith('{') ? part.slice(1, -1) : '';
      const value = values[name];
      return value === undefined ? { text: part } : { text: value, name };
    });

/** The same as one text, where nothing can be marked: in titles, descriptions and attributes. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  piecesOf(sentence, values)
    .map(({ text }) => text)
    .join('');
