import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import {
  readCorrections,
  type Received,
  receiveCorrections,
  say,
} from '../asking/receive-corrections.ts';
import { checkContent } from '../check/check-content.ts';
import { formatProblem } from '../check/format-problem.ts';
import { readContent } from '../check/read-content.ts';
import { contentDir } from '../municipality.ts';
import { readToday } from '../today.ts';
import { refuse } from './refuse.ts';

/**
 * Takes in what a place has corrected on its own page: `npm run modtag -- [--skriv] fil`. The file is the one that the
 * page made, or the mail it came in (.eml, .txt). It shows each correction against the content of today, and with
 * `--skriv` writes those that can be taken in. Exit code 0: nothing is left to decide, 1: something was refused, 2: could
 * not run.
 */
const usage = 'Skriv: npm run modtag -- [--skriv] rettelser.txt';

/** Bytes of the largest file; a mail with a picture in its signature weighs less. */
const heaviest = 2_000_000;

/** Characters that cannot be seen: a terminal would obey them. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const isToWrite = words.includes('--skriv');
  const [file, ...more] = words.filter((word) => word !== '--skriv');
  if (file === undefined || more.length > 0 || file.startsWith('-')) return refuse(usage);
  const text = await readMail(file);
  if ('sentence' in text) return refuse(text.sentence);
  const corrections = readCorrections(text.text);
  if (typeof corrections === 'string') return refuse(corrections);
  const received = receiveCorrections(
    contentDir,
    readContent(contentDir),
    corrections,
    readToday(),
  );
  if (typeof received === 'string') return refuse(received);
  if (isToWrite)
    for (const { file: name, text: written } of received.files)
      writeFileSync(join(contentDir, name), written);
  console.log(toLines(received, corrections.message, isToWrite));
  if (isToWrite && received.files.length > 0) await tellProblems(received);
  return received.changes.some(({ refusal }) => refusal !== undefined) ? 1 : 0;
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

function toLines(received: Received, message: string | undefined, isWritten: boolean): string {
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
      : isWritten
        ? `${words} er skrevet.`
        : `${words} kan skrives. Er de rigtige, så kør igen med --skriv.`;
  return [...rows, ...said, [...there, last].join(' ')].join('\n');
}

/** What the check refuses of the files that were written. */
async function tellProblems({ files }: Received): Promise<void> {
  const { problems } = await checkContent(contentDir, readToday());
  const own = problems.filter(({ file }) => files.some((written) => written.file === file));
  for (const problem of own) console.log(formatProblem(problem));
  if (own.length > 0) console.log('Ret det, før siden bliver bygget.');
}
