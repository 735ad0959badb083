import { toSlug } from '../../domain/slug.ts';
import { suggest } from '../suggest.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { listAt, textAt } from '../raw-value.ts';
import type { Rule } from '../rule.ts';

const markdownPicture = /!\[([^\]]*)\]\(\s*<?([^)\s>]+)/g;

/** Words that say that there is a picture, and not what it shows; cameras name their pictures so too. */
const empty = /^(et )?(billede|foto|fotografi|image|picture|photo|img|dsc|pxl)[\W_\d]*$/i;

const sayWhatItShows = 'Skriv, hvad man ser på det, fx »To mennesker samler en bænk«.';

/** Pictures that are named but missing, and pictures that lie there unused. */
export const findWrongPictures: Rule = ({ entries, told }) =>
  entries.flatMap((entry) => checkPictures(entry, told));

/** Letters in one piece, whatever the program that named a file made of them. */
const composed = (name: string): string => name.normalize('NFC');

function checkPictures(entry: RawEntry, told: ReadonlySet<string>): Problem[] {
  const fields = picturesOf(entry.fields);
  const inBody = entry.body.split('\n').flatMap((line, index) =>
    [...line.matchAll(markdownPicture)].map(([, words = '', path = '']) => ({
      words,
      path,
      bodyLine: index + 1,
    })),
  );
  const named = new Set([
    ...fields.map(({ path }) => composed(lastOf(path))),
    ...inBody.map(({ path }) => composed(nameOf(path))),
  ]);
  return [
    ...fields
      .filter(({ path }) => !isTold(entry, lastOf(path), told))
      .flatMap((picture) => checkField(entry, picture)),
    ...inBody
      .filter(({ path }) => !isTold(entry, nameOf(path), told))
      .flatMap((picture) => checkInBody(entry, picture)),
    ...entry.pictures
      .filter((name) => !named.has(composed(name)))
      .map((name) => toUnused(entry, name)),
  ];
}

/** Whether the file lies there and something is said of it already: that it is no picture, or ends in capitals. */
const isTold = ({ file }: RawEntry, name: string, told: ReadonlySet<string>): boolean =>
  told.has(file.replace(/[^/]*$/, name).toLowerCase());

interface FieldPicture {
  field: string;
  path: string;
  /** What it shows, and where that is written; nothing of a logo, whose name stands beside it. */
  words?: string | undefined;
  wordsField?: string;
}

function picturesOf(fields: unknown): FieldPicture[] {
  const listed = listAt(fields, 'billeder').map((picture, index) => ({
    field: `billeder.${index + 1}.fil`,
    path: textAt(picture, 'fil'),
    words: textAt(picture, 'tekst'),
    wordsField: `billeder.${index + 1}.tekst`,
  }));
  const main = {
    field: 'billede',
    path: textAt(fields, 'billede'),
    words: textAt(fields, 'billedtekst'),
    wordsField: 'billedtekst',
  };
  return [main, { field: 'logo', path: textAt(fields, 'logo') }, ...listed].flatMap(
    ({ path, ...picture }) => (path ? [{ ...picture, path }] : []),
  );
}

function checkField(
  { file, pictures }: RawEntry,
  { field, path, words, wordsField }: FieldPicture,
): Problem[] {
  const name = lastOf(path);
  if (path.includes('/') && path !== `./${name}`) {
    const message = `skal ligge i samme mappe. Flyt billedet hertil, og skriv »./${name}«.`;
    return [{ file, field, message }];
  }
  if (!pictures.includes(name)) return [{ file, field, message: toMissing(name, pictures) }];
  // Without the dot and slash Astro looks for a package of that name.
  if (path === name) return [{ file, field, message: `mangler ./ foran. Skriv »./${name}«.` }];
  if (!words || wordsField === undefined || saysSomething(words, name)) return [];
  return [
    {
      file,
      field: wordsField,
      message: `»${words}« siger ikke, hvad billedet viser. ${sayWhatItShows}`,
    },
  ];
}

interface BodyPicture {
  words: string;
  path: string;
  bodyLine: number;
}

function checkInBody(
  { file, pictures }: RawEntry,
  { words, path, bodyLine }: BodyPicture,
): Problem[] {
  const name = nameOf(path);
  const toProblem = (message: string) => [{ file, field: '', bodyLine, message }];
  if (/^([\w+.-]+:|[\\/]{2})/.test(path))
    return toProblem(
      'teksten viser et billede, der ligger hos andre. Læg billedet i samme mappe, og skriv »./« og navnet.',
    );
  if (/[\\/]/.test(path.replace(/^\.\//, '')))
    return toProblem(`teksten viser »${path}«. Læg billedet i samme mappe, og skriv »./${name}«.`);
  if (!pictures.includes(name))
    return toProblem(`teksten viser et billede, men ${toMissing(name, pictures)}`);
  if (words.trim() === '')
    return toProblem(`teksten viser »${name}« uden ord i [ ]. ${sayWhatItShows}`);
  if (saysSomething(words, name)) return [];
  return toProblem(`teksten viser »${name}« med ordene »${words}«. ${sayWhatItShows}`);
}

/** Whether words say what a picture shows: more than that it is one, and more than its file's name. */
function saysSomething(words: string, name: string): boolean {
  const plain = words.trim();
  return !empty.test(plain) && plain !== name && plain !== name.replace(/\.\w+$/, '');
}

function toMissing(name: string, pictures: readonly string[]): string {
  const twin = pictures.find((picture) => composed(picture) === composed(name));
  if (twin !== undefined) {
    const [stem = '', ending = ''] = twin.split(/(?=\.\w+$)/);
    return `»${name}« og billedets eget navn ser ens ud, men bogstaverne er gemt på to måder, som en Mac gør det. Omdøb billedet til »${toSlug(stem) ?? 'billede'}${ending}«, og skriv det også her.`;
  }
  const remedy = suggest(nameOf(name), pictures, 'Læg billedet i mappen, eller fjern linjen.');
  return `»${name}« findes ikke i mappen. ${remedy}`;
}

function toUnused({ file }: RawEntry, name: string): Problem {
  const message = `er ikke i brug. Skriv billede: ./${name} i index.md, eller slet filen.`;
  return { file: file.replace(/[^/]*$/, name), field: '', message };
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The name of a file that a text points to: a text has addresses, and fields have plain paths. */
function nameOf(path: string): string {
  const name = lastOf(path);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
