import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { folderOf } from '../check/list-pages.ts';
import { publishedFile, readPublished, writePublished } from '../check/published.ts';
import { contentDir, readMunicipality } from '../municipality.ts';
import { readSitemap } from './read-sitemap.ts';

/** Milliseconds that a site may take to answer. */
const patience = 15_000;

if (import.meta.main) process.exitCode = await notePublished(process.argv.slice(2));

/**
 * Notes the addresses that are published, so that the check can tell when one of them is lost:
 * `node src/cli/published.ts [--skriv] [folder or address of a site]`. Left out, it asks the site of kommune.yaml. It shows
 * what it would add, and with `--skriv` adds it; nothing is ever taken out. Exit code 0, or 2: could not run.
 */
export async function notePublished(
  words: readonly string[],
  folder = contentDir,
): Promise<number> {
  const isToWrite = words.includes('--skriv');
  const [from, ...more] = words.filter((word) => word !== '--skriv');
  if (more.length > 0 || from?.startsWith('-')) {
    console.error(
      'Skriv: npm run udgivet -- [--skriv] [mappe med den byggede side, eller adresse]',
    );
    return 2;
  }
  let source = from;
  let pages: string[];
  try {
    const { origin, basePath } = readMunicipality(folder);
    source ??= `${origin}${basePath}/`;
    const all = await readSitemap(readerOf(source), basePath);
    pages = all.filter((page) => folderOf(page) !== undefined);
  } catch {
    console.error(
      `Listen over sider (sitemap-index.xml) kan ikke læses fra ${source ?? 'domaene i kommune.yaml'}. Er siden ikke udgivet endnu, så byg den, og skriv: npm run udgivet -- dist`,
    );
    return 2;
  }
  const known = readPublished(folder);
  const added = pages.filter((page) => !known.includes(page));
  const file = relative(process.cwd(), join(folder, publishedFile));
  for (const page of added) console.log(`+ ${page}`);
  if (added.length === 0)
    console.log(`${file} har ${count(pages.length)} med, alt, hvad der er på siden.`);
  else if (isToWrite) {
    writeFileSync(join(folder, publishedFile), writePublished(known, added));
    console.log(
      `${count(added.length)} er skrevet i ${file}. Gem filen sammen med resten af indholdet.`,
    );
  } else
    console.log(
      `${count(added.length)} mangler i ${file}. Intet er skrevet endnu. Skriv dem med: npm run udgivet -- --skriv${from === undefined ? '' : ` ${from}`}`,
    );
  return 0;
}

/** Reads from a folder on the disk, or from a site. */
function readerOf(source: string): (name: string) => Promise<string> {
  if (existsSync(source) && statSync(source).isDirectory())
    return (name) => readFile(join(source, name), 'utf8');
  const root = new URL(source.replace(/\/?$/, '/'));
  return async (name) => {
    const answer = await fetch(new URL(name, root), { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(`${name} svarer ${answer.status}.`);
    return answer.text();
  };
}

function count(addresses: number): string {
  return addresses === 1 ? '1 adresse' : `${addresses} adresser`;
}
