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
  /** Danish words that its texts use, and that no letter gives away. */
  danishWords: readonly string[];
  /** The ways into work that have a page in it, by slug. */
  ways: readonly string[];
}

/** The site's own language. */
export const ownLanguage = 'da';

/** Scripts that are written from right to left (Unicode Standard Annex #24), those of languages people write today. */
const fromRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The script a language is mostly written in, such as `Latn`. */
const scriptOf = (code: string): string => new Intl.Locale(code).maximize().script ?? '';

/**
 * Where Unicode's property has no value for a code of ISO 15924: of several scripts together the one that other languages
 * hardly have, of Gaelic letters the Latin ones, and of no script at all what no script has for itself.
 */
const ownLetters: Readonly<Record<string, string>> = {
  '': 'Zyyy',
  Latg: 'Latn',
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hira',
  Kore: 'Hang',
};

/** The letters of a language as a value of Unicode's property Script (Annex #24), such as `Cyrl`. */
export function lettersOf(code: string): string {
  const script = scriptOf(code);
  return ownLetters[script] ?? script;
}

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
    .flatMap(({ slug: code, data: { name, words, danishWords } }): Language[] =>
      isComplete(words)
        ? [
            {
              code,
              name,
              words,
              danishWords,
              direction: directionOf(code),
              isLatin: scriptOf(code) === 'Latn',
              ways: ways.filter((way) => way.translations[code]).map(({ slug }) => slug),
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** A sentence with what stands in the place of the names in braces. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{([^{}]*)\}/g, (braced, name: string) => values[name] ?? braced);
