import type { Directory } from './directory.ts';
import type { Language } from './languages.ts';

/** A piece of a text: its own words, Danish ones in between, or a number that is written from the left everywhere. */
interface Piece {
  text: string;
  kind: 'own' | 'danish' | 'number';
}

/** Cuts a text where another language begins and ends. */
export type Cut = (text: string) => readonly Piece[];

/** Languages that are written with æ, ø or å themselves. */
const withOurLetters = new Set(['fi', 'fo', 'is', 'kl', 'nb', 'nn', 'no', 'se', 'sv']);

/** Words with Latin letters and what stands between them, in a text of another script. */
const latinWords = String.raw`\p{sc=Latin}(?:[\p{sc=Latin}\p{M}\p{N} .:/&'’§-]*[\p{sc=Latin}\p{N}])?`;

/** A word with a letter that few other languages have. */
const withOurLetter = String.raw`(?<![\p{L}\p{N}])[\p{L}\p{M}-]*[æøåÆØÅ][\p{L}\p{M}-]*`;

/** A telephone number. */
const number = String.raw`(?:\+45[ \u00A0])?\d{2}(?:[ \u00A0]\d{2}){3}`;

const escaped = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** One of some names. There can be ten thousand: they are only tried where a word begins. */
const anyOf = (names: readonly string[]): string =>
  String.raw`(?<![\p{L}\p{N}])(?:${names.map(escaped).join('|')})(?![\p{L}\p{N}])`;

/** Names that stay Danish in whatever language they are told of. */
const namesIn = ({
  municipality,
  enterprises,
  jobTypes,
}: Pick<Directory, 'municipality' | 'enterprises' | 'jobTypes'>): string[] => [
  municipality.name,
  municipality.siteTitle,
  ...municipality.towns.map(({ name }) => name),
  ...jobTypes.map(({ title }) => title),
  ...enterprises.flatMap(({ name, neighbour, contact, address }) =>
    [name, neighbour?.municipality, contact.belongsTo, address?.town].filter(
      (known) => known !== undefined,
    ),
  ),
];

/**
 * Cuts texts of another language where Danish begins and ends, so that it is read aloud with a Danish voice (WCAG 2.2,
 * 3.1.2) and stands in its own direction: names, the words the language says it uses, words with our letters, and in
 * another script whatever has Latin letters. Remembers what it has cut: a page says much again, and so does the next.
 */
export function cutAtDanish(
  language: Pick<Language, 'code' | 'isLatin' | 'danishWords'>,
  directory: Pick<Directory, 'municipality' | 'enterprises' | 'jobTypes'>,
): Cut {
  const known = [...new Set([...namesIn(directory), ...language.danishWords])].toSorted(
    (a, b) => b.length - a.length,
  );
  const danish = [
    anyOf(known),
    ...(language.isLatin ? [] : [latinWords]),
    ...(withOurLetters.has(language.code) ? [] : [withOurLetter]),
  ];
  // Cased: the town of Them is none of the words of an English sentence.
  const foreign = new RegExp(`(${number})|(${danish.join('|')})`, 'gu');
  const done = new Map<string, Piece[]>();
  return (text) => {
    const known = done.get(text);
    if (known) return known;
    const pieces: Piece[] = [];
    let end = 0;
    for (const { 0: found, 1: digits, index } of text.matchAll(foreign)) {
      pieces.push({ text: text.slice(end, index), kind: 'own' });
      pieces.push({ text: found, kind: digits === undefined ? 'danish' : 'number' });
      end = index + found.length;
    }
    pieces.push({ text: text.slice(end), kind: 'own' });
    const filled = pieces.filter((piece) => piece.text !== '');
    done.set(text, filled);
    return filled;
  };
}
