import { foldDanish } from '../fold.ts';
import { editDistance } from '../near-miss.ts';
import { endMark } from './index-stems.ts';
import { isEmptyWord, isWeakWord } from './stop-words.ts';
import { toStem } from './stems.ts';
import { type KnownWord, partsOf, type Vocabulary } from './vocabulary.ts';

/** A word of a query as it is searched. */
export interface QueryWord {
  /** As the reader wrote it. */
  typed: string;
  /** As the site writes it. */
  word: string;
  /** What the index is asked for. */
  stem: string;
  /** Stems without their mark, to find the words again in a text. */
  stems: readonly string[];
  /** Words with the lowest are given up first when nothing has them all. */
  importance: number;
  /** Whether the site's word is a guess that the reader must be told of. */
  isGuess: boolean;
}

/** A query understood by the site's vocabulary. */
export interface ResolvedQuery {
  queryWords: readonly QueryWord[];
  /** Words that no page has and that resemble none. */
  unknown: readonly string[];
}

/**
 * Understands a query. Each word is looked for in this order: joined with the word after it; as it stands, or in
 * another form; with æ ø å typed in some other way; as the beginning of a word, when it is the last and still being
 * typed; as one slip of the finger; as a compound of known words; as more than one slip.
 * @param isTownWord whether a folded word is part of a town's name.
 */
export function resolveQuery(
  query: string,
  vocabulary: Vocabulary,
  isTownWord: (folded: string) => boolean,
): ResolvedQuery {
  const typed = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  const meaningful = typed.filter((word) => !isEmptyWord(foldDanish(word)));
  const words = meaningful.length > 0 ? meaningful : typed;
  const isOpen = /[\p{L}\p{N}]$/u.test(query);
  const queryWords: QueryWord[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const folded = foldDanish(word);
    const joined = next === undefined ? undefined : joinWords(folded, foldDanish(next), vocabulary);
    if (joined !== undefined) {
      queryWords.push(whole(`${word} ${next}`, joined, isTownWord));
      at += 1;
      continue;
    }
    const isLast = at === words.length - 1;
    const found =
      asList(known(word, folded, vocabulary, isTownWord)) ??
      asList(isLast && isOpen ? beginning(word, folded, vocabulary) : undefined) ??
      asList(slip(word, folded, vocabulary, isTownWord, 1)) ??
      compound(word, folded, vocabulary, isTownWord) ??
      asList(slip(word, folded, vocabulary, isTownWord));
    if (found) queryWords.push(...found);
    else unknown.push(word);
  }
  return { queryWords, unknown };
}

function whole(
  typed: string,
  word: KnownWord,
  isTownWord: (folded: string) => boolean,
  isGuess = false,
): QueryWord {
  return {
    typed,
    word: word.word,
    stem: word.stem + endMark,
    stems: [word.stem],
    importance: importanceOf(word, isTownWord) - (isGuess ? 1 : 0),
    isGuess,
  };
}

/** Topics before towns, towns before other words, rare before common; general words and numbers last. */
function importanceOf(word: KnownWord, isTownWord: (folded: string) => boolean): number {
  const rarity = 1 - word.spread / 20;
  if (isWeakWord(word.folded)) return rarity / 2;
  if (isTownWord(word.folded)) return 4 + rarity;
  return (word.isTopic ? 6 : 2) + rarity;
}

/** Whether a word is so general that it only helps to put pages in order. */
export const isWeak = (queryWord: QueryWord): boolean => queryWord.importance < 1.2;

const asList = (queryWord: QueryWord | undefined): QueryWord[] | undefined =>
  queryWord && [queryWord];

const knownForm = (folded: string, vocabulary: Vocabulary): KnownWord | undefined =>
  vocabulary.find(folded) ?? vocabulary.findStem(toStem(folded));

function known(
  typed: string,
  folded: string,
  vocabulary: Vocabulary,
  isTownWord: (folded: string) => boolean,
): QueryWord | undefined {
  const word = knownForm(folded, vocabulary) ?? bareLetters(vocabulary).get(toBare(folded));
  return word && whole(typed, word, isTownWord);
}

function joinWords(first: string, second: string, vocabulary: Vocabulary): KnownWord | undefined {
  if (knownForm(first, vocabulary) && knownForm(second, vocabulary)) return undefined;
  return [first + second, `${first}s${second}`]
    .map((joined) => knownForm(joined, vocabulary))
    .find((word) => word?.isTopic);
}

function beginning(typed: string, folded: string, vocabulary: Vocabulary): QueryWord | undefined {
  if (folded.length < 3) return undefined;
  const words = vocabulary.words.filter((word) => word.folded.startsWith(folded));
  const likeliest = words.find(({ isTopic }) => isTopic) ?? words[0];
  if (likeliest === undefined) return undefined;
  const isInStem = words.some(({ stem }) => stem.startsWith(folded));
  return {
    typed,
    word: likeliest.word,
    stem: isInStem ? folded : likeliest.stem + endMark,
    stems: isInStem ? [...new Set(words.map(({ stem }) => stem))] : [likeliest.stem],
    importance: likeliest.isTopic ? 5 : 2,
    isGuess: false,
  };
}

/**
 * A compound the site doesn't have, as the words it is made of. What a thing is stands last and matters most:
 * a coffee cup is a cup.
 */
function compound(
  typed: string,
  folded: string,
  vocabulary: Vocabulary,
  isTownWord: (folded: string) => boolean,
): QueryWord[] | undefined {
  const queryWords = partsOf(folded, vocabulary).flatMap((part, at, parts): QueryWord[] => {
    const word = knownForm(part, vocabulary) ?? tailOfWord(part, vocabulary);
    if (word === undefined) return [];
    const isLast = at === parts.length - 1;
    const queryWord = whole(typed, word, isTownWord);
    return [{ ...queryWord, importance: queryWord.importance - (isLast ? 0 : 0.8) }];
  });
  const tail = queryWords.length === 0 ? tailOfWord(folded, vocabulary) : undefined;
  if (tail) queryWords.push(whole(typed, tail, isTownWord));
  return queryWords.length === 0 ? undefined : queryWords;
}

/** A word that the site has only at the end of another: pudsning of vinduespudsning. */
function tailOfWord(folded: string, vocabulary: Vocabulary): KnownWord | undefined {
  if (folded.length < 5) return undefined;
  const stem = toStem(folded);
  const whole = vocabulary.words.find(
    (word) =>
      word.isTopic &&
      word.folded.length > folded.length + 2 &&
      word.folded.includes(stem) &&
      partsOf(word.folded, vocabulary).some((part) => toStem(part) === stem),
  );
  return whole && { ...whole, word: folded, folded, stem };
}

function slip(
  typed: string,
  folded: string,
  vocabulary: Vocabulary,
  isTownWord: (folded: string) => boolean,
  farthest = mayDiffer(folded.length),
): QueryWord | undefined {
  const word = nearestWord(folded, Math.min(farthest, mayDiffer(folded.length)), vocabulary);
  return word && whole(typed, word, isTownWord, true);
}

/** How many letters may be wrong in a word of this length. */
const mayDiffer = (length: number): number =>
  length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;

/** The known word that a slip most likely was. A topic wins over another word that is as near. */
function nearestWord(
  folded: string,
  farthest: number,
  vocabulary: Vocabulary,
): KnownWord | undefined {
  const sought = toBare(folded);
  let best: KnownWord | undefined;
  let bestCost = farthest + 1;
  for (const [bare, word] of bareLetters(vocabulary)) {
    if (isEmptyWord(word.folded)) continue;
    const distance = editDistance(sought, bare, farthest + 1);
    if (distance > farthest) continue;
    const cost =
      distance + (word.isTopic ? 0 : 0.6) + (bare[0] === sought[0] ? 0 : 0.5) - word.spread * 0.02;
    if (cost < bestCost) [best, bestCost] = [word, cost];
  }
  return best;
}

/** Danish letters as a keyboard without them has them: smørrebrød and smoerrebroed are both smorrebrod. */
const toBare = (folded: string): string =>
  folded.replaceAll('oe', 'o').replaceAll('aa', 'a').replaceAll('ae', 'a');

const bare = new WeakMap<Vocabulary, Map<string, KnownWord>>();

function bareLetters(vocabulary: Vocabulary): Map<string, KnownWord> {
  const ready = bare.get(vocabulary);
  if (ready) return ready;
  const made = new Map<string, KnownWord>();
  for (const word of vocabulary.words) {
    const key = toBare(word.folded);
    if (!made.has(key)) made.set(key, word);
  }
  bare.set(vocabulary, made);
  return made;
}
