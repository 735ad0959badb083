import { foldDanish } from '../fold.ts';
import type { SearchEntry } from './search-entry.ts';
import { phraseStem } from './phrases.ts';
import { isEmptyWord } from './stop-words.ts';
import { toStem, wordsOf } from './stems.ts';
import { partsOf, topicWeight, type Vocabulary } from './vocabulary.ts';

/**
 * Stands after every stem in the index and in a query for a whole word: the engine looks for beginnings,
 * and `sy` must not find all that begins with it.
 */
export const endMark = '0';

/** What an entry's own number, or a whole phrase of its search words, counts: as much as its name. */
const heaviest = 10;

/** How much a part of a compound counts beside the whole. */
const partShare = 0.5;

/**
 * The stems that lead to an entry, each with its weight: what the word's best place counts. Compounds are
 * found by their parts too.
 */
function indexStems(entry: SearchEntry, vocabulary: Vocabulary): Map<string, number> {
  const weights = new Map<string, number>();
  const raise = (stem: string, weight: number) =>
    weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  for (const identifier of entry.identifiers) raise(identifier, heaviest);
  for (const phrase of entry.phrases) raise(phraseStem(phrase), heaviest);
  for (const { weight, words } of entry.fields)
    for (const word of wordsOf(words)) {
      const folded = foldDanish(word);
      if (isEmptyWord(folded) && weight < topicWeight) continue;
      raise(toStem(word), weight);
      for (const part of partsOf(folded, vocabulary)) raise(toStem(part), weight * partShare);
    }
  return weights;
}

/** The stems of an entry as a page for the index: a paragraph for each weight, the heaviest first. */
export function indexPage(entry: SearchEntry, vocabulary: Vocabulary): string {
  const byWeight = Map.groupBy(indexStems(entry, vocabulary), ([, weight]) => weight);
  return [...byWeight]
    .toSorted(([a], [b]) => b - a)
    .map(
      ([weight, stems]) =>
        `<p data-pagefind-weight="${weight}">${stems.map(([stem]) => stem + endMark).join(' ')}</p>`,
    )
    .join('');
}
