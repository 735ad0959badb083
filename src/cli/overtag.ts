import { relative, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { codeOfMunicipality } from '../check/municipalities.ts';
import { checkContent } from '../check/check-content.ts';
import { formatProblem } from '../check/format-problem.ts';
import { toSlug } from '../domain/slug.ts';
import { contentDir } from '../municipality.ts';
import { requiredPages } from '../routes.ts';
import {
  type Answers,
  checkAnswer,
  type Flag,
  fullNameOf,
  furtherFlags,
  missingFlags,
  questions,
  readAnswers,
  WrongAnswer,
  type Written,
} from '../takeover/answers.ts';
import { beginContent } from '../takeover/begin-content.ts';
import { readGeneralEntries } from '../takeover/general-entries.ts';
import { isBegun, keepFiles } from '../takeover/keep-files.ts';
import { takeoverText } from '../text/takeover.ts';
import { readToday } from '../today.ts';
import { refuse } from './refuse.ts';

/**
 * Begins another municipality's content: `node src/cli/overtag.ts "Kommunens navn" [--kode 999] [--byer "…"] …
 * [--mappe folder] [--skriv]`. At a terminal it asks for what is not said; elsewhere it names it and writes nothing. It
 * shows what it would write; with `--skriv`, or a yes at the terminal, it does. A file that is there stays as it is.
 * Exit code 0, or 2: something was not said, or nothing could be written.
 */
const usage =
  'Skriv: npm run overtag -- "Eksempel Kommune" --byer "9805 Nordlund, 9812 Hvidemose" [--kode 999] [--adresse https://…] [--kontakt "12 34 56 78, post@kommunen.dk"] [--virksomheder "…"] [--borgere "…"] [--unge "…"] [--farve "#005a9c"] [--kortnavn Eksempel] [--mappe content-eksempel] [--skriv]';

/** The folder that everything reads where nobody says another. */
const usualFolder = 'content';

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const asked = readWords(args);
  if (asked === undefined) return refuse(usage);
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  try {
    return await begin(asked, terminal);
  } catch (error) {
    if (!(error instanceof WrongAnswer)) throw error;
    return refuse(`${error.message}\n${usage}`);
  } finally {
    terminal?.close();
  }
}

interface Asked {
  name: string;
  written: Written;
  folder: string | undefined;
  isToWrite: boolean;
}

function readWords(args: readonly string[]): Asked | undefined {
  const flags: readonly Flag[] = [...questions.map(({ flag }) => flag), ...furtherFlags];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
        mappe: { type: 'string' },
        skriv: { type: 'boolean' },
      },
    });
    const name = positionals.join(' ').trim();
    const { mappe, skriv, ...written } = values;
    if (name === '') return undefined;
    return {
      name,
      written: written,
      folder: mappe,
      isToWrite: skriv === true,
    };
  } catch {
    return undefined;
  }
}

async function begin(asked: Asked, terminal: Interface | undefined): Promise<number> {
  const name = fullNameOf(asked.name);
  const folder = resolve(asked.folder ?? `content-${toSlug(name.replace(/ \S*kommune$/i, ''))}`);
  const shown = relative(process.cwd(), folder) || '.';
  if (isBegun(folder))
    return refuse(
      `${shown} har allerede en kommune. Intet er skrevet, og intet er rettet. Ret filerne der, eller vælg en anden mappe med --mappe.`,
    );
  const code = codeOfMunicipality(name);
  const given: Written = { ...(code && { kode: String(code) }), ...asked.written };
  const written = terminal ? await askFor(given, terminal) : given;
  const missing = missingFlags(written);
  if (missing.length > 0)
    return refuse(`Der mangler: ${missing.map((flag) => `--${flag}`).join(' og ')}.\n${usage}`);
  const answers = readAnswers(name, written);
  const general = readGeneralEntries(contentDir, requiredPages);
  const files = beginContent(answers, general, readToday());
  console.log([...tell(answers, files), ...tellLeft(general?.left ?? [])].join('\n'));
  if (!(asked.isToWrite || (await isWanted(shown, terminal)))) {
    console.log(`Intet er skrevet endnu. Sæt --skriv sidst for at skrive det i ${shown}.`);
    return 0;
  }
  const count = keepFiles(folder, files);
  const { problems, warnings } = await checkContent(folder, readToday());
  console.log([`${count} filer er skrevet i ${shown}.`, ...problems.map(formatProblem)].join('\n'));
  console.log(tellNext(shown, warnings.length).join('\n'));
  return problems.length === 0 ? 0 : 2;
}

/** Asks for what was not said; an answer that is none is asked for again. */
async function askFor(given: Written, terminal: Interface): Promise<Written> {
  const written: Written = { ...given };
  for (const { flag, isNeeded } of questions)
    while (written[flag] === undefined) {
      const answer = (await terminal.question(`${takeoverText.ask[flag]}: `)).trim();
      if (answer === '' && !isNeeded) break;
      try {
        checkAnswer(flag, answer);
        written[flag] = answer;
      } catch (error) {
        if (!(error instanceof WrongAnswer)) throw error;
        console.log(error.message);
      }
    }
  return written;
}

async function isWanted(folder: string, terminal: Interface | undefined): Promise<boolean> {
  return (
    terminal !== undefined &&
    takeoverText.yes.test(await terminal.question(`${takeoverText.ask.write(folder)} `))
  );
}

function tell(answers: Answers, files: ReadonlyMap<string, string>): string[] {
  const folders = Map.groupBy(files.keys(), (file) => file.split('/')[0] ?? '');
  const reach = ({ phone, email } = answers.contact) =>
    [phone, email].filter(Boolean).join(', ') || 'ikke sagt endnu';
  return [
    `${answers.name}, kommunekode ${answers.code}`,
    `  adresse: ${answers.address ?? 'ikke sagt endnu'}`,
    `  dem, der passer siden: ${reach()}`,
    `  virksomheder: ${reach(answers.companies)}`,
    `  borgere: ${reach(answers.citizens)}`,
    `  byer: ${answers.towns.map(({ name, postalCode }) => [postalCode, name].filter(Boolean).join(' ')).join(', ')}`,
    `  farve: ${answers.colour ?? 'en neutral'}`,
    `${files.size} filer: ${[...folders].map(([folder, own]) => `${folder}/ ${own.length}`).join(', ')}`,
  ];
}

function tellLeft(left: readonly string[]): string[] {
  if (left.length === 0) return [];
  return [`Ikke taget med, fordi det nævner noget fra en anden kommune: ${left.join(', ')}`];
}

function tellNext(folder: string, warnings: number): string[] {
  const isUsual = folder === usualFolder;
  const command = isUsual ? 'npm run' : `CONTENT_DIR=${folder} npm run`;
  return [
    `Tjekket finder ${warnings} ting, der skal skrives eller ses efter. Gør så det her:`,
    `  ${command} check     viser dem, én linje for hver`,
    `  ${command} build     bygger siden; se den med: npm run serve`,
    isUsual
      ? `Siden bliver bygget af ${folder}. docs/overtag.md siger resten.`
      : `Bagefter kan ${folder} træde i stedet for ${usualFolder}. docs/overtag.md siger resten.`,
  ];
}
