import { toDanishIssues } from '../check/danish-issues.ts';
import { schemaOfFolder } from '../check/folder-node.ts';
import { textAt, valueAt } from '../check/raw-value.ts';
import { suggest } from '../check/suggest.ts';
import { foldDanish } from '../domain/fold.ts';
import { toSlug } from '../domain/slug.ts';
import { missingText } from '../domain/unwritten.ts';
import type { FieldValue, Fields } from '../editing/field-value.ts';
import { cellText, readCell, type Slugs, toCell } from './cells.ts';
import { type Column, type Heading, readHeading, type TableForm } from './columns.ts';
import { EntryIndex, type Likeness } from './entry-index.ts';
import { setFields, type ToldValue } from '../editing/set-fields.ts';
import type { Cell, Row, Sheet } from './sheet.ts';

/** What an import is held against. */
export interface ImportSetting {
  form: TableForm;
  /** The entries of the folder, by their slugs. */
  entries: ReadonlyMap<string, Fields>;
  slugs: Slugs;
  /** The towns of kommune.yaml; undefined where they are not known. */
  towns: ReadonlySet<string> | undefined;
  /** Headings that somebody has said the path of. */
  ownHeadings: ReadonlyMap<string, string>;
  /** Values that new entries get where the table says none, by their paths. */
  standard: ReadonlyMap<string, string>;
  /** Where the facts of new entries come from. */
  source: { titel: string; dato?: string | undefined };
  /** Whether a row that may be an entry under another name becomes a new one all the same. */
  allowsAlike: boolean;
}

/** A field that a row changes. */
interface Change {
  path: string;
  before: string;
  after: string;
}

/** What is wrong with a row, and in which of its columns. */
interface RowProblem {
  heading?: string | undefined;
  value?: string | undefined;
  message: string;
}

/** What comes of a row. */
export type RowPlan = { number: number } & (
  | { kind: 'same'; slug: string }
  | { kind: 'changed' | 'new'; slug: string; fields: Fields; changes: Change[] }
  | { kind: 'wrong'; problems: RowProblem[] }
);

/** What comes of a table. */
export interface ImportPlan {
  rows: RowPlan[];
  /** Headings that stand for nothing here. */
  unknown: string[];
}

/** How far down the headings may stand: some tables begin with what they are called. */
const deepestHeading = 10;

/** Plans what a table changes in a folder. Nothing is written. Undefined where none of its rows has headings we know. */
export function planImport(sheet: Sheet, setting: ImportSetting): ImportPlan | undefined {
  const { form, ownHeadings, entries } = setting;
  const read = (row: Row): Heading[] =>
    row.cells.map((cell) => readHeading(cellText(cell), form, ownHeadings));
  const count = (row: Row) => read(row).filter(Boolean).length;
  const [top] = sheet.rows.slice(0, deepestHeading).toSorted((a, b) => count(b) - count(a));
  if (top === undefined || count(top) === 0) return undefined;
  const headings = read(top);
  const titles = top.cells.map((cell) => cellText(cell));
  const index = new EntryIndex(form.titleField);
  for (const [slug, fields] of entries) index.add(slug, fields);
  const written = new Map<string, number>();
  const planner: Planner = { setting, index, headings, titles, written };
  return {
    rows: sheet.rows
      .slice(sheet.rows.indexOf(top) + 1)
      .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
      .map((row) => planRow(row, planner)),
    unknown: titles.filter((title, at) => title !== '' && headings[at] === undefined),
  };
}

interface Planner {
  setting: ImportSetting;
  index: EntryIndex;
  headings: readonly Heading[];
  titles: readonly string[];
  /** The rows that have said something of an entry, by its slug. */
  written: Map<string, number>;
}

interface ToldField {
  column: Column;
  cell: Cell;
  value: FieldValue | undefined;
  heading: string;
}

function planRow(row: Row, planner: Planner): RowPlan {
  const { number } = row;
  const { setting, index, written } = planner;
  const { told, problems } = readRow(row, planner);
  if (problems.length > 0) return { number, kind: 'wrong', problems };
  const own = setFields({}, toValues(told), setting.form.node);
  const found = findEntry(row, own, planner);
  if (typeof found === 'object') return { number, kind: 'wrong', problems: [found] };
  const slug = found ?? newSlug(own, planner);
  if (slug === undefined)
    return {
      number,
      kind: 'wrong',
      problems: [explainNoSlug(textAt(own, setting.form.titleField), setting.form.titleField)],
    };
  const before = written.get(slug);
  if (before !== undefined)
    return {
      number,
      kind: 'wrong',
      problems: [{ message: `er om »${slug}«, som række ${before} også er. Behold den ene.` }],
    };
  written.set(slug, number);
  const old = index.fieldsOf(slug);
  const plan =
    old === undefined ? planNew(slug, told, setting) : planChange(slug, old, told, setting);
  if (plan.kind === 'new' || plan.kind === 'changed') index.add(slug, plan.fields);
  if (plan.kind === 'wrong') written.delete(slug);
  return { number, ...plan };
}

function readRow({ cells }: Row, { setting, headings, titles }: Planner) {
  const told: ToldField[] = [];
  const problems: RowProblem[] = [];
  const house = cellText(cells[headings.indexOf('houseNumber')]);
  for (const [at, heading] of headings.entries()) {
    if (typeof heading !== 'object') continue;
    const { column } = heading;
    let cell = cells[at] ?? null;
    if (column.path === 'adresse.vej' && house !== '' && cellText(cell) !== '')
      cell = `${cellText(cell)} ${house}`;
    const read = readCell(cell, column, setting.slugs);
    if (read.kind === 'wrong')
      problems.push({ heading: titles[at], value: cellText(cell), message: read.message });
    else if (read.kind === 'remove')
      told.push({ column, cell, value: undefined, heading: titles[at] ?? '' });
    else if (read.kind === 'value')
      told.push({ column, cell, value: read.value, heading: titles[at] ?? '' });
  }
  const town = told.find(({ column }) => column.path === 'adresse.by');
  const isAbroad = told.some(({ column, value }) => column.path === 'nabo' && value !== undefined);
  const { towns } = setting;
  if (town && towns && !isAbroad && typeof town.value === 'string') {
    const known = findTown(town.value, towns);
    if (known !== undefined) town.value = known;
    else
      problems.push({
        heading: town.heading,
        value: town.value,
        message: `er ikke en by i kommune.yaml. ${suggest(town.value, towns, 'Skriv den under steder, eller skriv kommunens navn i kolonnen nabo.')}`,
      });
  }
  return { told, problems };
}

/** The town that is meant: other tables write it in capitals, or with its postal code. */
function findTown(written: string, towns: ReadonlySet<string>): string | undefined {
  const wanted = foldDanish(written.replace(/^\d{4} +/, ''));
  return towns.has(written) ? written : [...towns].find((town) => foldDanish(town) === wanted);
}

const likenessWords: Readonly<Record<Likeness, string>> = {
  web: 'samme webadresse',
  phone: 'samme telefon',
  email: 'samme mail',
  name: 'næsten samme navn',
};

/** The slug of the entry that a row is about; undefined for a new one, and what is wrong where it can't be told. */
function findEntry(
  { cells }: Row,
  own: Fields,
  { index, headings, setting }: Planner,
): string | undefined | RowProblem {
  const slug = cellText(cells[headings.indexOf('slug')]);
  if (slug !== '') {
    if (index.has(slug) || toSlug(slug) === slug) return slug;
    return {
      heading: 'slug',
      value: slug,
      message: `er ikke et filnavn. Skriv ${toSlug(slug) ?? 'små bogstaver a-z'}.`,
    };
  }
  const company = index.withCompany(own);
  const named = index.withName(own);
  const both = company.filter((each) => named.includes(each));
  const [same] = company.length > 0 ? (both.length > 0 ? both : company) : named;
  const choice = company.length > 0 ? (both.length > 0 ? both : company) : named;
  if (choice.length === 1) return same;
  if (choice.length > 1)
    return {
      message: `kan være ${choice.slice(0, 5).join(' eller ')}. Skriv den rigtige i en kolonne, der hedder slug.`,
    };
  if (setting.allowsAlike) return undefined;
  const like = index.findLike(own);
  if (like === undefined) return undefined;
  return {
    message: `ligner »${like.slug}« (${likenessWords[like.what]}). Er det den, så skriv ${like.slug} i en kolonne, der hedder slug. Er det en anden, så kør igen med --nye.`,
  };
}

/** Why a row can't become an entry: its file is called by its name. */
const explainNoSlug = (name: string | undefined, field: string): RowProblem =>
  name === undefined
    ? { message: `${field} mangler. Skriv, hvad det hedder.` }
    : {
        heading: field,
        value: name,
        message:
          'har hverken bogstaver eller tal. Skriv et navn til mappen i en kolonne, der hedder slug.',
      };

/** A slug for a new entry: of its name, and of its town too where the name is taken. */
function newSlug(own: Fields, { index, setting }: Planner): string | undefined {
  const name = textAt(own, setting.form.titleField) ?? '';
  const slug = toSlug(name);
  if (slug === undefined || !index.has(slug)) return slug;
  const withTown = toSlug(`${name} ${textAt(own, 'adresse', 'by') ?? ''}`) ?? slug;
  for (let number = 2, free = withTown; ; number++) {
    if (!index.has(free)) return free;
    free = `${withTown}-${number}`;
  }
}

type Plan<Kind> = Kind extends unknown ? Omit<Kind, 'number'> : never;

function planChange(
  slug: string,
  old: Fields,
  told: readonly ToldField[],
  setting: ImportSetting,
): Plan<RowPlan> {
  const changed = told.filter(
    ({ column, value }) =>
      cellText(toCell(value)) !== cellText(toCell(valueAt(old, ...column.steps) as FieldValue)),
  );
  if (changed.length === 0) return { kind: 'same', slug };
  const fields = setFields(old, toValues(changed), setting.form.node);
  const problems = findProblems(fields, changed, setting);
  if (problems.length > 0) return { kind: 'wrong', problems };
  return { kind: 'changed', slug, fields, changes: listChanges(old, changed) };
}

function planNew(slug: string, told: readonly ToldField[], setting: ImportSetting): Plan<RowPlan> {
  const { form, standard, source, slugs } = setting;
  const extra: ToldField[] = [];
  const isTold = (path: string) => told.some(({ column }) => column.path === path);
  for (const [path, text] of standard) {
    const column = form.columnAt(path);
    if (column === undefined || isTold(path)) continue;
    const read = readCell(text, column, slugs);
    if (read.kind === 'value') extra.push({ column, cell: text, value: read.value, heading: path });
  }
  let fields = setFields({}, toValues([...told, ...extra]), form.node);
  const problems: RowProblem[] = [];
  for (const [name, node] of Object.entries(form.node.fields ?? {})) {
    if (node.isOptional || fields[name] !== undefined) continue;
    if (name === 'kilder') fields = { ...fields, kilder: [{ ...source } as FieldValue] };
    else if (node.isText) fields = { ...fields, [name]: missingText };
    else
      problems.push({
        message: `${name} mangler. Skriv en kolonne, der hedder ${name}, eller giv alle nye den samme: --standard ${name}=…${sayChoices(node.target, slugs)}`,
      });
  }
  fields = setFields(fields, [], form.node);
  if (problems.length === 0) problems.push(...findProblems(fields, undefined, setting));
  if (problems.length > 0) return { kind: 'wrong', problems };
  return { kind: 'new', slug, fields, changes: listChanges({}, [...told, ...extra]) };
}

/** What a field that points at another folder may say. */
function sayChoices(folder: string | undefined, slugs: Slugs): string {
  const known = folder === undefined ? [] : [...new Set(slugs(folder).values())];
  return known.length === 0 ? '' : ` Vælg: ${known.toSorted().join(', ')}.`;
}

const toValues = (told: readonly ToldField[]): ToldValue[] =>
  told.map(({ column: { steps }, value }) => ({ steps, value }));

const listChanges = (old: Fields, told: readonly ToldField[]): Change[] =>
  told.map(({ column, value }) => ({
    path: column.path,
    before: cellText(toCell(valueAt(old, ...column.steps) as FieldValue)),
    after: cellText(toCell(value)),
  }));

/** What the schema says of an entry as it would be: of the fields that were told, or of all of a new one. */
function findProblems(
  fields: Fields,
  told: readonly ToldField[] | undefined,
  { form }: ImportSetting,
): RowProblem[] {
  const result = schemaOfFolder(form.collection).safeParse(fields);
  if (result.success) return [];
  const groups = new Set(told?.map(({ column }) => String(column.steps[0])));
  return toDanishIssues(result.error.issues, fields, form.node)
    .filter(({ field }) => told === undefined || groups.has(field.split('.')[0] ?? ''))
    .map(({ field, message }) => ({ heading: field, message }));
}
