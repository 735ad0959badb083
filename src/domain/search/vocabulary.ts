import { foldDanish } from '../fold.ts';
import { ByStem } from './by-stem.ts';
import type { SearchEntry } from './search-entry.ts';
import { isEnding, splitCompound } from './split-compound.ts';
import { isEmptyWord, isWeakWord } from './stop-words.ts';
import { hyphen, toStem, wordsOf } from './stems.ts';

/** A word of the site. */
export interface KnownWord {
  /** As it is shown, with æ, ø and å; in capitals where the site never writes it otherwise. */
  word: string;
  folded: string;
  stem: string;
  /** On how many pages it stands, as a power of two, rounded down. */
  spread: number;
  /** Whether an entry is about it: it stands in a name, a title, a summary or among search words. */
  isTopic: boolean;
  /** Whether an entry goes by it (`SearchEntry.keys`). */
  isKey: boolean;
  /** Whether it is there as an English search word only: no Danish ending belongs to it, and no Danish compound has it. */
  isEnglish: boolean;
  /** Whether it is a key only as what stands before others in a name, and so is anybody's: Grøn service, Human Results. */
  isOnlyFirst: boolean;
}

/** The words of a site, to understand a query by. */
export interface Vocabulary {
  words: readonly KnownWord[];
  has(folded: string): boolean;
  find(folded: string): KnownWord | undefined;
  /** A word with the same stem, the most used one. */
  findStem(stem: string): KnownWord | undefined;
  /** All words with a stem, the most used first. */
  formsOf(stem: string): readonly KnownWord[];
}

/**
 * Vocabulary as it is sent: words with blanks between, in groups of the same spread. Keys first, then topics; the rank of
 * English words is higher by `english`, that of words that are only the first of a name by `onlyFirst`.
 */
export type PackedVocabulary = readonly (readonly [spread: number, rank: number, words: string])[];

const english = 3;
const onlyFirst = 6;

/** How much a word says of what entries are about: 2 for a key, 1 for a topic. */
const rankOf = ({ isTopic, isKey }: Pick<KnownWord, 'isTopic' | 'isKey'>): 0 | 1 | 2 =>
  isKey ? 2 : isTopic ? 1 : 0;

/** More words than these are not sent: the rarest that no entry is about are left to the index alone. */
const limit = 12_000;

/** A field that counts this much says what an entry is about. */
export const topicWeight = 3;

const withLetter = new RegExp(`(?:^|${hyphen.source})\\p{L}(?:${hyphen.source}|$)`, 'u');

/** The words of a key. A letter and a word are one: an a-kasse is no kasse. */
const keyWords = (key: string): string[] =>
  key
    .split(/\s/)
    .flatMap((word) => (withLetter.test(word) ? wordsOf(word).slice(0, 1) : wordsOf(word)));

/** Of a key the words that name it by themselves: of each part of a name the last one. */
const lastWords = (key: string): string[] =>
  key.split(/[,:]|\s\p{Ll}{1,4}\s/u).flatMap((part) => {
    const words = keyWords(part.trim().split(/\s/).at(-1) ?? '');
    return [words[0] ?? '', words.at(-1) ?? ''];
  });

/** Whether a word is written as an abbreviation is: STU, KLAP. */
export const isInCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** Counts the words of all entries. */
export function countWords(entries: readonly SearchEntry[]): KnownWord[] {
  const found = new Map<string, KnownWord & { pages: number; last: number }>();
  const keysBy = (wordsOfKey: (key: string) => string[]) =>
    new Set(entries.flatMap((entry) => entry.keys.flatMap(wordsOfKey).map(foldDanish)));
  const keys = keysBy(keyWords);
  const whole = new Set([...keysBy(lastWords)].map(toStem));
  for (const [page, entry] of entries.entries())
    for (const field of entry.fields)
      for (const written of wordsOf(field.words)) {
        const word = isInCapitals(written) ? written : written.toLowerCase();
        const folded = foldDanish(word);
        let entryOfWord = found.get(folded);
        if (entryOfWord === undefined) {
          entryOfWord = {
            word,
            folded,
            stem: toStem(word),
            spread: 0,
            isTopic: false,
            isKey: keys.has(folded),
            isEnglish: true,
            isOnlyFirst: !isEmptyWord(folded) && keys.has(folded) && !whole.has(toStem(word)),
            pages: 0,
            last: -1,
          };
          found.set(folded, entryOfWord);
        }
        if (!isInCapitals(word)) entryOfWord.word = entryOfWord.word.toLowerCase();
        if (entryOfWord.last !== page) entryOfWord.pages += 1;
        entryOfWord.last = page;
        entryOfWord.isTopic ||= field.weight >= topicWeight;
        entryOfWord.isEnglish &&= field.isEnglish === true;
      }
  return [...found.values()]
    .map(({ pages, last: _, isTopic, isKey, ...known }) => ({
      ...known,
      isTopic: isTopic && !isEmptyWord(known.folded),
      isKey: isKey && !isEmptyWord(known.folded) && !isWeakWord(known.folded),
      spread: Math.floor(Math.log2(pages)),
    }))
    .toSorted((a, b) => rankOf(b) - rankOf(a) || b.spread - a.spread);
}

/** The part of the vocabulary that a browser gets. */
export function packVocabulary(words: readonly KnownWord[]): PackedVocabulary {
  const sent = words.slice(0, limit);
  const packedRank = (known: KnownWord) =>
    rankOf(known) + (known.isEnglish ? english : 0) + (known.isOnlyFirst ? onlyFirst : 0);
  const groups = Map.groupBy(sent, (known) => `${packedRank(known)} ${known.spread}`);
  return [...groups.values()].map((group) => [
    group[0]!.spread,
    packedRank(group[0]!),
    group
      .map(({ word }) => word)
      .toSorted()
      .join(' '),
  ]);
}

/** The vocabulary as it was packed. */
export const unpackVocabulary = (packed: PackedVocabulary): Vocabulary =>
  makeVocabulary(
    packed.flatMap(([spread, rank, words]) =>
      words.split(' ').map((word) => ({
        word,
        folded: foldDanish(word),
        get stem() {
          return toStem(word);
        },
        spread,
        isTopic: rank % english > 0,
        isKey: rank % english === 2,
        isEnglish: rank % onlyFirst >= english,
        isOnlyFirst: rank >= onlyFirst,
      })),
    ),
  );

/** Makes words, the most used first, into a vocabulary. */
export function makeVocabulary(words: readonly KnownWord[]): Vocabulary {
  const byFolded = new Map(words.map((word) => [word.folded, word]));
  const byStem = new ByStem<KnownWord>();
  for (const word of words) if (!isEmptyWord(word.folded)) byStem.add(word.folded, word);
  return {
    words,
    has: (folded) => byFolded.has(folded),
    find: (folded) => byFolded.get(folded),
    findStem: (stem) => byStem.get(stem)[0],
    formsOf: (stem) => byStem.get(stem),
  };
}

/**
 * The words that a compound is made of, by the site's own vocabulary: those of `splitKnown`. Where only the first is a
 * word of the site, and a long one, what follows counts as a word as well: the site may say vinduespudsning and never
 * pudsning. The last part, which says what a thing is, stands last.
 */
export function partsOf(folded: string, vocabulary: Vocabulary): readonly string[] {
  const known = divided.get(vocabulary) ?? new Map<string, readonly string[]>();
  divided.set(vocabulary, known);
  let parts = known.get(folded);
  if (parts === undefined) {
    parts = splitKnown(folded, vocabulary);
    if (parts.length === 0) parts = splitAfterTopic(folded, vocabulary);
    known.set(folded, parts);
  }
  return parts;
}

/** Thousands of pages share their words, and dividing one asks the vocabulary for all of its parts. */
const divided = new WeakMap<Vocabulary, Map<string, readonly string[]>>();

/** A word that no entry is about says what a compound is made of only when it has this many letters. */
const shortestPlain = 4;

/** The words that a compound is made of when the site knows them all. Little words are never parts, nor are endings. */
export const splitKnown = (folded: string, vocabulary: Vocabulary): string[] =>
  splitCompound(folded, (part) => {
    if (isEmptyWord(part) || isEnding(part)) return 0;
    const word =
      vocabulary.find(part) ??
      (part.length >= shortestPlain ? formInCompound(part, vocabulary) : undefined);
    if (word === undefined || word.isEnglish) return 0;
    // A word as the site writes it before another form of one: papir and scanning, not papirs and canning.
    if (word.isTopic && !isWeakWord(word.folded)) return word.folded === part ? 3 : 2;
    return part.length >= shortestPlain && vocabulary.has(part) ? 1 : 0;
  });

const elided = /e([lnr])$/;

/** A part with so many letters is hardly another word for want of an ending: dokument, dokumenter; rådhus, rådhuset. */
const longPart = 6;

const nounEnding = /^(?:er|en|et|erne)$/;

/**
 * Another form of a part: one with an ending more than the site's word, or an infinitive's e or a plural's er less, where
 * its own e goes (møbel, møbler), or an ending less where the part is long. Without more, a part only begins as another word does: sportshelt has
 * no shelter in it, nor synsrand Randers.
 */
const formInCompound = (part: string, vocabulary: Vocabulary): KnownWord | undefined =>
  vocabulary
    .formsOf(toStem(part))
    .find(
      ({ folded }) =>
        part.startsWith(folded) ||
        (elided.test(part) && folded.startsWith(part.replace(elided, '$1'))) ||
        folded === `${part}e` ||
        (part.length >= longPart &&
          folded.startsWith(part) &&
          nounEnding.test(folded.slice(part.length))) ||
        (part.endsWith('e') && folded === `${part}r`),
    );

/** Inside a compound a word often stands without its ending: pakkeopgaver, havemøbler. */
const isTopicStem = (part: string, vocabulary: Vocabulary): boolean =>
  part.length >= 4 && !isEmptyWord(part) && vocabulary.findStem(toStem(part))?.isTopic === true;

/** What is left after a known part is taken for a word when it has this many letters. */
const shortestRest = 5;

function splitAfterTopic(folded: string, vocabulary: Vocabulary): string[] {
  for (let end = 4; end <= folded.length - shortestRest; end++) {
    const head = folded.slice(0, end);
    if (!vocabulary.find(head)?.isTopic && !isTopicStem(head, vocabulary)) continue;
    // vindu, vindue, vindues: the ending belongs to the first part.
    let last = end;
    while (last < folded.length && toStem(folded.slice(0, last + 1)) === toStem(head)) last += 1;
    const rest = folded.slice(last);
    if (rest.length >= shortestRest && !isEnding(rest)) return [head, rest];
  }
  return [];
}
