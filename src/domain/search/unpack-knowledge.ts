import { foldDanish } from '../fold.ts';
import { ByStem } from './by-stem.ts';
import type { Knowledge } from './find-answer.ts';
import { unpackGathering } from './gathering.ts';
import type { Lexicon } from './resolve-query.ts';
import type { Concept } from './search-entry.ts';
import { stemsOf, toStem, wordsOf } from './stems.ts';
import { isEmptyWord, isWeakWord } from './stop-words.ts';
import type { StoredKnowledge, TaskLink } from './stored-knowledge.ts';
import { phraseStem } from './phrases.ts';
import { callsOfTown, wordsOfTown } from './town-names.ts';
import { partsOf, unpackVocabulary, type Vocabulary } from './vocabulary.ts';

/** What the search fetches beside its index, ready to answer by. */
export function unpackKnowledge({
  words,
  concepts,
  towns,
  placesOutside,
  elsewhere,
  phrases,
  gathering,
  ownName,
}: Omit<StoredKnowledge, 'tasks'>): Knowledge {
  const townWords = listTownWords([...towns.map(({ name }) => name), ...placesOutside]);
  const townCalls = new Set(towns.flatMap(({ name }) => callsOfTown(name)));
  const others = new Set(elsewhere.split(' '));
  const labelWords = listLabelWords(concepts);
  const whole = new Set(phrases);
  const vocabulary = unpackVocabulary(words);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const lexicon: Lexicon = {
    vocabulary,
    isTownWord: (folded) => townWords.has(folded),
    callsTown: (folded) => townCalls.has(folded),
    isElsewhere: (folded) => others.has(folded) && !townWords.has(folded),
    isLabelWord: (folded) => labelWords.has(folded),
    namesOf: listNames(concepts, whole),
    isInTitle: (id, stem) => wordsOf(byId.get(id)?.title ?? '').some((own) => toStem(own) === stem),
    hasWord: (id, stem) => hasStem(byId.get(id), stem, vocabulary),
    phrases,
    wholesFrom: listWholes(concepts, whole),
  };
  return {
    lexicon,
    concepts: byId,
    towns,
    findGathering: unpackGathering(gathering, ownName),
    points: [],
  };
}

/** The tasks that can be tried, with what their concepts tell of them. Throws where one has no concept. */
export const linkTasks = ({
  tasks,
  concepts,
}: Pick<StoredKnowledge, 'tasks' | 'concepts'>): TaskLink[] =>
  tasks.map(({ concept, ...task }) => {
    const known = concepts.find(({ id }) => id === concept);
    if (!known) throw new Error(`No concept ${concept} is sent`);
    return { ...task, name: known.title, words: [known.title, ...known.words] };
  });

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
  new Set(names.flatMap(wordsOfTown).filter((word) => !isWeakWord(word)));

/** What target groups and considerations go by: each search word of theirs that is one word. */
const listLabelWords = (concepts: readonly Concept[]): Set<string> =>
  new Set(
    concepts
      .filter((concept) => !isNaming(concept))
      .flatMap(({ words }) => words.filter((word) => !/\s/.test(word.trim())))
      .map(foldDanish),
  );

/** Search words of several words, of which some say something by themselves. */
function listWholes(
  concepts: readonly Concept[],
  phrases: ReadonlySet<string>,
): Lexicon['wholesFrom'] {
  const byFirst = new ByStem<{ words: string; id: string }>();
  for (const { id, words: own } of concepts.filter(isNaming))
    for (const words of own) {
      if (!isSeveral(words) || phrases.has(words)) continue;
      byFirst.add(foldDanish(wordsOf(words.trim().split(/\s/, 1)[0]!)[0] ?? ''), { words, id });
    }
  return (stem) => byFirst.get(stem).map(({ words, id }) => ({ stems: stemsOf(words), id }));
}

const isSeveral = (searchWord: string): boolean => /\s/.test(searchWord.trim());

/** Whether a query can name a concept: a task type or a job type. */
const isNaming = ({ id }: Concept): boolean => id.startsWith('opgave:') || id.startsWith('job:');

/** Which task types and job types a stem names: as a word of their title, or as a search word of its own. */
function listNames(concepts: readonly Concept[], phrases: ReadonlySet<string>): Lexicon['namesOf'] {
  const naming = concepts.filter(isNaming);
  // By their places, so that what is named comes in the same order whatever names it.
  const byWord = new ByStem<number>();
  const byPhrase = new Map<string, number[]>();
  for (const [at, { title, words }] of naming.entries()) {
    for (const word of wordsOf(title)) {
      const folded = foldDanish(word);
      if (!isEmptyWord(folded) && !isWeakWord(folded)) byWord.add(folded, at);
    }
    for (const word of words) {
      if (!isSeveral(word)) byWord.add(foldDanish(wordsOf(word)[0] ?? word), at);
      else if (phrases.has(word)) {
        const stem = phraseStem(word);
        byPhrase.set(stem, [...(byPhrase.get(stem) ?? []), at]);
      }
    }
  }
  return (stem) => {
    const places = new Set([...byWord.get(stem), ...(byPhrase.get(stem) ?? [])]);
    return [...places].toSorted((a, b) => a - b).map((at) => naming[at]!.id);
  };
}
