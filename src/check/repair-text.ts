import type { z } from 'astro/zod';
import { bareHost, toUrl, unwrap, withoutTraces } from './address-inside.ts';
import { areAll, bullet, dash } from './bullets.ts';
import { findMeant, listRefused } from './check-fields.ts';
import { decodeTwice } from './double-encoded.ts';
import { splitFrontMatter, withoutByteOrderMark } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SchemaNode } from './schema-node.ts';
import { pathOf, schemaAt } from './schema-node.ts';
import { readBlocks, readTextLines } from './text-lines.ts';
import { hardBlank, isDecomposed, unseenKinds } from './unseen.ts';
import { listScalars } from './yaml-scalars.ts';

/** One line of a file, before and after something in it was mended. */
export interface Repair {
  /** Counted from 1. */
  line: number;
  /** The field it stands in, where it is known. */
  field: string;
  before: string;
  after: string;
  /** What was mended, in Danish. */
  reasons: readonly string[];
}

/** A file to mend, and what its fields have to be. */
export interface Mendable {
  file: string;
  text: string;
  schema: z.ZodType;
  written: SchemaNode;
  /** Names of files beside it: a text must go on naming them as they are named. */
  names: readonly string[];
}

/** Characters from one place to another that become others, all on one line. */
interface Edit {
  start: number;
  end: number;
  text: string;
  reason: string;
}

/** More rounds than one mistake can hide others. */
const mostRounds = 5;

/**
 * Mends what can mean one thing only: characters that cannot be seen, letters stored in pieces or twice, telephone and
 * CVR numbers, days in words, addresses without https or wrapped in others, dots of Word. Only the characters that are
 * wrong are touched; what it has mended, it leaves alone.
 */
export function repairText(file: Mendable): { text: string; repairs: Repair[] } {
  const lines = file.text.split('\n');
  const reasons = new Map<number, Set<string>>();
  let { text } = file;
  for (let round = 0; round < mostRounds; round++) {
    const edits = findEdits({ ...file, text });
    const mended = apply(text, edits);
    if (mended === text || !isReadable(file.file, mended, text)) break;
    for (const { start, reason } of edits) {
      const line = text.slice(0, start).split('\n').length;
      reasons.set(line, (reasons.get(line) ?? new Set()).add(reason));
    }
    text = mended;
  }
  const fieldAt = locateLines(file.file, text);
  const repairs = text.split('\n').flatMap((after, index) => {
    const before = lines[index] ?? '';
    return before === after
      ? []
      : [
          {
            line: index + 1,
            field: fieldAt(index + 1),
            before: before.trimEnd(),
            after: after.trimEnd(),
            reasons: [...(reasons.get(index + 1) ?? [])],
          },
        ];
  });
  return { text, repairs };
}

/** The steps come one after the other: what the first mends, the next can read. */
function findEdits(file: Mendable): Edit[] {
  for (const step of steps) {
    const edits = step(file, splitFile(file.file, file.text));
    if (edits.length > 0) return edits;
  }
  return [];
}

interface Parts {
  yaml: string;
  body: string;
  /** Where they begin in the file. */
  yamlStart: number;
  bodyStart: number;
}

function splitFile(name: string, text: string): Parts {
  const mark = text.length - withoutByteOrderMark(text).length;
  const parts = name.endsWith('.md')
    ? splitFrontMatter(text)
    : { yaml: text.slice(mark), body: '', linesBefore: 0 };
  // Without fields there is nothing that a schema could be asked about.
  if (typeof parts === 'string')
    return { yaml: '', body: '', yamlStart: 0, bodyStart: text.length };
  return {
    yaml: parts.yaml,
    body: parts.body,
    yamlStart: text.indexOf(parts.yaml, mark + (name.endsWith('.md') ? 3 : 0)),
    bodyStart: text.length - parts.body.length,
  };
}

type Step = (file: Mendable, parts: Parts) => Edit[];

/** Letters that are joined and turned by characters nobody sees. */
const turned = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A blank that YAML or Markdown reads as a letter, where only a blank can be meant. */
const inStructure =
  /^([ \t]*(?:- *)?)[\u00A0\u2007\u202F][ \u00A0\u2007\u202F]*|^([ \t]*(?:- +)?[\p{L}\d_-]+:)[\u00A0\u2007\u202F]+/u;

/** What a line is without what cannot be seen in it. */
function cleanLine(line: string, names: readonly string[]): [string, string][] {
  const changes: [string, string][] = [];
  let now = line;
  const change = (reason: string, to: (text: string) => string): void => {
    const after = to(now);
    if (after !== now) changes.push([reason, after]);
    now = after;
  };
  change('bogstaver, der var gemt forkert', decodeTwice);
  const [hyphen, narrow, turning, breaks, foreign] = unseenKinds.map(({ pattern }) => pattern);
  change('usynlige tegn', (text) => {
    const seen = text.replaceAll(hyphen!, '').replaceAll(narrow!, '');
    const straight = turned.test(text) ? seen : seen.replaceAll(turning!, '');
    return straight.replaceAll(breaks!, ' ').replaceAll(foreign!, ' ');
  });
  if (!names.some((name) => isDecomposed(name) && line.includes(name)))
    change('bogstaver i to dele', (text) => text.normalize('NFC'));
  change('hårde mellemrum', (text) => {
    let before: string;
    let after = text;
    do {
      before = after;
      after = before.replace(inStructure, (found, start = '', key = '') =>
        key === '' ? String(start) + ' '.repeat(found.length - String(start).length) : `${key} `,
      );
    } while (after !== before);
    return after;
  });
  return changes;
}

/** Whole lines, but for the mark that some programs put first in a file. */
const cleanLines: Step = ({ text, names }) => {
  const mark = text.length - withoutByteOrderMark(text).length;
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start + (start === 0 ? mark : 0);
    const written = text.slice(from, start + line.length);
    start += line.length + 1;
    const changes = cleanLine(written, names);
    const last = changes.at(-1)?.[1];
    return last === undefined
      ? []
      : [
          {
            start: from,
            end: from + written.length,
            text: last,
            reason: changes.map(([reason]) => reason).join(' og '),
          },
        ];
  });
};

/** Fields that are compared, where a hard blank is a wrong one. */
const compared = /(?:^|\.)(?:titel|navn|soegeord|engelsk|by|vej|postnr|ord)(?:\.\d+)?$/;

const hardBlanks: Step = (_, { yaml, yamlStart }) =>
  yaml.search(hardBlank) < 0
    ? []
    : listScalars(yaml).flatMap(({ field, start, end }) => {
        const written = yaml.slice(start, end);
        const mended = written.replaceAll(hardBlank, ' ');
        return compared.test(field) && mended !== written && !written.includes('\n')
          ? [
              {
                start: yamlStart + start,
                end: yamlStart + end,
                text: mended,
                reason: 'hårde mellemrum',
              },
            ]
          : [];
      });

/** Whether a list stands under a key, anywhere in the fields. */
const isList = (schema: SchemaNode, key: string): boolean =>
  Object.entries(schema.fields ?? {}).some(
    ([name, field]) =>
      (name === key && field.item !== undefined) || isList(field.item ?? field, key),
  );

/** Dashes and dots that stand for the hyphens of a list in the fields. */
const listDashes: Step = ({ written }, { yaml, yamlStart }) => {
  let isOpen = false;
  let start = yamlStart;
  return yaml.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const key = /^\s*(?:- +)?([\p{L}\d_-]+):\s*$/u.exec(line)?.[1];
    const [, blanks = '', sign = ''] = /^([ ]+)([–—−•·●▪\uF0B7]) +\S/u.exec(line) ?? [];
    if (key !== undefined) isOpen = isList(written, key);
    else if (sign === '' && !/^\s*(?:- |$)/.test(line)) isOpen = false;
    return isOpen && sign !== ''
      ? [
          {
            start: at + blanks.length,
            end: at + blanks.length + 1,
            text: '-',
            reason: 'en bindestreg foran hvert punkt',
          },
        ]
      : [];
  });
};

/** Values that their schema refuses, and that can mean one thing only. */
const meantValues: Step = ({ schema, written }, { yaml, yamlStart }) => {
  const parsed = parseYaml(yaml);
  if (!('fields' in parsed)) return [];
  const refused = listRefused(parsed.fields, schema);
  if (refused.length === 0) return [];
  const scalars = listScalars(yaml);
  return refused.flatMap((field) => {
    const node = schemaAt(written, pathOf(field));
    const scalar = scalars.find((each) => each.field === field);
    if (node === undefined || node.isText || scalar === undefined) return [];
    const meant = findMeant(parsed.fields, field, schema);
    const raw = yaml.slice(scalar.start, scalar.end);
    if (meant === undefined || raw.includes('\n')) return [];
    return [
      {
        start: yamlStart + scalar.start,
        end: yamlStart + scalar.end,
        text: writeValue(meant, raw),
        reason: nameMeant(meant),
      },
    ];
  });
};

/** A value with the quotation marks it had, and with some where YAML would take it for something else. */
function writeValue(value: string | number, raw: string): string {
  if (typeof value === 'number') return String(value);
  const sign = /^["']/.exec(raw)?.[0] ?? (/^[+\d][\d ]*\s[\d ]*$/.test(value) ? '"' : '');
  return `${sign}${value}${sign}`;
}

function nameMeant(value: string | number): string {
  if (typeof value === 'number') return 'et tal';
  if (/^(?:\+45 )?\d\d(?: \d\d){3}$/.test(value)) return 'et telefonnummer i par';
  if (/^\d{4}-\d\d/.test(value)) return 'en dato, siden kan læse';
  if (/^https:/.test(value)) return 'https:// foran adressen';
  if (value.includes('@')) return 'kun mailadressen';
  return /^\d+$/.test(value) ? 'kun cifrene' : 'kun det, der skal stå';
}

/** An address that leads through others or tells who follows it, as it should be; undefined where it is right. */
function mendAddress(address: string): [string, string] | undefined {
  if (toUrl(address) === undefined) return undefined;
  const wrapped = unwrap(address);
  const reason = wrapped === undefined ? 'uden det, der følger læseren' : `uden om ${wrapped.name}`;
  const right = wrapped === undefined ? withoutTraces(address) : wrapped.inside;
  // What would need quotation marks is left to a person.
  if (right === undefined || right === address || /[\s"'<>)\]\\]|%0[ad]/i.test(right))
    return undefined;
  return [right, reason];
}

const addressesInFields: Step = (_, { yaml, yamlStart }) =>
  !yaml.includes('://')
    ? []
    : listScalars(yaml).flatMap(({ value, start, end }) => {
        const written = typeof value === 'string' ? value.trim() : '';
        const mended = mendAddress(written);
        const raw = yaml.slice(start, end);
        const at = raw.indexOf(written);
        if (mended === undefined || at < 0) return [];
        const [text, reason] = mended;
        const from = yamlStart + start + at;
        return [{ start: from, end: from + written.length, text, reason }];
      });

/** The lines of a text with where they begin in the file. */
function placeLines({
  body,
  bodyStart,
}: Parts): (ReturnType<typeof readTextLines>[number] & { start: number })[] {
  let start = bodyStart;
  const written = body.split('\n');
  return readTextLines(body).map((line, index) => {
    const at = start;
    start += (written[index]?.length ?? 0) + 1;
    return { ...line, start: at };
  });
}

const addressesInText: Step = (_, parts) =>
  !/:\/\/|www\./i.test(parts.body)
    ? []
    : placeLines(parts).flatMap(({ text, start }) => [
        ...[...text.matchAll(/\bhttps?:\/\/[^\s<>"\])]+/gi)].flatMap(({ 0: found, index }) => {
          const written = found.replace(/[.,;:!?'*_]+$/, '');
          const mended = mendAddress(written);
          return mended === undefined
            ? []
            : [
                {
                  start: start + index,
                  end: start + index + written.length,
                  text: mended[0],
                  reason: mended[1],
                },
              ];
        }),
        ...[...text.matchAll(bareHost), ...text.matchAll(/(?<=\]\()www\.(?=[\w-]+\.)/gi)].map(
          ({ index }) => ({
            start: start + index,
            end: start + index,
            text: 'https://',
            reason: 'https:// foran adressen',
          }),
        ),
      ]);

/** Dots that Word put before the items of a list, and dashes where every line has one. */
const bulletsInText: Step = (_, parts) => {
  const lines = placeLines(parts);
  return readBlocks(parts.body).flatMap((block) => {
    const isDashed = areAll(block, dash) !== undefined;
    return block.flatMap(({ text, bodyLine }) => {
      const pattern = bullet.test(text) ? bullet : isDashed && dash.test(text) ? dash : undefined;
      const start = lines[bodyLine - 1]?.start;
      const sign = pattern && /^[ \t]*\S[ \t\u00A0]*/u.exec(text)?.[0];
      if (sign === undefined || start === undefined) return [];
      // Four blanks would make code of it.
      const indent = /^ {0,3}(?! )/.exec(sign)?.[0] ?? '';
      return [
        {
          start,
          end: start + sign.length,
          text: `${indent}- `,
          reason: 'en bindestreg foran hvert punkt',
        },
      ];
    });
  });
};

const steps: readonly Step[] = [
  cleanLines,
  hardBlanks,
  listDashes,
  meantValues,
  addressesInFields,
  addressesInText,
  bulletsInText,
];

const apply = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);

/** Whether a file can be read as well as before. */
function isReadable(name: string, text: string, before: string): boolean {
  const reads = (each: string) => 'fields' in parseYaml(splitFile(name, each).yaml);
  return reads(text) || !reads(before);
}

/** The field on a line of a file; empty where the line is one of the text, or can't be read. */
function locateLines(name: string, text: string): (line: number) => string {
  const { yaml, yamlStart } = splitFile(name, text);
  const scalars = listScalars(yaml).map(({ field, start }) => ({
    field,
    line: text.slice(0, yamlStart + start).split('\n').length,
  }));
  return (line) => scalars.find((each) => each.line === line)?.field ?? '';
}
