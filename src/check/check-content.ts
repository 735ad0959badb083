import { nodeOfFolder, nodeOfMunicipality, schemaOfFolder } from './folder-node.ts';
import { findProblems } from './find-problems.ts';
import { findWarnings } from './find-warnings.ts';
import type { Problem, RawEntry } from './problem.ts';
import { readPublished } from './published.ts';
import type { CheckedContent } from './rule.ts';
import { findCutNumbers } from './rules/cut-numbers.ts';
import { findMissingParts } from './rules/missing-parts.ts';
import { findWrongReferences } from './rules/wrong-references.ts';
import { pathOf, schemaAt, type SchemaNode } from './schema-node.ts';
import { explainUnseen } from './unseen.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { municipalitySchema } from '../schema/municipality.ts';
import { checkMembers, findLocalFolders, isLocalFolder } from './check-members.ts';
import { checkOtherDirectories } from './check-other-directories.ts';
import { checkPictures } from './check-pictures.ts';
import { checkFields } from './check-fields.ts';
import { findPlaceholderFiles } from './placeholder-files.ts';
import { listDrawings } from './list-drawings.ts';
import { listOldAddresses, listPages } from './list-pages.ts';
import { locateFields } from './locate-field.ts';
import { isJoint, readContent } from './read-content.ts';
import type { FieldsFile } from './read-entry.ts';
import { valueAt } from './raw-value.ts';
import { findMissingOutline, readOutline } from './read-outline.ts';

/** How many entries of each folder could be read. */
type Counts = Record<CollectionName, number>;

/** What there is to say of a content folder. */
export interface CheckResult {
  /** What the build refuses. */
  problems: Problem[];
  /** What an editor should look at; the site can be built with it. */
  warnings: Problem[];
  counts: Counts;
}

/**
 * Checks a whole content folder: every file against its schema, and the files against each other.
 * @param today the day to compare dates with, YYYY-MM-DD.
 * @param wanted without warnings, which take more than half of the time, where nobody is shown any.
 * @returns problems in order of file and line. Never throws for what an editor wrote.
 */
export async function checkContent(
  contentDir: string,
  today: string,
  wanted: 'all' | 'problems' = 'all',
): Promise<CheckResult> {
  const content = readContent(contentDir);
  const { entries, municipality } = content;
  const fields = mapCollections<SchemaNode>(nodeOfFolder);
  const schemas = mapCollections(schemaOfFolder);
  const files = [...(municipality ? [municipality] : []), ...entries];
  const schemaOf = new Map(entries.map(({ file, collection }) => [file, fields[collection]]));
  if (municipality) schemaOf.set(municipality.file, nodeOfMunicipality());
  const checked: CheckedContent = {
    entries,
    municipality,
    files,
    schemas: fields,
    isText: ({ file }, field) => {
      const schema = schemaOf.get(file);
      return schema !== undefined && schemaAt(schema, pathOf(field))?.isText === true;
    },
    addresses: { pages: listPages(entries, municipality), old: listOldAddresses(entries) },
    published: readPublished(contentDir),
    told: new Set(content.problems.map(({ file }) => file.toLowerCase())),
    drawings: listDrawings(),
    outline: readOutline(contentDir),
    today,
  };
  const pictures = await checkPictures(contentDir, entries.flatMap(listPictureFiles));
  const joint = isJoint(municipality?.fields);
  const members = joint
    ? await checkMembers(contentDir, municipality?.fields, (folder) =>
        checkContent(folder, today, wanted),
      )
    : { problems: [], warnings: [], counts: {} };
  const problems = [
    ...content.problems,
    ...members.problems,
    ...findMissingParts(entries, content.problems, (name) => joint && isLocalFolder(name)),
    ...(joint ? findLocalFolders(entries) : []),
    // What is meant is known here; the schema only sees that a name is written wrong.
    ...findWrongReferences(checked),
    ...findCutNumbers(checked),
    ...pictures.problems,
    ...entries.flatMap((entry) =>
      checkFields(entry, schemas[entry.collection], fields[entry.collection]),
    ),
    ...(municipality ? checkFields(municipality, municipalitySchema, nodeOfMunicipality()) : []),
    ...findProblems(checked),
  ];
  clarifyNames(problems, files);
  const wrong = new Set(problems.map(({ file, field }) => `${file}\n${field}`));
  const warnings = (
    wanted === 'problems'
      ? []
      : [
          ...pictures.warnings,
          ...members.warnings,
          ...findPlaceholderFiles(contentDir),
          ...findMissingOutline(contentDir),
          ...checkOtherDirectories(contentDir, municipality?.fields, entries, today),
          ...findWarnings(checked),
        ]
  ).filter(({ file, field }) => field === '' || !wrong.has(`${file}\n${field}`));
  return {
    problems: keepFirstOfField(addLines(problems, files)).sort(byPlace),
    warnings: addLines(warnings, files).sort(byPlace),
    counts: {
      ...mapCollections((name) => entries.filter((entry) => entry.collection === name).length),
      ...members.counts,
    },
  };
}

/** Names that nobody finds, though they look as those that are there: what cannot be seen in them is the mistake. */
function clarifyNames(problems: Problem[], files: readonly FieldsFile[]): void {
  const byName = new Map(files.map((file) => [file.file, file.fields]));
  for (const problem of problems) {
    if (!/^»[^»]*« (?:findes ikke|er ikke en by)/.test(problem.message)) continue;
    const value = valueAt(byName.get(problem.file), ...pathOf(problem.field));
    if (typeof value !== 'string') continue;
    problem.message = explainUnseen(value) ?? problem.message;
  }
}

const listPictureFiles = ({ file, pictures }: RawEntry): string[] =>
  pictures.map((name) => file.replace(/[^/]*$/, name));

function mapCollections<T>(toValue: (name: CollectionName) => T): Record<CollectionName, T> {
  const names = Object.keys(collections) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, toValue(name)])) as Record<
    CollectionName,
    T
  >;
}

/** One mistake can break the schema and lead nowhere too; the editor needs one line about it. */
function keepFirstOfField(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, field, message }) => {
    const key = `${file}\n${field === '' ? message : field}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function addLines(problems: readonly Problem[], files: readonly FieldsFile[]): Problem[] {
  const byName = new Map(files.map((file) => [file.file, file]));
  const locators = new Map<string, ReturnType<typeof locateFields>>();
  return problems.map((problem) => {
    const file = byName.get(problem.file);
    if (file === undefined) return problem;
    const { bodyLine, ...rest } = problem;
    if (bodyLine !== undefined) return { ...rest, line: lineOfBody(file) + bodyLine };
    // Of the whole file there is no line to look for.
    if (problem.field === '') return problem;
    const locate = locators.get(problem.file) ?? locateFields(file.yaml);
    locators.set(problem.file, locate);
    const line = locate(problem.field);
    return line === undefined ? problem : { ...problem, line: line + file.linesBefore };
  });
}

/** How many lines of a file stand before its text: the fields and the two lines around them. */
const lineOfBody = ({ yaml, linesBefore }: FieldsFile): number =>
  linesBefore + yaml.split('\n').length;

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
