import type { Fields } from './field-value.ts';
import { readYaml, rewriteYaml, writeYaml } from './rewrite-yaml.ts';

/** How an entry stands in its file: fields above a text, or fields alone. */
export type TextForm = 'markdown' | 'yaml';

/** What an entry's file says. */
export interface EntryContent {
  fields: Fields;
  /** The text under the fields, without empty lines around it; empty in a YAML file. */
  body: string;
}

interface Parts {
  /** What stands before the fields: a mark of the byte order, the line `---`. */
  opening: string;
  yaml: string;
  /** The line `---` after the fields, and what is empty between it and the text. */
  closing: string;
  body: string;
  /** What is empty below the text. */
  end: string;
}

/**
 * Reads the text of an entry's file. Windows' line ends and a byte order mark are fine; line breaks in what is read are
 * `\n`. Throws where the fields can't be read.
 */
export function readEntryText(text: string, form: TextForm): EntryContent {
  const { yaml, body } = split(withUnixBreaks(text), form);
  return { fields: readYaml(yaml), body };
}

/**
 * Writes an entry into its file's old text: what is not changed stays sign by sign, with the line ends it had.
 * Throws where the old fields can't be read, so that nobody's work is written over.
 */
export function rewriteEntryText(
  old: string,
  { fields, body }: EntryContent,
  form: TextForm,
): string {
  const parts = split(withUnixBreaks(old), form);
  const yaml = rewriteYaml(parts.yaml, fields);
  if (yaml === parts.yaml && body === parts.body) return old;
  const written = [
    parts.opening,
    // The line after the fields begins a line.
    form === 'markdown' ? yaml.replace(/([^\n])$/, '$1\n') : yaml,
    parts.body === '' && body !== '' ? `${parts.closing.trimEnd()}\n\n` : parts.closing,
    body,
    parts.body === '' && body !== '' ? '\n' : parts.end,
  ].join('');
  return hasWindowsBreaks(old) ? written.replace(/\n/g, '\r\n') : written;
}

/** Writes the text of a new entry's file. */
export function writeEntryText({ fields, body }: EntryContent, form: TextForm): string {
  const yaml = writeYaml(fields);
  if (form === 'yaml') return yaml;
  const text = body.trim();
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

const hasWindowsBreaks = (text: string): boolean =>
  text.includes('\r\n') && !/(^|[^\r])\n/.test(text);

/** Where some lines end in one way and some in the other, they are left alone. */
const withUnixBreaks = (text: string): string =>
  hasWindowsBreaks(text) ? text.replaceAll('\r\n', '\n') : text;

const opening = /^\uFEFF?(?:[ \t]*\r?\n)*---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

function split(text: string, form: TextForm): Parts {
  if (form === 'yaml') {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return { opening: mark, yaml: text.slice(mark.length), closing: '', body: '', end: '' };
  }
  const start = opening.exec(text)?.[0];
  const rest = text.slice(start?.length ?? 0);
  const stop = closing.exec(rest);
  if (start === undefined || stop === null)
    throw new SyntaxError('The text has no lines with ---.');
  const below = rest.slice(stop.index + stop[0].length);
  const blank = /^(?:[ \t]*\r?\n)*/.exec(below)![0];
  const body = below.slice(blank.length).trimEnd();
  return {
    opening: start,
    yaml: rest.slice(0, stop.index),
    closing: stop[0] + blank,
    body,
    end: below.slice(blank.length + body.length),
  };
}
