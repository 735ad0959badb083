import { z } from 'astro/zod';
import { toDanishIssues } from '../check/danish-issues.ts';
import { listMeant } from '../check/meant-values.ts';
import { saysNothing } from '../check/says-nothing.ts';
import { suggest } from '../check/suggest.ts';
import { foldDanish } from '../domain/fold.ts';
import type { FieldValue } from '../editing/field-value.ts';
import type { Column } from './columns.ts';
import type { Cell } from './sheet.ts';

/** What a cell says of its field: a value, nothing, that the field is to go, or why it says nothing that fits. */
export type Told =
  | { kind: 'value'; value: FieldValue }
  | { kind: 'empty' }
  | { kind: 'remove' }
  | { kind: 'wrong'; message: string };

/** The slugs of a folder by what people may write for them: the slug itself, or the title. */
export type Slugs = (folder: string) => ReadonlyMap<string, string>;

/** What takes a field away: an empty cell only says that nobody knows. */
const removal = '(slet)';

/** A value as a table shows it. */
export function toCell(value: FieldValue | undefined): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (!Array.isArray(value)) return null;
  const items = value.map((each) => String(toCell(each as FieldValue) ?? ''));
  if (!items.some((item) => /[;\n]/.test(item))) return items.join('; ');
  // A line for each: the last one ends too, so that a single one is known for a list.
  return `${items.join('\n')}\n`;
}

/** The text of a cell as two are compared. */
export const cellText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : typeof cell === 'boolean'
        ? String(toCell(cell))
        : String(cell).replaceAll('\r\n', '\n').replaceAll(unwritable, '').normalize('NFC').trim();

/** Codes that no text has, which some programs leave in a cell. */
const unwritable = /(?![\n\t])\p{Cc}/gu;

const failed =
  /^#(N\/A|I\/T|REF!|REFERENCE!|VALUE!|VÆRDI!|DIV\/0!|DIVISION\/0!|NAME\?|NAVN\?|NULL!|NUM!)$/;

/** Reads a cell as a value of its field. */
export function readCell(cell: Cell | undefined, column: Column, slugs: Slugs): Told {
  const text = cellText(cell);
  if (text === '' || saysNothing(text)) return { kind: 'empty' };
  if (text.toLowerCase() === removal) return { kind: 'remove' };
  if (failed.test(text))
    return wrong('er en fejl fra regnearket. Ret formlen, eller skriv værdien selv.');
  if (cell instanceof Date && column.node.isText)
    return wrong(
      `er lavet om til en dato af regnearket. Formatér cellen som tekst, og skriv det igen.`,
    );
  if (!column.isList) return readSingle(cell ?? null, column, slugs);
  const parts =
    text.includes('\n') || /\n$/.test(String(cell)) ? text.split('\n') : text.split(';');
  const items: FieldValue[] = [];
  for (const part of parts.map((each) => each.trim()).filter(Boolean)) {
    const told = readSingle(part, column, slugs);
    if (told.kind === 'wrong') return wrong(`har »${part}«, som ${told.message}`);
    if (told.kind === 'value') items.push(told.value);
  }
  return { kind: 'value', value: items };
}

const wrong = (message: string): Told => ({ kind: 'wrong', message });

const truths: Readonly<Record<string, boolean>> = {
  ja: true,
  x: true,
  true: true,
  sand: true,
  sandt: true,
  yes: true,
  nej: false,
  false: false,
  falsk: false,
  no: false,
};

function readSingle(cell: Cell, column: Column, slugs: Slugs): Told {
  const { node, schema } = column;
  if (node.target !== undefined) return readReference(cellText(cell), node.target, slugs);
  if (node.type === 'boolean') {
    const truth = typeof cell === 'boolean' ? cell : truths[cellText(cell).toLowerCase()];
    return truth === undefined
      ? wrong('er hverken ja eller nej. Skriv ja eller nej.')
      : { kind: 'value', value: truth };
  }
  const candidates = listCandidates(cell, column);
  const value = candidates.find((each) => z.safeParse(schema, each).success);
  if (value !== undefined) return { kind: 'value', value };
  const result = z.safeParse(schema, candidates[0]);
  const [issue] = result.success ? [] : toDanishIssues(result.error.issues, candidates[0], node);
  return wrong(issue?.message ?? 'passer ikke i feltet.');
}

function readReference(text: string, folder: string, slugs: Slugs): Told {
  const known = slugs(folder);
  const slug = known.get(foldDanish(text));
  if (slug !== undefined) return { kind: 'value', value: slug };
  return wrong(
    `findes ikke i ${folder}/. ${suggest(text, [...new Set(known.values())], `Opret det i ${folder}/, eller ret navnet.`)}`,
  );
}

/** Lengths of numbers that lose the noughts in front when a spreadsheet takes them for amounts. */
const lengths = [4, 8, 10];

/** The day that a spreadsheet counts as this many days from 1900. */
const dayOf = (days: number): string =>
  new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);

/** Numbers that a spreadsheet may mean a day of 1954 to 2119 by. */
const isDayNumber = (number: number): boolean =>
  Number.isInteger(number) && number > 20_000 && number < 80_000;

/** The values that a cell may stand for, the nearest first. */
function listCandidates(cell: Cell, { node }: Column): (string | number)[] {
  const text = cellText(cell);
  const isNumber = node.type === 'number' || node.type === 'integer';
  const plain = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  const own: (string | number)[] = isNumber && plain !== undefined ? [plain] : [text];
  if (node.isText) return own;
  const digits = /^\d+$/.test(text) ? text : undefined;
  return [
    ...own,
    ...listMeant(text),
    ...(digits === undefined
      ? []
      : lengths
          .filter((length) => length > digits.length && length - digits.length <= 2)
          .map((length) => digits.padStart(length, '0'))),
    ...(plain !== undefined && isDayNumber(plain) ? [dayOf(plain)] : []),
    ...(node.choices
      ? node.choices.filter((choice) => foldDanish(choice) === foldDanish(text))
      : []),
  ];
}
