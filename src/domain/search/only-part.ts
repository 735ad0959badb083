import { foldDanish } from '../fold.ts';
import { meantBy } from './mistyped.ts';
import type { Lexicon, QueryWord } from './resolve-query.ts';
import {
  isAskingWord,
  isContactWord,
  isEmptyWord,
  isHollowWord,
  isOriginWord,
  isPlaceWord,
  isWeakWord,
} from './stop-words.ts';
import { isInCapitals, type Vocabulary } from './vocabulary.ts';
import { isLikeVerb } from './word-forms.ts';

/** A query whose words were looked up. */
interface LookedUp {
  /** Its words, in the order they were typed. */
  all: readonly string[];
  /** Those that no page has. */
  unknown: readonly string[];
  /** Of these, those that are hardly a slip of another one. */
  notMistyped: readonly string[];
  queryWords: readonly QueryWord[];
  /** Those that say by themselves what is sought. */
  things: readonly QueryWord[];
}

/**
 * Whether what was understood of a query only says what kind of thing is asked for, or what it is for: of what is really
 * asked for the site has nothing.
 */
export const isOnlyPart = (query: LookedUp, vocabulary: Vocabulary): boolean =>
  isOnlyOf(query) ||
  isBeforeOther(query, vocabulary) ||
  isLettersBeforeOther(query) ||
  isBehindOther(query, vocabulary) ||
  isHollow(query, vocabulary) ||
  isAskingForOther(query);

/** Whether a query names a place that the site knows nothing of, beside what is sought there. */
export function isElsewhere(
  { all, unknown, notMistyped, things }: LookedUp,
  lexicon: Lexicon,
): boolean {
  return all.some((word, at) => {
    const before = all[at - 1] ?? '';
    const folded = foldDanish(word);
    return (
      ((isBeforePlace(before) || (notMistyped.includes(word) && isKindTyped(before, things))) &&
        isNameElsewhere(word, folded, lexicon)) ||
      // Who comes from somewhere asks for something here.
      (all.length > 1 &&
        !isOriginWord(foldDanish(before)) &&
        unknown.includes(word) &&
        lexicon.isElsewhere(folded))
    );
  });
}

/** Words such as `i` and `ved`, and postal codes: 5000 Odense. */
const isBeforePlace = (word: string): boolean =>
  isPlaceWord(foldDanish(word)) || /^[1-9]\d{3}$/.test(word);

/** Whether a word as it was typed names a task or a way to a job: a name right behind it is that of another place, as Café Exit. */
const isKindTyped = (typed: string, things: readonly QueryWord[]): boolean =>
  things.some((word) => word.typed === typed && word.names.length > 0);

/** Whether a word behind `i` or `ved`, or behind a postal code, is written as a name, and one that nothing on the site is about: Odense. */
const isNameElsewhere = (word: string, folded: string, lexicon: Lexicon): boolean =>
  /^\p{Lu}\p{Ll}{2}/u.test(word) &&
  !isWeakWord(folded) &&
  !isEmptyWord(folded) &&
  !lexicon.isTownWord(folded) &&
  !lexicon.vocabulary.find(folded)?.isTopic &&
  !meantBy(word, lexicon);

/** Whether the first thing that a query names is one that no page has, and `på`, `til`, `i` and the like lead on to what it is of. */
function isOnlyOf(query: LookedUp): boolean {
  const { all, notMistyped, things } = query;
  if (all.some((word) => isContactWord(foldDanish(word)))) return false;
  // What is on the net is no yarn of packing: where something else stands behind, a sentence goes on.
  const isThing = (word: string) => things.some(({ typed }) => typed === word);
  const leadsToThing = (at: number) => {
    const telling = all.slice(at + 1).find((word) => isThing(word) || isOfTexts(word, query));
    return telling === undefined || isThing(telling);
  };
  return all.some(
    (word, at) =>
      at > 0 &&
      isLeadingOn(foldDanish(word)) &&
      notMistyped.includes(all.slice(0, at).findLast(isTellingOrWhere) ?? '') &&
      leadsToThing(at) &&
      !all.slice(0, at).some(isThing),
  );
}

/** Whether a word only stands between a thing and what that is of, or for: af, til min, over. */
const leadsToOf = (all: readonly string[], at: number): boolean => {
  let first = at;
  while (first > 0 && !isTelling(all[first - 1]!)) first -= 1;
  return !isTelling(all[at]!) && ['af', 'til', 'over'].includes(foldDanish(all[first]!));
};

const isTelling = (word: string): boolean => !isEmptyWord(foldDanish(word));

const isTellingOrWhere = (word: string): boolean =>
  isTelling(word) || isPlaceWord(foldDanish(word));

const isLeadingOn = (folded: string): boolean =>
  ['paa', 'til', 'for', 'i', 'ved', 'om'].includes(folded);

/** The one English word that says what is sought, where nothing else does. What is done may be done by anybody, to anything. */
function onlyEnglish(things: readonly QueryWord[], vocabulary: Vocabulary): QueryWord | undefined {
  const [thing, ...others] = things;
  return thing !== undefined &&
    others.length === 0 &&
    vocabulary.find(foldDanish(thing.word))?.isEnglish === true &&
    ![thing.word, thing.typed].some((word) => foldDanish(word).endsWith('ing'))
    ? thing
    : undefined;
}

/**
 * Whether all that a query names is an English word right before one that is something else: what a thing is stands last,
 * and a stock market is no stock, nor a cabin crew a cabin.
 */
function isBeforeOther(query: LookedUp, vocabulary: Vocabulary): boolean {
  const { all, unknown, things } = query;
  const thing = onlyEnglish(things, vocabulary);
  if (thing === undefined) return false;
  const next = all[all.indexOf(thing.typed) + 1];
  return (
    next !== undefined &&
    ((unknown.includes(next) && !isEnglishProperty(next)) ||
      (next === all.at(-1) && isOfTexts(next, query)))
  );
}

/** So short a word is the name of a thing only by what stands behind it: it support. */
const shortLetters = 2;

/**
 * Whether all that a query names is an abbreviation, or a word of two letters, right before a word that no page has: a vaccine
 * against RSV has nothing to do with the register of that name.
 */
const isLettersBeforeOther = ({
  all,
  notMistyped,
  things: [thing, ...others],
}: LookedUp): boolean =>
  thing !== undefined &&
  others.length === 0 &&
  (isInCapitals(thing.word) || thing.typed.length <= shortLetters) &&
  notMistyped.includes(all[all.indexOf(thing.typed) + 1] ?? '');

/** Whether a word stands in texts of the site and nothing is about it. */
const isOfTexts = (word: string, { queryWords }: LookedUp): boolean =>
  queryWords.some(({ typed, role }) => typed === word && role === 'plain');

/**
 * Whether all that a query names stands right behind a word that no page has, and that says of what it is or of what kind,
 * as the first part of a compound does: a wedding photographer, a royal arena. What is done may be done to anything, and a
 * way to a job be one in any trade.
 */
function isBehindOther(query: LookedUp, vocabulary: Vocabulary): boolean {
  const { all, unknown, notMistyped, things } = query;
  const english = onlyEnglish(things, vocabulary);
  if (english) {
    const before = all[all.indexOf(english.typed) - 1];
    return (
      before !== undefined &&
      (unknown.includes(before) || isOfTexts(before, query)) &&
      (/ing$/i.test(before) || !isEnglishProperty(before))
    );
  }
  const [thing] = things;
  if (thing === undefined || things.some(({ typed }) => typed !== thing.typed)) return false;
  const before = all[all.indexOf(thing.typed) - 1];
  return (
    before !== undefined &&
    notMistyped.includes(before) &&
    !isDanishProperty(foldDanish(before)) &&
    !isDoing(thing, all) &&
    (thing.names.length === 0 || thing.names.some((id) => !id.startsWith('job:')))
  );
}

/** Whether a course, or a thing for a time, is asked for right behind a word that no page has: kantine hygiejnebevis kursus. */
const isAskingForOther = ({ all, notMistyped, queryWords }: LookedUp): boolean =>
  queryWords.some(
    ({ typed, word }) =>
      [typed, word].some((each) => isAskingWord(foldDanish(each))) &&
      notMistyped.includes(all[all.indexOf(typed) - 1] ?? ''),
  );

/** Whether a Danish word ends as a verb, what was done, a genitive, or what says how a thing is: ombetrække, aflagt, økologisk. */
const isDanishProperty = (folded: string): boolean =>
  /(?:[es]|[^eo]t|et|sk|(?:^|[^l])ig|(?:^|[^o])lig|(?:^|[^b])olig|bar|som|fri|fuld|aa)$|\d/.test(
    folded,
  );

/** Whether a Danish word is a doing, or what somebody may do: montering, hvor kan et hold sove. Who does it is none: drejer. */
const isDoing = ({ typed, word }: QueryWord, all: readonly string[]): boolean =>
  (/(?:ing|tion)(?:en|er)?$/.test(foldDanish(word)) && !/er$/.test(typed)) ||
  (isLikeVerb(foldDanish(word)) &&
    all.some((other) => ['kan', 'skal', 'vil'].includes(other.toLowerCase())));

/** Whether an English word ends as one that says how a thing is: organic, wooden, handmade, paid. */
const isEnglishProperty = (word: string): boolean =>
  /(?:[^aeiou]y|ic|al|ed|ing|able|ible|ive|ous|ful|less|en|an|ish|made|aid|free)$/i.test(word);

/**
 * Whether what says no more than what kind of thing is sought, or what a name only begins with, stands alone beside a word
 * that no page has, or only a text: cv skabelon, human resources.
 */
function isHollow(query: LookedUp, { find }: Vocabulary): boolean {
  const { all, notMistyped, things } = query;
  // A letter by itself is no word: ph.d. Nor is what leads from a thing to what it is of: mentor til min startup.
  const telling = all.filter(
    (word, at) =>
      !isWeakWord(foldDanish(word)) &&
      (word.length > 1 || isEmptyWord(foldDanish(word))) &&
      !leadsToOf(all, at),
  );
  const isNothingHere = (word = '') => notMistyped.includes(word) || isOfTexts(word, query);
  const isBefore = (typed: string) => isNothingHere(telling[telling.indexOf(typed) + 1]);
  const isBehind = (typed: string) => isNothingHere(telling[telling.indexOf(typed) - 1]);
  return (
    things.some(({ typed }) => isBefore(typed) || isBehind(typed)) &&
    things.every(
      ({ typed, word }) =>
        isHollowWord(foldDanish(word)) ||
        (isBefore(typed) && find(foldDanish(word))?.isOnlyFirst === true),
    )
  );
}
