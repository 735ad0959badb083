import { foldDanish } from '../fold.ts';
import type { Knowledge } from './find-answer.ts';
import type { Lexicon } from './resolve-query.ts';
import type { Concept } from './search-entry.ts';
import { toStem, wordsOf } from './stems.ts';
import { isEmptyWord, isWeakWord } from './stop-words.ts';
import type { StoredKnowledge } from './stored-knowledge.ts';
import { isPhrase, phraseStem } from './phrases.ts';
import { partsOf, unpackVocabulary, type Vocabulary } from './vocabulary.ts';

/** What the search fetches beside its index, ready to answer by. */
export function unpackKnowledge({
  words,
  concepts,
  towns,
  placesOutside,
  phrases,
}: Omit<StoredKnowledge, 'tasks'>): Knowledge {
  const townWords = listTownWords([...towns.map(({ name }) => name), ...placesOutside]);
  const labelWords = listLabelWords(concepts);
  const names = listNames(concepts);
  const vocabulary = unpackVocabulary(words);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const lexicon: Lexicon = {
    vocabulary,
    isTownWord: (folded) => townWords.has(folded),
    isLabelWord: (folded) => labelWords.has(folded),
    namesOf: (stem) => names.get(stem) ?? [],
    isInTitle: (id, stem) => wordsOf(byId.get(id)?.title ?? '').some((own) => toStem(own) === stem),
    hasWord: (id, stem) => hasStem(byId.get(id), stem, vocabulary),
    phrases,
    wholes: listWholes(concepts),
  };
  return {
    lexicon,
    concepts: byId,
    towns,
    points: [],
  };
}

/** Whether a word of a concept has a stem, or is a compound of one that has. */
const hasStem = (concept: Concept | undefined, stem: string, vocabulary: Vocabulary): boolean =>
  [concept?.title ?? '', ...(concept?.words ?? [])]
    .flatMap(wordsOf)
    .some(
      (own) =>
        toStem(own) === stem ||
        (foldDanish(own).includes(stem) &&
          partsOf(foldDanish(own), vocabulary).some((part) => toStem(part) === stem)),
    );

const listTownWords = (names: readonly string[]): Set<string> =>
  new Set(
    names
      .flatMap((name) => name.split(/[\s-]+/).map(foldDanish))
      .filter((word) => !isWeakWord(word)),
  );

/** What target groups and considerations go by: each search word of theirs that is one word. */
const listLabelWords = (concepts: readonly Concept[]): Set<string> =>
  new Set(
    concepts
      .filter((concept) => !isNaming(concept))
      .flatMap(({ words }) => words.filter((word) => !/\s/.test(word.trim())))
      .map(foldDanish),
  );

/** Search words of several words, of which some say something by themselves. */
const listWholes = (concepts: readonly Concept[]): Lexicon['wholes'] =>
  concepts.filter(isNaming).flatMap(({ id, words }) =>
    words.flatMap((word) => {
      const stems = wordsOf(word).map(toStem);
      return stems.length > 1 && /\s/.test(word.trim()) && !isPhrase(word) ? [{ stems, id }] : [];
    }),
  );

/** Whether a query can name a concept: a task type or a job type. */
const isNaming = ({ id }: Concept): boolean => id.startsWith('opgave:') || id.startsWith('job:');

/** Which task types and job types a stem names: as a word of their title, or as a search word of its own. */
function listNames(concepts: readonly Concept[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const name = (stem: string, id: string) => {
    const ids = names.get(stem) ?? [];
    if (!ids.includes(id)) names.set(stem, [...ids, id]);
  };
  for (const { id, title, words } of concepts.filter(isNaming)) {
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
