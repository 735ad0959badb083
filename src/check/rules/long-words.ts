import { wordsOf } from '../../domain/readability.ts';
import { easyFolders } from '../easy-folders.ts';
import { textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

/** Letters of the longest word in an easy text; a hyphen gives the eye a place to rest, so each side counts alone. */
const longest = 22;

/** Words of an easy text that are too long to be read at a glance. The enterprise's own name is its name. */
export const findLongWords: Rule = ({ entries }) =>
  entries.flatMap(({ collection, file, fields }) => {
    if (!easyFolders.includes(collection)) return [];
    const name = textAt(fields, 'navn') ?? textAt(fields, 'titel') ?? '';
    const words = wordsOf(textAt(fields, 'letLaest') ?? '').filter(
      (word) => word.split('-').some((part) => part.length > longest) && !name.includes(word),
    );
    return [...new Set(words)].map((word) => ({
      file,
      field: 'letLaest',
      message: `har et ord på ${word.length} bogstaver: »${word}«. Skriv det med to eller flere korte ord.`,
    }));
  });
