import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  type MissedWord,
  proposeFor,
  type Proposal,
  readMissedWords,
  type TaskWords,
} from '../asking/missed-words.ts';
import { listAt, textAt } from '../check/raw-value.ts';
import { readContent } from '../check/read-content.ts';
import { formatDate } from '../domain/dates.ts';
import { contentDir } from '../municipality.ts';
import { refuse } from './refuse.ts';

const usage = 'Skriv: npm run soegeord -- fil.log [flere filer]';

/** Bytes of the largest log that is read. */
const heaviest = 20_000_000;

/** So many words are shown; the rest were asked for less often. */
const shown = 50;

if (import.meta.main) process.exitCode = proposeWords(process.argv.slice(2));

/**
 * Counts the words that the server noted because the search found nothing, and proposes where in the content each could
 * stand: `npm run soegeord -- fil.log …`. It writes nothing. Exit code 0: shown, 2: could not run.
 */
export function proposeWords(files: readonly string[], folder = contentDir): number {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) return refuse(usage);
  for (const file of files) {
    if (!existsSync(file) || !statSync(file).isFile())
      return refuse(
        `Filen ${file} findes ikke. Hent loggen fra serveren, og skriv, hvor den ligger.`,
      );
    if (statSync(file).size > heaviest)
      return refuse(`Filen ${file} er for stor. Del den, så hver er under 20 MB.`);
  }
  const { words, unread } = readMissedWords(
    files.map((file) => readFileSync(file, 'utf8')).join('\n'),
  );
  const tasks = readTasks(folder);
  for (const word of words.slice(0, shown))
    console.log(describe(word, proposeFor(word.word, tasks)));
  console.log(summarise(words, unread));
  return 0;
}

const readTasks = (folder: string): TaskWords[] =>
  readContent(folder)
    .entries.filter(({ collection }) => collection === 'opgavetyper')
    .map(({ file, fields }) => ({
      file,
      words: [
        textAt(fields, 'titel') ?? '',
        ...textsAt(fields, 'soegeord'),
        ...textsAt(fields, 'engelsk'),
      ],
    }));

const textsAt = (fields: unknown, key: string): string[] =>
  listAt(fields, key).filter((value) => typeof value === 'string');

function describe({ word, count, last }: MissedWord, proposal: Proposal): string {
  const times = count === 1 ? '1 gang' : `${count} gange`;
  return `»${word}«: ${times}, senest ${formatDate(last)}. ${remedyOf(proposal)}`;
}

function remedyOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'found':
      return `Det står nu i ${proposal.file}.`;
    case 'alike':
      return `Det ligner »${proposal.like}« i ${proposal.file}. Er det den opgave, så skriv ordet under soegeord der.`;
    case 'new':
      return 'Ingen opgave ligner. Er det en opgave, I vil vise, så skriv ordet under soegeord i den, eller lav en ny i opgavetyper/.';
  }
}

function summarise(words: readonly MissedWord[], unread: number): string {
  const rest = Math.max(0, words.length - shown);
  return [
    words.length === 0
      ? 'Der er ingen ord i loggen.'
      : `${words.length} ord i alt. Intet er ændret.`,
    ...(rest > 0 ? [`${rest} ord, som færre har ledt efter, er ikke vist.`] : []),
    ...(unread > 0
      ? [
          `${unread === 1 ? '1 linje' : `${unread} linjer`} var ikke en dato og et ord og blev sprunget over.`,
        ]
      : []),
    ...(words.length > 0 ? ['Slet loggen, når I er færdige med den.'] : []),
  ].join('\n');
}
