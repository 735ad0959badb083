import { foldDanish } from '../../../src/domain/fold.ts';
import type { Lexicon } from '../../../src/domain/search/resolve-query.ts';
import { toStem } from '../../../src/domain/search/stems.ts';
import { type KnownWord, makeVocabulary } from '../../../src/domain/search/vocabulary.ts';

/** A word of a site that some entry goes by. */
export const makeWord = (text: string, more: Partial<KnownWord> = {}): KnownWord => ({
  word: text,
  folded: foldDanish(text),
  stem: toStem(text),
  spread: 0,
  isTopic: true,
  isKey: more.isTopic ?? true,
  isEnglish: false,
  isOnlyFirst: false,
  ...more,
});

/** What a query is understood by, from the words of a site: no towns, concepts or phrases but those given. */
export const makeLexicon = (words: readonly KnownWord[], more: Partial<Lexicon> = {}): Lexicon => ({
  vocabulary: makeVocabulary(words),
  isTownWord: () => false,
  callsTown: () => false,
  isElsewhere: () => false,
  isLabelWord: () => false,
  namesOf: () => [],
  isInTitle: () => false,
  hasWord: () => false,
  phrases: [],
  wholesFrom: () => [],
  ...more,
});
