import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { listLinks } from '../check/list-links.ts';
import { contentDir } from '../municipality.ts';
import { askLinks } from './ask-links.ts';
import { exitCodeOf, reportLinks, toLines, toMarkdown } from './report-links.ts';

/**
 * Asks every source and link of the content whether it still leads to a page:
 * `node src/cli/sources.ts [--markdown | --json]`, with the folder in CONTENT_DIR. Reads, and changes nothing.
 * Exit code 0: none is gone, 1: at least one is, 2: could not run, 3: not one could be asked (no network).
 */
process.exitCode = await run();

async function run(): Promise<number> {
  const flags = process.argv.slice(2);
  const strange = flags.find((flag) => !['--markdown', '--json'].includes(flag));
  if (strange !== undefined) {
    console.error(`»${strange}« kendes ikke. Skriv --markdown, --json eller ingenting.`);
    return 2;
  }
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory()) {
    const folder = relative(process.cwd(), contentDir) || contentDir;
    console.error(
      `Mappen ${folder} findes ikke. Kør fra projektets mappe, eller peg CONTENT_DIR på indholdet.`,
    );
    return 2;
  }
  const links = listLinks(contentDir);
  console.error(
    `Spørger ${links.length} adresser, én ad gangen hos hver. Det kan tage nogle minutter.`,
  );
  const report = reportLinks(links, await askLinks(links.map(({ address }) => address)));
  if (flags.includes('--json')) console.log(JSON.stringify(report, undefined, 2));
  else if (flags.includes('--markdown')) console.log(toMarkdown(report));
  else console.log(toLines(report));
  return exitCodeOf(report);
}
