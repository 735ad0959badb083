import { patternOf } from '../../domain/explain-terms.ts';
import { sentencesOf, wordsOf } from '../../domain/readability.ts';
import { toStem } from '../../domain/search/stems.ts';
import { isCommon } from '../common-words.ts';
import { easyFolders } from '../easy-folders.ts';
import { glossaryForms } from '../glossary-forms.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** So many words are named; the next ones are seen when these are mended. */
const mostNamed = 5;

/** Words of an easy text that are not common, and that neither the glossary nor the text itself explains. */
export const findUncommonWords: Rule = ({ entries }) => {
  const explained = patternOf([...glossaryForms(entries)]);
  return entries.flatMap((entry) => checkEasyText(entry, explained));
};

function checkEasyText(entry: RawEntry, explained: RegExp | undefined): Problem[] {
  const { collection, file, fields } = entry;
  const text = textAt(fields, 'letLaest');
  if (!easyFolders.includes(collection) || text === undefined) return [];
  // A full stop keeps the words on both sides apart, and is no word.
  const rest = explained === undefined ? text : text.replaceAll(explained, '.');
  const names = namesIn(text, textAt(fields, 'navn') ?? textAt(fields, 'titel') ?? '');
  const told = toldIn(text);
  const words = wordsOf(rest).filter(
    (word) => !/\d/.test(word) && !names.has(word) && !told.has(toStem(word)) && !isCommon(word),
  );
  const byStem = new Map(words.map((word) => [toStem(word), word.toLowerCase()]));
  const all = [...byStem.values()];
  if (all.length === 0) return [];
  const named = all.slice(0, mostNamed).map((word) => `»${word}«`);
  const message = `bruger ${new Intl.ListFormat('da').format(named)}, som ikke er almindelige ord. Skriv det lettere, eller lav en forklaring i ordliste/.`;
  return [{ file, field: 'letLaest', message }];
}

/** Names: what the entry is called, and every word with a capital that begins no sentence. */
const namesIn = (text: string, own: string): ReadonlySet<string> =>
  new Set([
    ...wordsOf(own),
    ...sentencesOf(text)
      .flatMap((sentence) => wordsOf(sentence).slice(1))
      .filter((word) => /^\p{Lu}/u.test(word)),
  ]);

/** Stems of what the text says itself what is: »En shelter er …«. */
const toldIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/(?:^|[.!?]\s+)(?:En|Et) (\p{L}+) er (?=en |et )/gu)].map(([, word = '']) =>
      toStem(word),
    ),
  );
