import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import {
  readCorrections,
  type Received,
  receiveCorrections,
  say,
} from '../asking/receive-corrections.ts';
import { checkContent } from '../check/check-content.ts';
import { formatProblem, formatWarning } from '../check/format-problem.ts';
import type { Problem } from '../check/problem.ts';
import { readContent } from '../check/read-content.ts';
import { contentDir } from '../municipality.ts';
import { readToday } from '../today.ts';
import { refuse } from './refuse.ts';

const usage = 'Skriv: npm run modtag -- [--skriv] rettelser.txt';

/** Bytes of the largest file; a mail with a picture in its signature weighs less. */
const heaviest = 2_000_000;

/** Characters that cannot be seen: a terminal would obey them. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

if (import.meta.main) process.exitCode = await receive(process.argv.slice(2));

/**
 * Takes in what a place has corrected on its own page: `npm run modtag -- [--skriv] fil`. The file is the one that the
 * page made, or the mail it came in (.eml, .txt). It shows each correction against the content of today, and with
 * `--skriv` writes those that can be taken in; nothing where the check would refuse what comes of it. Exit code 0: nothing
 * is left to decide, 1: something was refused, 2: could not run.
 */
export async function receive(words: readonly string[], folder = contentDir): Promise<number> {
  const isToWrite = words.includes('--skriv');
  const [file, ...more] = words.filter((word) => word !== '--skriv');
  if (file === undefined || more.length > 0 || file.startsWith('-')) return refuse(usage);
  const text = await readMail(file);
  if ('sentence' in text) return refuse(text.sentence);
  const corrections = readCorrections(text.text);
  if (typeof corrections === 'string') return refuse(corrections);
  const received = receiveCorrections(folder, readContent(folder), corrections, readToday());
  if (typeof received === 'string') return refuse(received);
  const { problems, warnings } = await tryOut(folder, received);
  const isWritten = isToWrite && problems.length === 0;
  if (isWritten)
    for (const { file: name, text: written } of received.files)
      writeFileSync(join(folder, name), written);
  console.log(toLines(received, corrections.message, isWritten, problems.length > 0));
  for (const problem of problems) console.log(formatProblem(problem));
  for (const warning of warnings) console.log(formatWarning(warning));
  const isWhole = received.changes.every(({ refusal }) => refusal === undefined);
  return isWhole && problems.length === 0 ? 0 : 1;
}

/** The words of a file: of a mail its text and the files of text that came with it. */
async function readMail(file: string): Promise<{ text: string } | { sentence: string }> {
  let bytes: Buffer;
  try {
    if (statSync(file).size > heaviest)
      return { sentence: `${file} er for stor til at være rettelser fra ét sted.` };
    bytes = readFileSync(file);
  } catch {
    return { sentence: `${file} kan ikke åbnes. Tjek, at filen findes.` };
  }
  try {
    if (!file.toLowerCase().endsWith('.eml')) return { text: decode(bytes) };
    const mail = await PostalMime.parse(bytes);
    const files = mail.attachments
      .filter(({ mimeType }) => mimeType === 'text/plain')
      .map(({ content }) => decode(Buffer.from(content as ArrayBuffer)));
    return { text: [mail.text ?? '', ...files].join('\n') };
  } catch {
    return {
      sentence: `${file} kan ikke læses som tekst (UTF-8). Gem mailens tekst som .txt, eller bed om filen igen.`,
    };
  }
}

/** Throws where the bytes are no UTF-8. */
function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function toLines(
  received: Received,
  message: string | undefined,
  isWritten: boolean,
  isRefused: boolean,
): string {
  const { changes, files, known } = received;
  const rows = changes.map(({ file, label, before, now, refusal }) =>
    [
      `${file}: ${label}${refusal === undefined ? '' : `: ikke taget med. ${refusal}`}`,
      `  - ${say(before)}`,
      `  + ${say(now)}`,
    ]
      .map((line) => line.replaceAll(unseen, '¤'))
      .join('\n'),
  );
  const taken = changes.filter(({ refusal }) => refusal === undefined).length;
  const words = taken === 1 ? '1 rettelse' : `${taken} rettelser`;
  const said =
    message === undefined ? [] : [`Besked fra stedet: ${message.replaceAll(unseen, ' ')}`];
  const there = known === 0 ? [] : [`${known} stod der i forvejen.`];
  const last =
    files.length === 0
      ? 'Der er ikke noget at skrive.'
      : isRefused
        ? `Intet kan skrives, før det her er rettet i teksten fra stedet:`
        : isWritten
          ? `${words} er skrevet.`
          : `${words} kan skrives. Er de rigtige, så kør igen med --skriv.`;
  return [...rows, ...said, [...there, last].join(' ')].join('\n');
}

/** What the check would say of the files as they would be, and does not say today: they are laid into a copy first. */
async function tryOut(
  folder: string,
  { files }: Received,
): Promise<{ problems: Problem[]; warnings: Problem[] }> {
  if (files.length === 0) return { problems: [], warnings: [] };
  const copy = mkdtempSync(join(tmpdir(), 'rettelser-'));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const { file, text } of files) writeFileSync(join(copy, file), text);
    const today = readToday();
    const [before, after] = [await checkContent(folder, today), await checkContent(copy, today)];
    const isOwn = ({ file }: Problem) => files.some((written) => written.file === file);
    const added = (now: readonly Problem[], old: readonly Problem[]) => {
      const known = new Set(old.map(keyOf));
      return now.filter((problem) => isOwn(problem) && !known.has(keyOf(problem)));
    };
    return {
      problems: added(after.problems, before.problems),
      warnings: added(after.warnings, before.warnings),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function keyOf({ file, field, message }: Problem): string {
  return [file, field, message].join('\n');
}
