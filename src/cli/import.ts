import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readFieldsFile } from '../check/read-entry.ts';
import { readTowns } from '../check/towns.ts';
import { rewriteEntryText, writeEntryText } from '../editing/entry-text.ts';
import { contentDir } from '../municipality.ts';
import { type CollectionName, collections, textFormOf } from '../schema/collections.ts';
import { formOf, readOwnHeadings } from '../tables/columns.ts';
import { type ImportPlan, planImport, type RowPlan } from '../tables/plan-import.ts';
import { fileOf, readEntries, readSlugs } from '../tables/read-entries.ts';
import { NoTable, readSheets, type Sheet } from '../tables/sheet.ts';
import { refuse } from './refuse.ts';
import { municipalityFile } from '../schema/municipality.ts';

const usage =
  'Skriv: npm run import -- fil.csv [--mappe virksomheder] [--kolonne "Deres overskrift=felt"] [--standard felt=værdi] [--kilde "Hvem der siger det"] [--dato 2026-11-28] [--nye] [--alt] [--skriv]';

const danishList = new Intl.ListFormat('da');

/** So many rows are shown when nothing else is said. */
const mostShown = 100;

/** So much of a cell is shown. */
const longestShown = 200;

const usualFolder: CollectionName = 'virksomheder';

const isCollection = (name: string | undefined): name is CollectionName =>
  name !== undefined && Object.hasOwn(collections, name);

if (import.meta.main) process.exitCode = await importTable(process.argv.slice(2));

type Options = NonNullable<ReturnType<typeof readWords>>;

function readWords(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mappe: { type: 'string' },
        kolonne: { type: 'string', multiple: true },
        standard: { type: 'string', multiple: true },
        kilde: { type: 'string' },
        dato: { type: 'string' },
        nye: { type: 'boolean' },
        alt: { type: 'boolean' },
        skriv: { type: 'boolean' },
      },
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, ...values };
  } catch {
    return undefined;
  }
}

/**
 * Reads a table into the content: `node src/cli/import.ts file [--mappe virksomheder] [--kolonne "Heading=field"] …
 * [--standard field=value] … [--kilde "Who says so"] [--dato 2026-11-28] [--nye] [--alt] [--skriv]`. It shows what it
 * would change, and with `--skriv` writes it. Exit code 0, 1: rows were left out, 2: could not run.
 */
export async function importTable(args: readonly string[], folder = contentDir): Promise<number> {
  const options = readWords(args);
  if (options === undefined) return refuse(usage);
  if (options.mappe !== undefined && !isCollection(options.mappe))
    return refuse(
      `»${options.mappe}« er ikke en mappe i indholdet. Vælg: ${Object.keys(collections).join(', ')}.`,
    );
  let sheets: Sheet[];
  try {
    sheets = await readSheets(readFileSync(options.file));
  } catch (error) {
    if (error instanceof NoTable) return refuse(error.message);
    return refuse(`${options.file} kan ikke åbnes. Tjek navnet, og luk filen i Excel.`);
  }
  const isOurs = sheets.some(({ name }) => isCollection(name));
  let worst = 0;
  for (const sheet of sheets) {
    // A workbook of ours has a sheet for each folder; of any other the first one is meant.
    if (isOurs ? !isCollection(sheet.name) : sheet !== sheets[0]) continue;
    if (isOurs && options.mappe !== undefined && options.mappe !== sheet.name) continue;
    const collection = isCollection(sheet.name) ? sheet.name : (options.mappe ?? usualFolder);
    worst = Math.max(worst, importSheet(sheet, collection, options, folder));
  }
  return worst;
}

function importSheet(
  sheet: Sheet,
  collection: CollectionName,
  options: Options,
  folder: string,
): number {
  const form = formOf(collection);
  const { entries, unreadable } = readEntries(folder, collection);
  if (unreadable.length > 0)
    return refuse(`${unreadable.join(', ')} kan ikke læses. Kør npm run check, og ret først.`);
  const plan = planImport(sheet, {
    form,
    entries: new Map([...entries].map(([slug, { content }]) => [slug, content.fields])),
    slugs: readSlugs(folder),
    towns: readTowns(readMunicipalityFields(folder)),
    ownHeadings: readOwnHeadings(options.kolonne ?? []),
    standard: new Map(
      (options.standard ?? []).map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
    ),
    source: {
      titel: options.kilde ?? `Filen ${basename(options.file)}`,
      ...(options.dato && { dato: options.dato }),
    },
    allowsAlike: options.nye === true,
  });
  if (plan === undefined)
    return refuse(
      `${options.file} har ingen overskrifter, vi kender. Skriv dem i første række, fx navn, adresse, postnr og by, eller sig, hvad de er: --kolonne "Deres overskrift=kontakt.telefon"`,
    );
  console.log([`${collection}/`, ...tell(plan, collection, options.alt === true)].join('\n'));
  if (options.skriv) write(plan, collection, entries, folder);
  console.log(summarise(plan, options.skriv === true, folder));
  return plan.rows.some(({ kind }) => kind === 'wrong') ? 1 : 0;
}

function readMunicipalityFields(folder: string): unknown {
  const read = readFieldsFile(folder, municipalityFile);
  return 'fields' in read ? read.fields : undefined;
}

function write(
  { rows }: ImportPlan,
  collection: CollectionName,
  entries: ReturnType<typeof readEntries>['entries'],
  folder: string,
): void {
  const textForm = textFormOf(collection);
  for (const row of rows) {
    if (row.kind !== 'new' && row.kind !== 'changed') continue;
    const old = entries.get(row.slug);
    const path = join(folder, old?.file ?? fileOf(collection, row.slug));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      old
        ? rewriteEntryText(old.text, { fields: row.fields, body: old.content.body }, textForm)
        : writeEntryText({ fields: row.fields, body: '' }, textForm),
    );
  }
}

function tell({ rows, unknown }: ImportPlan, collection: CollectionName, isAll: boolean): string[] {
  const isWrong = ({ kind }: RowPlan) => kind === 'wrong';
  const written = rows.filter((row) => row.kind !== 'same' && !isWrong(row));
  return [
    ...(unknown.length > 0
      ? [
          `  Kolonner, der ikke bliver brugt: ${unknown.join(', ')}. Er en af dem et felt, så skriv fx --kolonne "${unknown[0]}=resume"`,
        ]
      : []),
    // Last what is left out, for an editor to see of however many rows.
    ...[written, rows.filter(isWrong)].flatMap((part) => {
      const told = groupRows(part);
      const shown = isAll ? told : told.slice(0, mostShown);
      const more = told.slice(shown.length).flat().length;
      return [
        ...shown.flatMap((group) => tellRows(group, collection)),
        ...(more > 0 ? [`  … og ${more} rækker til. Se dem alle med --alt.`] : []),
      ];
    }),
  ];
}

/** Rows in their order, those together that all lack the same: a column that nobody has is one line. */
function groupRows(rows: readonly RowPlan[]): [RowPlan, ...RowPlan[]][] {
  const lackOf = (row: RowPlan): string =>
    row.kind === 'wrong' && row.problems.every(({ value }) => value === undefined)
      ? row.problems.map(({ heading, message }) => `${heading} ${message}`).join('\n')
      : String(row.number);
  return [...Map.groupBy(rows, lackOf).values()] as [RowPlan, ...RowPlan[]][];
}

/** `4-96 og 102` */
function sayNumbers(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return danishList.format(
    runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)),
  );
}

/** What a cell holds, as a line shows it: it may be long, and have line breaks or codes that steer a terminal. */
function onOneLine(value: string): string {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > longestShown ? `${line.slice(0, longestShown)} …` : line;
}

function tellRows(group: readonly [RowPlan, ...RowPlan[]], collection: CollectionName): string[] {
  const [row] = group;
  if (row.kind === 'same') return [];
  if (row.kind === 'wrong') {
    const numbers = sayNumbers(group.map(({ number }) => number));
    return row.problems.map(
      ({ heading, value, message }) =>
        `  række ${numbers}${heading ? `, kolonne »${heading}«` : ''}${value ? `, »${onOneLine(value)}«` : ''}: ${message}`,
    );
  }
  const file = fileOf(collection, row.slug);
  return [
    `  række ${row.number}: ${file}${row.kind === 'new' ? ' (ny)' : ''}`,
    ...row.changes.flatMap(({ path, before, after }) => [
      ...(before === '' ? [] : [`    - ${path}: ${onOneLine(before)}`]),
      ...(after === '' ? [] : [`    + ${path}: ${onOneLine(after)}`]),
    ]),
  ];
}

function summarise({ rows }: ImportPlan, isWritten: boolean, folder: string): string {
  const count = (kind: RowPlan['kind']) => rows.filter((row) => row.kind === kind).length;
  const [fresh, changed, same, wrong] = [
    count('new'),
    count('changed'),
    count('same'),
    count('wrong'),
  ];
  const figures = `${fresh} nye, ${changed} rettet, ${same} uændret, ${wrong} sprunget over`;
  if (fresh + changed === 0) return `${figures}. Der er ikke noget at skrive.`;
  if (!isWritten) return `${figures}. Intet er skrevet endnu. Skriv det med --skriv sidst.`;
  return `${figures}. Det er skrevet i ${relative(process.cwd(), folder) || '.'}. Kør npm run check.`;
}
