import { findWords } from '../find-words.ts';
import type { Rule } from '../rule.ts';

/** A sentence that begins right after another, or a word right after a comma. A word before it with fewer letters may be an abbreviation or a name. */
const glued =
  /(?<![\p{L}\d/@.:_-])\p{L}*\p{Ll}{3}(?:[.!?]\p{Lu}\p{Ll}+|,\p{Ll}{3,})(?![\p{L}\d]*(?:\.[a-z]|\/|\())(?!\p{L})/u;

/** Names of programs and firms that are written so. */
const names = /\.(?:Net|Com|Dk|Org|Js|Ai|Io)$/;

/** Sentences without a blank between them, as they come out of tables and PDFs. */
export const findGluedSentences: Rule = ({ files }) =>
  files.flatMap((file) =>
    findWords(file, glued)
      .filter(({ words }) => !names.test(words))
      .map(({ words, sentence: _, ...place }) => ({
        file: file.file,
        ...place,
        message: `»${words}« mangler et mellemrum efter tegnet. Skriv »${words.replace(/[.!?,]/, '$& ')}«.`,
      })),
  );
