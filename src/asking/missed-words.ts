import { toMissedWord } from '../domain/search/missed-words.ts';
import { nearestConcepts } from '../domain/search/nearest-concepts.ts';
import { joinStems } from '../domain/search/stems.ts';

/** A word that readers have asked to have noted, in the form most of them wrote. */
export interface MissedWord {
  word: string;
  count: number;
  /** The last day, YYYY-MM-DD. */
  last: string;
}

/** What the logs hold, and how many of their lines hold no such word. */
export interface MissedWords {
  words: readonly MissedWord[];
  unread: number;
}

/** A task of the content: its file, and the words it is found by. */
export interface TaskWords {
  file: string;
  words: readonly string[];
}

/** Where a word could stand: in a task that has it by now, in one that has words like it, or in none yet. */
export type Proposal =
  { kind: 'found'; file: string } | { kind: 'alike'; file: string; like: string } | { kind: 'new' };

/** A line of the log: the day, and the word as a browser writes it in an address. */
const line = /^(\d{4}-\d\d-\d\d) (\S+)$/;

/**
 * Counts the words of the logs that the server has written, the most frequent first; all forms of a word are one. A line
 * that holds anything but a day and a word is counted, and not read: a log is what strangers wrote.
 */
export function readMissedWords(text: string): MissedWords {
  const groups = new Map<string, { forms: Map<string, number>; count: number; last: string }>();
  let unread = 0;
  for (const each of text.split(/\r?\n/)) {
    if (each.trim() === '') continue;
    const [, day = '', written = ''] = line.exec(each) ?? [];
    const word = toMissedWord(decode(written));
    if (word === undefined) {
      unread += 1;
      continue;
    }
    const key = joinStems(word);
    const group = groups.get(key) ?? { forms: new Map<string, number>(), count: 0, last: '' };
    group.forms.set(word, (group.forms.get(word) ?? 0) + 1);
    group.count += 1;
    if (day > group.last) group.last = day;
    groups.set(key, group);
  }
  const words = [...groups.values()]
    .map(({ forms, count, last }) => ({ word: mostFrequent(forms), count, last }))
    .toSorted((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'da'));
  return { words, unread };
}

/** What an editor could do about a word, by the tasks of the content as it is today. */
export function proposeFor(word: string, tasks: readonly TaskWords[]): Proposal {
  const key = joinStems(word);
  const has = tasks.find(({ words }) => words.some((known) => joinStems(known) === key));
  if (has) return { kind: 'found', file: has.file };
  const [near] = nearestConcepts(word, tasks, 1);
  if (near === undefined) return { kind: 'new' };
  const like = near.words.find(
    (known) => nearestConcepts(word, [{ words: [known] }], 1).length > 0,
  );
  return { kind: 'alike', file: near.file, like: like ?? near.words[0] ?? '' };
}

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b, 'da'))[0]![0];

/** The word behind the signs of an address, as forms write them; nothing where they are no text. */
function decode(written: string): string {
  try {
    return decodeURIComponent(written.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
