import type { JobKey } from '../jobs/job-state.ts';
import { foldDanish } from '../fold.ts';
import type { SearchTown } from './order-by-distance.ts';
import type { Concept } from './search-entry.ts';
import { joinStems, wordsOf } from './stems.ts';
import { isEmptyWord, isOwnWord, isWeakWord } from './stop-words.ts';

/** A choice on the page of places to work at, and what it is called. */
export interface JobWish {
  key: JobKey;
  value: string;
  name: string;
}

/** So many words can name one choice. */
const longest = 4;

/**
 * What a query says in the choices of the page of places to work at: a way by its name, what one wishes by its name or a
 * word that is no other's, and a town. Empty where a word is left that says something else, where two ways or towns are
 * named, or a town alone: then the reader, and not we, should choose.
 */
export function jobWishes(
  query: string,
  concepts: Iterable<Concept>,
  towns: readonly SearchTown[],
): JobWish[] {
  const named = nameChoices([...concepts], towns);
  const words = wordsOf(query);
  const found: JobWish[] = [];
  for (let at = 0; at < words.length;) {
    const [wish, length] = readWish(words.slice(at, at + longest), named);
    const folded = foldDanish(words[at]!);
    if (wish) found.push(wish);
    else if (!isEmptyWord(folded) && !isWeakWord(folded) && !isOwnWord(folded)) return [];
    at += length;
  }
  const wishes = [...new Map(found.map((wish) => [`${wish.key} ${wish.value}`, wish])).values()];
  const count = (key: JobKey) => wishes.filter((wish) => wish.key === key).length;
  const isClear = count('job') < 2 && count('by') < 2 && count('job') + count('hensyn') > 0;
  return isClear ? wishes : [];
}

/** The choice that words begin with, the longest first, and how many words name it. */
function readWish(
  words: readonly string[],
  named: ReadonlyMap<string, JobWish>,
): [JobWish | undefined, number] {
  for (let length = words.length; length > 0; length--) {
    const wish = named.get(joinStems(words.slice(0, length).join(' ')));
    if (wish) return [wish, length];
  }
  return [undefined, 1];
}

/** Choices by the stems of what names each of them. Names come before words, and a word of several names none. */
function nameChoices(
  concepts: readonly Concept[],
  towns: readonly SearchTown[],
): ReadonlyMap<string, JobWish> {
  const named = new Map<string, JobWish>();
  const words = Map.groupBy(
    concepts.flatMap((concept) =>
      [concept.title, ...concept.words].map((word) => [joinStems(word), concept] as const),
    ),
    ([stems]) => stems,
  );
  for (const [stems, of] of words) {
    const [first] = of;
    const wish = first && toWish(first[1]);
    if (wish?.key === 'hensyn' && new Set(of.map(([, { id }]) => id)).size === 1)
      named.set(stems, wish);
  }
  for (const { slug, name } of towns) named.set(joinStems(name), { key: 'by', value: slug, name });
  for (const concept of concepts) {
    const wish = toWish(concept);
    if (wish) named.set(joinStems(concept.title), wish);
  }
  return named;
}

function toWish({ id, title }: Concept): JobWish | undefined {
  const [key, value = ''] = id.split(':');
  return key === 'job' || key === 'hensyn' ? { key, value, name: title } : undefined;
}
