import { z } from 'astro/zod';
import { findProblems } from './find-problems.ts';
import { findWarnings } from './find-warnings.ts';
import type { Problem, RawEntry } from './problem.ts';
import type { CheckedContent } from './rule.ts';
import { findMissingParts } from './rules/missing-parts.ts';
import { type SchemaNode, toSchemaNode } from './schema-node.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { municipalityFields, municipalitySchema } from '../schema/municipality.ts';
import { checkPictures } from './check-pictures.ts';
import { toDanishIssues } from './danish-issues.ts';
import { listDrawings } from './list-drawings.ts';
import { listOldAddresses, listPages } from './list-pages.ts';
import { locateFields } from './locate-field.ts';
import { readContent } from './read-content.ts';
import type { FieldsFile } from './read-entry.ts';
import { readOutline } from './read-outline.ts';

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

/** Outside a build a picture is the path the editor wrote. */
const picturePath = () => z.string();

/**
 * Checks a whole content folder: every file against its schema, and the files against each other.
 * @param today the day to compare dates with, YYYY-MM-DD.
 * @returns problems in order of file and line. Never throws for what an editor wrote.
 */
export async function checkContent(contentDir: string, today: string): Promise<CheckResult> {
  const content = readContent(contentDir);
  const { entries, municipality } = content;
  const fields = mapCollections<SchemaNode>((name) =>
    toSchemaNode(collections[name].fields(picturePath)),
  );
  const schemas = mapCollections<z.ZodType>((name) => collections[name].schema(picturePath));
  const files = [...(municipality ? [municipality] : []), ...entries];
  const checked: CheckedContent = {
    entries,
    municipality,
    files,
    schemas: fields,
    addresses: { pages: listPages(entries, municipality), old: listOldAddresses(entries) },
    drawings: listDrawings(),
    outline: readOutline(contentDir),
    today,
  };
  const pictures = await checkPictures(contentDir, entries.flatMap(listPictureFiles));
  const problems = [
    ...content.problems,
    ...findMissingParts(entries, content.problems),
    ...pictures.problems,
    ...entries.flatMap((entry) =>
      checkFields(entry, schemas[entry.collection], fields[entry.collection]),
    ),
    ...(municipality
      ? checkFields(municipality, municipalitySchema, toSchemaNode(municipalityFields))
      : []),
    ...findProblems(checked),
  ];
  const wrong = new Set(problems.map(({ file, field }) => `${file}\n${field}`));
  const warnings = [...pictures.warnings, ...findWarnings(checked)].filter(
    ({ file, field }) => field === '' || !wrong.has(`${file}\n${field}`),
  );
  return {
    problems: keepFirstOfField(addLines(problems, files)).sort(byPlace),
    warnings: addLines(warnings, files).sort(byPlace),
    counts: mapCollections((name) => entries.filter((entry) => entry.collection === name).length),
  };
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

function checkFields(
  { file, fields }: FieldsFile,
  schema: z.ZodType,
  written: SchemaNode,
): Problem[] {
  const read = tryParse(schema, fields);
  const unreadable = read ? [] : listUnreadable(schema, fields);
  const result = read ?? schema.safeParse(without(fields, unreadable));
  const issues = result.success ? [] : toDanishIssues(result.error.issues, fields, written);
  return [
    ...unreadable.map((field) => ({ file, field, message: unreadableField })),
    ...issues.map((issue) => ({ file, ...issue })),
  ];
}

const unreadableField =
  'har linjer under sig, der ikke kan læses. Slet dem, og skriv værdien igen.';

/**
 * What a schema says, or undefined where it throws instead: Zod asks whatever has a `length` how long it is, and a
 * mapping there with keys such as `valueOf` or `toString` can be compared with no number.
 */
function tryParse(schema: z.ZodType, fields: unknown): z.ZodSafeParseResult<unknown> | undefined {
  try {
    return schema.safeParse(fields);
  } catch {
    return undefined;
  }
}

const entriesOf = (fields: unknown): [string, unknown][] =>
  Object.entries((fields ?? {}) as Record<string, unknown>);

/** The fields that make a schema throw. */
const listUnreadable = (schema: z.ZodType, fields: unknown): string[] =>
  entriesOf(fields)
    .filter(([name, value]) => tryParse(schema, { [name]: value }) === undefined)
    .map(([name]) => name);

const without = (fields: unknown, names: readonly string[]): unknown =>
  Object.fromEntries(entriesOf(fields).filter(([name]) => !names.includes(name)));

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
