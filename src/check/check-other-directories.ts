import { z } from 'astro/zod';
import {
  directoryCopyFields,
  type DirectoryCopyFields,
  directoryCopySchema,
} from '../schema/directory-copy.ts';
import { type OtherDirectory, otherDirectorySchema } from '../schema/other-directory.ts';
import { toDanishIssues } from './danish-issues.ts';
import { listFolder } from './list-folder.ts';
import { findMeantMunicipality, isMunicipality } from './municipalities.ts';
import { findOwnInCopies } from './own-in-copies.ts';
import type { Problem, RawEntry } from './problem.ts';
import { textAt, valueAt } from './raw-value.ts';
import { readText } from './read-entry.ts';
import { toSchemaNode } from './schema-node.ts';
import { askIfMeant } from './suggest.ts';
import { monthsBetween } from './written-date.ts';
import { municipalityFile } from '../schema/municipality.ts';

/** The folder of copies of other municipalities' directories. */
export const copiesFolder = 'naboer';

/** Older than this, in months, a copy says too little of what can be bought today. */
const oldest = 12;

const fetchIt = (slug: string): string => `Kør npm run naboer -- ${slug} --skriv.`;

/**
 * What an editor is told of the copies in `naboer/`. None of it stops a build: what is wrong with somebody else's data
 * must not keep the municipality's own from its readers, so a site is built without a copy that is wrong.
 * @param municipality kommune.yaml with its Danish keys; what is wrong with it is said elsewhere.
 * @param entries the municipality's own: a place may stand in both.
 */
export function checkOtherDirectories(
  contentDir: string,
  municipality: unknown,
  entries: readonly RawEntry[],
  today: string,
): Problem[] {
  const read = z.array(otherDirectorySchema).safeParse(valueAt(municipality, 'naboer') ?? []);
  if (!read.success) return [];
  const others = read.data;
  const own = textAt(municipality, 'navn') ?? '';
  return [
    ...others.flatMap((other, at) => checkName(other, own, at)),
    ...others.flatMap((other, at) => checkCopy(contentDir, other, at, today)),
    ...findStrayCopies(contentDir, others),
    ...findOwnInCopies(entries, readRightCopies(contentDir, others)),
  ];
}

/** Neighbours of a Danish municipality have the name of one; those of an invented one are invented too. */
function checkName({ municipality }: OtherDirectory, own: string, at: number): Problem[] {
  if (!isMunicipality(own) || isMunicipality(municipality)) return [];
  const meant = findMeantMunicipality(municipality);
  const remedy =
    meant === undefined ? 'Skriv kommunens fulde navn, fx Eksempel Kommune.' : askIfMeant(meant);
  const message = `»${municipality}« er ikke en af landets 98 kommuner. ${remedy}`;
  return [{ file: municipalityFile, field: `naboer.${at + 1}.navn`, message }];
}

function checkCopy(
  contentDir: string,
  other: OtherDirectory,
  at: number,
  today: string,
): Problem[] {
  const file = fileOfCopy(other);
  const text = readText(contentDir, file);
  if (text === undefined) {
    const message = `er ikke hentet, så naboens ydelser er ikke på siden. ${fetchIt(other.slug)}`;
    return [{ file: municipalityFile, field: `naboer.${at + 1}`, message }];
  }
  const mistakes = explainCopy(text, other);
  if (mistakes.length > 0)
    return mistakes.map(({ field, message }) => ({
      file,
      field,
      message: `${message} Siden bliver bygget uden naboens ydelser. ${fetchIt(other.slug)}`,
    }));
  const fetched = textAt(JSON.parse(text), 'hentet') ?? today;
  if (monthsBetween(fetched, today) < oldest) return [];
  const message = `er over ${oldest} måneder gammel. ${fetchIt(other.slug)}`;
  return [{ file, field: 'hentet', message }];
}

/** The copies that are shown. */
const readRightCopies = (
  contentDir: string,
  others: readonly OtherDirectory[],
): DirectoryCopyFields[] =>
  others.flatMap((other) => {
    const text = readText(contentDir, fileOfCopy(other));
    return text === undefined || explainCopy(text, other).length > 0
      ? []
      : [directoryCopyFields.parse(JSON.parse(text))];
  });

/** The first things that are wrong with a copy, each by its field; none when it can be shown. */
export function explainCopy(
  text: string,
  other: OtherDirectory,
): { field: string; message: string }[] {
  const result = directoryCopySchema(other).safeParse(text);
  if (result.success) return [];
  const written = parse(text);
  return toDanishIssues(result.error.issues, written, toSchemaNode(directoryCopyFields))
    .slice(0, 3)
    .map(({ field, message }) => ({ field, message: withName(field, message, written) }));
}

/** Says which service is meant: nobody counts them in a file. */
function withName(field: string, message: string, written: unknown): string {
  const [, number] = /^ydelser\.(\d+)/.exec(field) ?? [];
  const title = number && textAt(written, 'ydelser', Number(number) - 1, 'titel');
  return title ? `${message.replace(/\.$/, '')} (»${title.slice(0, 60)}«).` : message;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const findStrayCopies = (contentDir: string, others: readonly OtherDirectory[]): Problem[] =>
  listFolder(contentDir, copiesFolder)
    .map(({ name }) => `${copiesFolder}/${name}`)
    .filter((file) => !others.some((other) => fileOfCopy(other) === file))
    .map((file) => ({
      file,
      field: '',
      message: 'bruges ikke: ingen under naboer i kommune.yaml har det slug. Slet den.',
    }));

/** Where the copy of a directory lies, inside the content folder. */
export const fileOfCopy = ({ slug }: Pick<OtherDirectory, 'slug'>): string =>
  `${copiesFolder}/${slug}.json`;
