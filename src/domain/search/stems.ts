import { stemmer } from '@orama/stemmers/danish';
import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';

/** One word, written with letters that every keyboard here has. */
const oneWord = /^[a-zæøå0-9]+$/i;

/** A sign that makes one word of two: the hyphen of the keyboard, the one of Unicode, and the one that no line breaks at. */
export const hyphen = /[-‐‑]/;

const oneOrJoined = new RegExp(`[\\p{L}\\p{N}]+(?:${hyphen.source}[\\p{L}\\p{N}]+)*`, 'gu');

/** The words of a text as they stand, without marks. A word with hyphens counts whole and in its parts. */
export function wordsOf(text: string): string[] {
  if (oneWord.test(text)) return [text];
  return [...normaliseText(text).matchAll(oneOrJoined)].flatMap(([word]) => {
    const parts = word.split(hyphen);
    return parts.length === 1 ? parts : [parts.join(''), ...parts];
  });
}

const known = new Map<string, string>();

/**
 * What a word is searched as: folded, and without its ending, so that all forms of a word are one.
 * Snowball's Danish rules, which were made for running text, and after them what names of things need:
 * the e that comes and goes (cykel, cykler), words of one syllable (træ, træer; slå, slår), and what is done by the name
 * of doing it (pakke, pakkede, pakning).
 */
export function toStem(word: string): string {
  const folded = foldDanish(word);
  let stem = known.get(folded);
  if (stem === undefined) {
    stem = stripEndings(folded);
    known.set(folded, stem);
  }
  return stem;
}

const stemsKnown = new Map<string, readonly string[]>();

/** The stems of a text that stands in the site's own content: each is worked out once. */
export function stemsOf(text: string): readonly string[] {
  let stems = stemsKnown.get(text);
  if (stems === undefined) {
    stems = wordsOf(text).map(toStem);
    stemsKnown.set(text, stems);
  }
  return stems;
}

/** The stems of what somebody has written, in one line: two texts of the same words have the same. */
export const joinStems = (text: string): string => wordsOf(text).map(toStem).join(' ');

const oneSyllable = /^([^aeiouy]*(?:aa|ae|oe))(?:er|et|en|ene|erne|r|ede)$/;

/** In a short word -ig belongs to it: ledig is no form of led, nor bolig of bolle. */
const shortAdjective =
  /^(.{2,4}ig)(?:e|t|s|es|en|et|ens|er|ers|ere|erne|ernes|st|ste|este|hed(?:en|er|erne|ens|s)?)?$/;

/** Plurals by another vowel, alone or as what a compound ends in: flyttemænd, ekstra hænder, bøger. */
const otherVowels: readonly (readonly [RegExp, string])[] = [
  [/maend(?:ene|enes|s)?$/, 'mand'],
  [/haend(?:er|erne|ernes|ers)$/, 'haand'],
  [/boeger(?:ne|nes|s)?$/, 'bog'],
];

/** The stemmer sees two letters in æ and ø: what is left of aflæs is no afla. */
const isCutInLetter = (stem: string, next: string): boolean =>
  /[^a]a$|o$/.test(next) && stem.slice(next.length) === 'es';

/** The -er belongs to a lager, which is no lagen; a klager has it as an ending. */
const store = /^(|.*[^kps])lag(?:er(?:et|ets|ne|nes|s)?|re(?:ne|nes)?)$/;

/** The -ed belongs to a billede, which is no bil. */
const picture = /^(.*billed)(?:e|er|et|ets|es|ers|erne|ernes)?$/;

/** A gave is given, and what is given away is no past of it: gav. */
const gift = /^(.*gave)(?:n|ns|r|rs|rne|rnes|s)?$/;

/** A doubled letter tells one word from another: what is loaded (læsse) is not read, and to lay (lægge) is no physician. */
const doubled = /^(laess|laegg)(?:e|er|es|et|ede|ende)$/;

/** English words that look like forms of Danish ones: paper is no pap, who made it no mad. */
const english = new Map([
  ...['paper', 'order'].flatMap((one) => [one, `${one}s`].map((form) => [form, one] as const)),
  ...['made', 'bags', 'baking', 'drilling', 'tags', 'skills', 'posters', 'beds'].map(
    (word) => [word, word] as const,
  ),
]);

function stripEndings(word: string): string {
  const foreign = english.get(word);
  if (foreign !== undefined) return foreign;
  const folded = otherVowels.reduce((form, [many, one]) => form.replace(many, one), word);
  const stored = store.exec(folded)?.[1];
  if (stored !== undefined) return `${stored}lagr`;
  const pictured = picture.exec(folded)?.[1];
  if (pictured !== undefined) return pictured;
  const given = gift.exec(folded)?.[1];
  if (given !== undefined) return given;
  const kept = doubled.exec(folded)?.[1];
  if (kept !== undefined) return kept;
  // An English word: a sheltered workshop is no shelter.
  if (folded.endsWith('ered')) return folded;
  const whole = shortAdjective.exec(folded)?.[1];
  if (whole !== undefined) return whole;
  const short = oneSyllable.exec(folded)?.[1];
  if (short !== undefined && short.length >= 3) return short;
  let stem = folded;
  // What one round leaves may itself have an ending: køkkener, køkken.
  for (let round = 0; round < 3; round++) {
    const next = stemmer(stem);
    if (next === stem || isCutInLetter(stem, next)) break;
    stem = next;
  }
  return stem
    .replace(/^(.{4,})ed$/, '$1')
    .replace(/^(.*[aeiouy].*[^aeiouy])ning$|^(.*[aeiouy].*)ing$/, '$1$2')
    .replace(/([^aeiouy])\1$/, '$1')
    .replace(/^(.{2,}[^aeiouy])e([lnr])$/, '$1$2')
    .replace(/^(.+)([^aeiouy])\2([lnr])$/, '$1$2$3');
}
