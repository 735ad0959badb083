import { type Correction, type Corrections, oneLine } from '../domain/corrections/corrections.ts';
import type { FactValue } from '../domain/corrections/own-facts.ts';

/** What stands in the text; it is read by people first, and by the command that takes corrections in. */
const word = {
  place: 'Sted',
  day: 'Dato',
  before: 'Før:',
  now: 'Nu:',
  nothing: '(intet)',
  confirmed: 'Resten passer. Det siger',
  message: 'Besked:',
  end: 'Slut.',
} as const;

/** More than this is no corrections of one place. */
const mostChanges = 200;

/**
 * Writes corrections as a text for people that the command reads too: a heading for each field, `[kontakt.telefon]` or
 * `[ydelser/frokost resume]`, with what it was and what it is.
 * @param sayField the name of a field as the form has it.
 */
export function writeCorrections(
  { place, day, changes, confirmedBy, message }: Corrections,
  sayField: (change: Correction) => string,
): string {
  const parts = [
    `${word.place}: ${place}\n${word.day}: ${day}`,
    ...changes.map((change) =>
      [
        `[${change.service === undefined ? '' : `ydelser/${change.service} `}${change.path}] ${sayField(change)}`,
        ...writeValue(word.before, change.before),
        ...writeValue(word.now, change.now),
      ].join('\n'),
    ),
    ...(confirmedBy === undefined ? [] : [`${word.confirmed}: ${oneLine(confirmedBy)}`]),
    ...(message === undefined ? [] : [`${word.message}\n${quoted(message)}`]),
    word.end,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A line that begins as a heading or a mark would be read as one: each line of a value stands behind a sign. */
const quoted = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `| ${line}`)
    .join('\n');

function writeValue(mark: string, value: FactValue): string[] {
  if (value === undefined || value.length === 0) return [`${mark} ${word.nothing}`];
  if (typeof value !== 'string') return [mark, ...value.map((line) => `- ${oneLine(line)}`)];
  return [mark, quoted(value)];
}

const heading = /^\[(?:ydelser\/([a-z0-9-]{1,120}) )?([A-Za-z.]{1,60})\](?: .*)?$/;

/**
 * Reads corrections out of a text: the file a place sent, or a mail with it in, where lines may be quoted or broken. What
 * stands around them is passed over. The same ones twice, in the mail and in its file, count once.
 * @returns the corrections, or a Danish sentence where there are none, not whole, or of several kinds: which of them holds
 * is not for a program to say.
 */
export function readCorrections(text: string): Corrections | string {
  // Mail programs put empty lines in, and signs before what is answered; neither means anything here.
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?:> ?)+/, '').trim())
    .filter((line) => line !== '');
  const likely = lines.flatMap((line, at) => (line.startsWith(`${word.place}: `) ? [at] : []));
  // Somebody may write the word in the mail around them.
  const certain = likely.filter((at) => lines[at + 1]?.startsWith(`${word.day}: `));
  const begins = certain.length > 0 ? certain : likely.slice(-1);
  if (begins.length === 0)
    return 'Her er ingen rettelser. De begynder med en linje, hvor der står Sted: og stedets navn i adressen.';
  const sets = new Map(
    begins.map((start, at) => {
      const set = readSet(lines.slice(start, begins[at + 1]));
      return [JSON.stringify(set), set];
    }),
  );
  const [only, ...others] = sets.values();
  return only === undefined || others.length > 0
    ? `Her er ${sets.size} forskellige sæt rettelser. Gem dem i hver sin fil, og tag dem ind hver for sig, de ældste først.`
    : only;
}

/** Reads one set of corrections from its first line on. */
function readSet(lines: readonly string[]): Corrections | string {
  const end = lines.indexOf(word.end);
  if (end < 0)
    return 'Rettelserne er ikke hele: Linjen »Slut.« mangler. Bed om filen igen, eller kopiér hele teksten.';
  const [first = '', second = '', ...rest] = lines.slice(0, end);
  const place = first.slice(word.place.length + 2).trim();
  const day = /^Dato: (\d{4}-\d{2}-\d{2})$/.exec(second)?.[1];
  if (!/^[a-z0-9-]{1,120}$/.test(place))
    return 'Stedets navn i adressen er ikke et navn, siden kan have.';
  if (day === undefined) return 'Linjen med datoen mangler: Dato: 2026-11-28.';
  return readParts(rest, { place, day });
}

function readParts(
  lines: readonly string[],
  { place, day }: Pick<Corrections, 'place' | 'day'>,
): Corrections | string {
  const changes: Correction[] = [];
  let confirmedBy: string | undefined;
  let message: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const found = heading.exec(line);
    if (found !== null) {
      const before = readValue(lines, at + 1, word.before);
      const now = before && readValue(lines, before.next, word.now);
      if (!before || !now) return `Under [${found[2]}] skal der stå Før: og Nu:.`;
      const change = {
        service: found[1],
        path: found[2] ?? '',
        before: before.value,
        now: now.value,
      };
      // Who copies a text twice means it once.
      if (!changes.some((other) => JSON.stringify(other) === JSON.stringify(change)))
        changes.push(change);
      if (changes.length > mostChanges)
        return `Her er over ${mostChanges} rettelser. Det er for mange til ét sted.`;
      at = now.next - 1;
    } else if (line.startsWith(`${word.confirmed}: `)) {
      confirmedBy = line.slice(word.confirmed.length + 2).trim();
    } else if (line === word.message) {
      const text = readQuoted(lines, at + 1);
      message = text.value;
      at = text.next - 1;
    } else return `Linjen »${line.slice(0, 60)}« hører ikke til i rettelser.`;
  }
  return { place, day, changes, confirmedBy, message };
}

interface Read<Value> {
  value: Value;
  /** The first line after it. */
  next: number;
}

function readValue(
  lines: readonly string[],
  at: number,
  mark: string,
): Read<FactValue> | undefined {
  const line = lines[at] ?? '';
  if (line === `${mark} ${word.nothing}`) return { value: undefined, next: at + 1 };
  if (line !== mark) return undefined;
  const isList = lines[at + 1]?.startsWith('- ') === true;
  if (!isList) return readQuoted(lines, at + 1);
  const value: string[] = [];
  let next = at + 1;
  for (; next < lines.length && !isMark(lines[next] ?? ''); next++) {
    const item = lines[next] ?? '';
    // A mail program breaks long lines; what has no sign belongs to the line before.
    if (item.startsWith('- ')) value.push(item.slice(2).trim());
    else value.push(`${value.pop() ?? ''} ${item.trim()}`);
  }
  return { value, next };
}

function readQuoted(lines: readonly string[], at: number): Read<string> {
  const value: string[] = [];
  let next = at;
  for (; next < lines.length && !isMark(lines[next] ?? ''); next++) {
    const line = lines[next] ?? '';
    if (line.startsWith('|')) value.push(line.slice(1).trim());
    else value.push(`${value.pop() ?? ''} ${line.trim()}`);
  }
  return { value: value.join('\n').trim(), next };
}

/** Whether something else begins with a line. */
const isMark = (line: string): boolean =>
  line.startsWith(word.before) ||
  line.startsWith(word.now) ||
  line === word.message ||
  line.startsWith(`${word.confirmed}: `) ||
  heading.test(line);
