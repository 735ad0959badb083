import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { listLinks } from '../check/list-links.ts';
import { contentDir } from '../municipality.ts';
import { askLinks } from './ask-links.ts';
import { findArchived, toArchiveLines, writeArchived } from './find-archived.ts';
import { exitCodeOf, type LinkReport, reportLinks, toLines, toMarkdown } from './report-links.ts';

if (import.meta.main) process.exitCode = await askSources(process.argv.slice(2));

/**
 * Asks every source and link of the content whether it still leads to a page:
 * `npm run kilder -- [--markdown | --json | --arkiv [--skriv [adresse …]]]`, with the folder in CONTENT_DIR. With
 * `--arkiv` it shows which sources that are gone have a copy in the Internet Archive; with `--skriv` it writes the copies'
 * addresses, of all or of those that are named. Else it changes nothing.
 * Exit code 0: none is gone, 1: at least one is, 2: could not run, 3: not one could be asked (no network).
 */
export async function askSources(args: readonly string[], folder = contentDir): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(
      `Mappen ${relative(process.cwd(), folder) || folder} findes ikke. Kør fra projektets mappe, eller peg CONTENT_DIR på indholdet.`,
    );
    return 2;
  }
  const { only } = options;
  const links = listLinks(folder).filter(
    ({ address }) => only.length === 0 || only.includes(address),
  );
  const missing = only.find((address) => !links.some((link) => link.address === address));
  if (missing !== undefined) {
    console.error(`»${missing}« står ikke i indholdet. Skriv adressen, som listen viser den.`);
    return 2;
  }
  console.error(
    `Spørger ${links.length} adresser, én ad gangen hos hver. Det kan tage nogle minutter.`,
  );
  const report = reportLinks(links, await askLinks(links.map(({ address }) => address)));
  if (options.archive) await showArchived(folder, report, options.write);
  else if (options.json) console.log(JSON.stringify(report, undefined, 2));
  else if (options.markdown) console.log(toMarkdown(report));
  else console.log(toLines(report));
  return exitCodeOf(report);
}

async function showArchived(
  folder: string,
  { gone }: LinkReport,
  isToWrite: boolean,
): Promise<void> {
  const sources = await findArchived(gone);
  if (!isToWrite) {
    console.log(toArchiveLines(sources, false));
    return;
  }
  const written = writeArchived(folder, sources);
  const left = sources.filter((source) => !written.includes(source));
  console.log(
    toArchiveLines([...left.map((one) => ({ ...one, copy: undefined })), ...written], true),
  );
}

interface Options {
  markdown: boolean;
  json: boolean;
  archive: boolean;
  write: boolean;
  /** The addresses it is about; all where none is named. */
  only: string[];
}

/** The options, or a Danish sentence about what cannot be understood. */
function readOptions(args: readonly string[]): Options | string {
  const known = ['--markdown', '--json', '--arkiv', '--skriv'];
  const strange = args.find((arg) =>
    arg.startsWith('--') ? !known.includes(arg) : !URL.canParse(arg),
  );
  if (strange !== undefined)
    return `»${strange}« kendes ikke. Skriv --markdown, --json, --arkiv eller ingenting.`;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(known.map((flag) => [flag.slice(2), { type: 'boolean' }])),
  });
  const archive = values['arkiv'] === true;
  if (!archive && (values['skriv'] === true || positionals.length > 0))
    return 'Skriv --arkiv, når adresser skal findes i arkivet: npm run kilder -- --arkiv --skriv';
  return {
    markdown: values['markdown'] === true,
    json: values['json'] === true,
    archive,
    write: values['skriv'] === true,
    only: positionals.map((address) => new URL(address).href),
  };
}
