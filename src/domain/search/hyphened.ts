import { foldDanish } from '../fold.ts';
import { normaliseText } from '../normalise-text.ts';
import type { Lexicon, QueryWord, ResolvedQuery, Suggestion } from './resolve-query.ts';
import { hyphen } from './stems.ts';
import { asWritten, isContactWord } from './stop-words.ts';
import { knownForm } from './word-forms.ts';

/** A query of which every word was looked up by itself. */
export interface LookedUp {
  queryWords: QueryWord[];
  unknown: string[];
  suggestions: Suggestion[];
}

/** Words that hyphens make one: it-sikkerhed. */
const hyphened = new RegExp(`[\\p{L}\\p{N}]+(?:${hyphen.source}[\\p{L}\\p{N}]+)+`, 'gu');

/**
 * Takes what hyphens join for one word: where a part of it is unknown, the rest is another thing, and no answer. A forest
 * kindergarten (skov-børnehave) is no forest, and a letter says what it does only in a search word (e-affald). Where only
 * general words are left it stays as it is, and so does what asks how to reach somebody (e-mail).
 */
export function takeHyphenedAsOne(
  query: string,
  lookedUp: LookedUp,
  { vocabulary }: Lexicon,
): LookedUp {
  let { queryWords, unknown, suggestions } = lookedUp;
  for (const [typed] of normaliseText(query).matchAll(hyphened)) {
    const parts = typed.split(hyphen).map(asWritten);
    if (parts.some((part) => isContactWord(foldDanish(part)))) continue;
    const isPart = (queryWord: QueryWord) =>
      parts.includes(queryWord.typed) && !queryWord.isIdentifier;
    // A text has it as one word too (`wordsOf`).
    const isWhole = knownForm(parts.map(foldDanish).join(''), vocabulary)?.isTopic;
    const saysNothing = (part: string) =>
      unknown.includes(part) || (/^\p{L}$/u.test(part) && !isWhole);
    if (!parts.some(saysNothing)) {
      queryWords = queryWords.map((queryWord) =>
        isPart(queryWord) ? { ...queryWord, hyphened: typed } : queryWord,
      );
      continue;
    }
    if (!queryWords.some((queryWord) => isPart(queryWord) && queryWord.role !== 'weak')) continue;
    queryWords = queryWords.filter((queryWord) => !isPart(queryWord));
    unknown = [...unknown.filter((word) => !parts.includes(word)), typed];
    suggestions = suggestions.map((suggestion) =>
      parts.includes(suggestion.typed)
        ? { typed, word: typed.replace(suggestion.typed, suggestion.word) }
        : suggestion,
    );
  }
  return { queryWords, unknown, suggestions };
}

/**
 * A query without a word of which the last part had to be given up, since nothing has both: what a thing is stands last. Nothing
 * where no word was torn like that.
 */
export function withoutTorn(
  query: ResolvedQuery,
  givenUp: readonly QueryWord[],
): ResolvedQuery | undefined {
  const torn = givenUp.find(
    ({ hyphened: whole, typed, role }) => role !== 'weak' && whole?.split(hyphen).at(-1) === typed,
  )?.hyphened;
  if (torn === undefined) return undefined;
  return {
    ...query,
    queryWords: query.queryWords.filter((word) => word.hyphened !== torn),
    unknown: [...query.unknown, torn],
  };
}
