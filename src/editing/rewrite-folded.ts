import { parse } from 'yaml';

/** The longest line of a folded text where the old ones don't tell. */
const usualWidth = 100;

/**
 * Writes a text that stands over several lines (`>`, `|`, or lines under each other) again, with the lines kept that say
 * the same.
 * @param source the old text from its first sign (`>-`, a quote, a letter) to the end of its last line.
 * @param column how far its lines stand in where none of the old ones tells.
 * @returns undefined where that can't be done; it is then to be written anew.
 */
export function rewriteFolded(source: string, value: string, column: number): string | undefined {
  const isBlock = /^[|>]/.test(source);
  const lines = source.split('\n');
  const head = isBlock ? lines.shift() : undefined;
  if (lines.length === 0) return undefined;
  const first = lines.slice(isBlock ? 0 : 1).find((line) => line.trim() !== '');
  const indent = ' '.repeat(first === undefined ? column : first.length - first.trimStart().length);
  if (source.startsWith('|')) {
    const literal = [head, ...value.split('\n').map((line) => (line === '' ? '' : indent + line))];
    return checked(literal.join('\n'), value);
  }
  const quote = isBlock ? '' : (/^['"]/.exec(source)?.[0] ?? '');
  const old = lines.map((line) => line.trim());
  const bare = quote === '' ? old : withoutQuotes(old);
  const written = keepLines(bare, escape(value, quote));
  const whole = isBlock
    ? [head, ...written.map((line) => (line === '' ? '' : indent + line))].join('\n')
    : `${quote}${written.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join('\n')}${quote}`;
  return checked(whole, value);
}

const escape = (value: string, quote: string): string =>
  quote === "'"
    ? value.replaceAll("'", "''")
    : quote === '"'
      ? value.replace(/["\\]/g, '\\$&')
      : value;

const withoutQuotes = (lines: readonly string[]): string[] =>
  lines.map((line, index) =>
    line.slice(index === 0 ? 1 : 0, index === lines.length - 1 ? -1 : undefined),
  );

/** What stands there is only handed on when it reads as the value. */
function checked(written: string, value: string): string | undefined {
  try {
    const read: unknown = parse(`k: ${written}\n`, { logLevel: 'silent' });
    const text = (read as { k?: unknown }).k;
    return typeof text === 'string' && text.replace(/\n+$/, '') === value ? written : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of a folded text for a new value: as many as can be kept from the top and from the bottom. */
export function keepLines(old: readonly string[], value: string): string[] {
  const width = Math.max(...old.map((line) => line.length), usualWidth);
  let top = 0;
  for (let count = 1; count <= old.length; count++)
    if (startsWith(value, old.slice(0, count))) top = count;
  const rest = value.slice(fold(old.slice(0, top)).length).replace(/^[ \n]/, '');
  let bottom = old.length;
  for (let from = old.length - 1; from >= top; from--)
    if (endsWith(rest, old.slice(from))) bottom = from;
  const below = old.slice(bottom);
  const middle = rest.slice(0, rest.length - fold(below).length);
  return [
    ...old.slice(0, top),
    ...(below.length > 0 && middle !== ''
      ? unfold(middle.slice(0, -1), width)
      : unfold(middle, width)),
    ...below,
  ];
}

/** A single break is a blank, and each empty line a break. */
const fold = (lines: readonly string[]): string =>
  lines.join('\n').replace(/\n+/g, (breaks) => (breaks.length === 1 ? ' ' : breaks.slice(1)));

function startsWith(value: string, lines: readonly string[]): boolean {
  const start = fold(lines);
  return (
    lines.at(-1) !== '' &&
    (value === start || (/^[ ]\S/.test(value.slice(start.length)) && value.startsWith(start)))
  );
}

function endsWith(value: string, lines: readonly string[]): boolean {
  const end = fold(lines);
  if (lines[0] === '') return false;
  return (
    value === end || (value.endsWith(end) && /\S $/.test(value.slice(0, value.length - end.length)))
  );
}

/** A text as lines of at most a width; a break in it is an empty line. */
const unfold = (text: string, width: number): string[] =>
  text === ''
    ? []
    : text.split('\n').flatMap((part, index) => [...(index > 0 ? [''] : []), ...wrap(part, width)]);

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
