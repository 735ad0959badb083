import { writeFileSync } from 'node:fs';
import { contentDir } from '../municipality.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { exportEntries } from '../tables/export-entries.ts';
import { readEntries, readSlugs } from '../tables/read-entries.ts';
import { writeWorkbook } from '../tables/sheet.ts';

/**
 * Writes the content as a workbook, a sheet for each folder, to be filled in and read again by `npm run import`:
 * `node src/cli/eksport.ts [file.xlsx] [folder …]`. Exit code 0, or 2: could not run.
 */
process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const all = Object.keys(collections) as CollectionName[];
  const [file = 'eksport.xlsx', ...folders] = words;
  const strange = folders.find((folder) => !all.includes(folder as CollectionName));
  if (!file.endsWith('.xlsx') || strange !== undefined) {
    console.error(
      `Skriv: npm run eksport -- [fil.xlsx] [mappe …]. Mapperne er: ${all.join(', ')}.`,
    );
    return 2;
  }
  const chosen = folders.length === 0 ? all : (folders as CollectionName[]);
  const slugs = readSlugs(contentDir);
  const sheets = [];
  for (const collection of chosen) {
    const { entries, unreadable } = readEntries(contentDir, collection);
    if (unreadable.length > 0) {
      console.error(`${unreadable.join(', ')} kan ikke læses. Kør npm run check, og ret først.`);
      return 2;
    }
    const fields = new Map([...entries].map(([slug, { content }]) => [slug, content.fields]));
    sheets.push(
      exportEntries(collection, fields, (folder) => [...new Set(slugs(folder).values())].sort()),
    );
  }
  writeFileSync(file, await writeWorkbook(sheets));
  const rows = sheets.map(({ name, rows: own }) => `${name} ${own.length}`).join(', ');
  console.log(
    `${file} er skrevet: ${rows}. Send den rundt, og læs den ind igen med: npm run import -- ${file}`,
  );
  return 0;
}
