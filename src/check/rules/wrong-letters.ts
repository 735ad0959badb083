import { decodeTwice } from '../double-encoded.ts';
import { walkFields } from '../raw-value.ts';
import type { Problem, RawFile } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Mail programs write letters as codes: `=C3=B8` for ø. */
const mailCode =
  /(?<=\p{L})=(?:C3=[89AB][0-9A-F]|E6|F8|E5)|=C3=[89AB][0-9A-F](?=\p{L})|\\u00[0-9A-Fa-f]{2}|%C3%[89ABab][0-9A-Fa-f]/u;

/** A letter that has become a question mark in the middle of a word. */
const lost = /\p{Ll}{2}\?\p{Ll}{2}/u;

/** Letters that came out as others when a file was saved or copied: `GrÃ¸n`, `Gr=C3=B8n`, `Gr?nne`. */
export const findWrongLetters: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ file, fields, body }: RawFile): Problem[] {
  return [
    ...[...walkFields(fields)].flatMap(({ value, path }) => {
      const message = typeof value === 'string' ? explain(value) : undefined;
      return message === undefined ? [] : [{ file, field: path, message }];
    }),
    ...body.split('\n').flatMap((line, index) => {
      const message = explain(line);
      return message === undefined
        ? []
        : [{ file, field: '', bodyLine: index + 1, message: `teksten ${message}` }];
    }),
  ];
}

function explain(written: string): string | undefined {
  const right = decodeTwice(written);
  if (right !== written) {
    const words = written.split(/\s+/);
    const place = words.findIndex((word) => decodeTwice(word) !== word);
    const word = words[place] ?? written;
    return `har »${word}«, som skulle være »${decodeTwice(word)}«. Bogstaverne er gemt forkert: Skriv dem igen, eller kør npm run check -- --ret.`;
  }
  const text = written.replaceAll(/\S+:\/\/\S+/g, '');
  const [found] = mailCode.exec(text) ?? lost.exec(text) ?? [];
  return found === undefined
    ? undefined
    : `har »${found}«, hvor et bogstav er gået tabt. Skriv ordet igen.`;
}
