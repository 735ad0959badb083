import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suggest } from './suggest.ts';
import type { Problem, RawEntry } from './problem.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { copiesFolder } from './check-other-directories.ts';
import { listEntries } from './list-entries.ts';
import { membersFolder } from '../schema/member.ts';
import { listAt } from './raw-value.ts';
import { listFolder } from './list-folder.ts';
import {
  checkArchive,
  checkMunicipalityFiles,
  municipalityFileNames,
} from './municipality-files.ts';
import { type FieldsFile, readFieldsFile } from './read-entry.ts';
import { municipalityFile } from '../schema/municipality.ts';

/** A content folder as it lies on the disk. */
export interface Content {
  entries: (RawEntry & FieldsFile)[];
  /** kommune.yaml, or undefined when it is missing or unreadable. */
  municipality: FieldsFile | undefined;
  problems: Problem[];
}

/**
 * Reads a content folder. What cannot be read becomes a problem, never an error; a missing folder
 * is an empty one. Files come in order of name.
 */
export function readContent(contentDir: string): Content {
  const entries: Content['entries'] = [];
  const problems: Problem[] = [];
  for (const name of Object.keys(collections) as CollectionName[]) {
    const listed = listEntries(contentDir, name, collections[name].form);
    problems.push(...listed.problems);
    for (const { slug, file, pictures } of listed.entries) {
      const read = readFieldsFile(contentDir, file);
      if ('message' in read) problems.push(read);
      else entries.push({ ...read, collection: name, slug, pictures });
    }
  }
  const municipality = readMunicipality(contentDir);
  if ('message' in municipality) problems.push(municipality);
  else problems.push(...checkArchive(contentDir, municipality));
  problems.push(
    ...checkMunicipalityFiles(contentDir),
    ...findStrangers(contentDir, isJointFile(municipality) ? [membersFolder] : []),
  );
  return {
    entries,
    municipality: 'message' in municipality ? undefined : municipality,
    // A file that only has an ending too many is not missing.
    problems: problems.filter(
      ({ file, message }) =>
        !message.startsWith('mangler') || !existsSync(join(contentDir, `${file}.txt`)),
    ),
  };
}

/** Whether a kommune.yaml is that of a joint directory. */
export const isJoint = (municipality: unknown): boolean =>
  listAt(municipality, 'kommuner').length > 0;

const isJointFile = (file: FieldsFile | Problem): boolean =>
  'fields' in file && isJoint(file.fields);

/** Whether a content folder is that of a joint directory, by its kommune.yaml alone. */
export const isJointContent = (contentDir: string): boolean =>
  isJointFile(readMunicipality(contentDir));

function readMunicipality(contentDir: string): FieldsFile | Problem {
  if (existsSync(join(contentDir, municipalityFile)))
    return readFieldsFile(contentDir, municipalityFile);
  const message = 'mangler. Kopiér filen fra en anden kommune, og ret den til.';
  return { file: municipalityFile, field: '', message };
}

/** A map archive has the name the municipality gave it. */
const isMunicipalityFile = (name: string): boolean =>
  municipalityFileNames.includes(name) || name.endsWith('.pmtiles');

/** Files and folders the site does not know, and so would leave out without a word. */
function findStrangers(contentDir: string, more: readonly string[]): Problem[] {
  const known = [...Object.keys(collections), 'kommune', copiesFolder, ...more];
  const toProblem = (file: string, message: string) => ({ file, field: '', message });
  const remedy = 'Flyt den, eller slet den.';
  const top = listFolder(contentDir, '.').flatMap((item) => {
    if (!item.isDirectory())
      return item.name === 'README.md'
        ? []
        : [toProblem(item.name, `hører ikke til her. ${remedy}`)];
    if (known.includes(item.name)) return [];
    const message = `er en mappe, siden ikke kender. ${suggest(item.name, known, remedy)}`;
    return [toProblem(item.name, message)];
  });
  const own = listFolder(contentDir, 'kommune')
    .filter((item) => item.isDirectory() || !isMunicipalityFile(item.name))
    .map((item) => {
      const right = item.name.replace(/\.txt$/i, '');
      const message = municipalityFileNames.includes(right)
        ? `hedder for meget. Omdøb den til »${right}«.`
        : `bruges ikke. ${suggest(item.name, municipalityFileNames, remedy)}`;
      return toProblem(`kommune/${item.name}`, message);
    });
  return [...top, ...own];
}
