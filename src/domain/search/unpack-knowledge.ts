import { foldDanish } from '../fold.ts';
import type { Knowledge } from './find-answer.ts';
import type { Lexicon } from './resolve-query.ts';
import type { Concept } from './search-entry.ts';
import type { SearchTown } from './order-by-distance.ts';
import { toStem, wordsOf } from './stems.ts';
import { isEmptyWord, isWeakWord } from './stop-words.ts';
import type { StoredKnowledge } from './stored-knowledge.ts';
import { isPhrase, phraseStem } from './phrases.ts';
import { unpackVocabulary } from './vocabulary.ts';

/** What the search fetches beside its index, ready to answer by. */
export function unpackKnowledge({
  words,
  concepts,
  towns,
  phrases,
}: Omit<StoredKnowledge, 'tasks'>): Knowledge {
  const townWords = listTownWords(towns);
  const names = listNames(concepts);
  const lexicon: Lexicon = {
    vocabulary: unpackVocabulary(words),
    isTownWord: (folded) => townWords.has(folded),
    namesOf: (stem) => names.get(stem) ?? [],
    phrases,
  };
  return {
    lexicon,
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    towns,
    points: [],
  };
}

const listTownWords = (towns: readonly SearchTown[]): Set<string> =>
  new Set(towns.flatMap(({ name }) => name.split(/[\s-]+/).map(foldDanish)));

/** Which task types and job types a stem names: as a word of their title, or as a search word of its own. */
function listNames(concepts: readonly Concept[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const name = (stem: string, id: string) => {
    const ids = names.get(stem) ?? [];
    if (!ids.includes(id)) names.set(stem, [...ids, id]);
  };
  for (const { id, title, words } of concepts) {
    if (!/^(?:opgave|job):/.test(id)) continue;
    for (const word of wordsOf(title)) {
      const folded = foldDanish(word);
      if (!isEmptyWord(folded) && !isWeakWord(folded)) name(toStem(word), id);
    }
    for (const word of words) {
      if (!/\s/.test(word.trim())) name(toStem(wordsOf(word)[0] ?? word), id);
      else if (isPhrase(word)) name(phraseStem(word), id);
    }
  }
  return names;
}
