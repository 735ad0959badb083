import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchDir } from './contender.ts';
import { measure } from './measure.ts';
import { formatTable } from './table.ts';

const standardSizes = [100, 1_000, 10_000];
const times = 3;
const project = resolve(import.meta.dirname, '../..');

const notes = `A CSV file of seven columns into the content of the invented municipality. Seconds of the whole command, Node's start
too, medians of ${times}. "shown": what it would do. "written": a file for each row. "again": the same once more, when all
is there and nothing changes.`;

/** Measures \`npm run import\` of files of so many rows, and prints a table. */
export async function runImport(wanted: readonly number[]): Promise<void> {
  const sizes = wanted.length === 0 ? standardSizes : wanted;
  const rows: string[][] = [];
  for (const size of sizes) {
    const seconds: Record<'shown' | 'written' | 'again', number[]> = {
      shown: [],
      written: [],
      again: [],
    };
    for (let time = 0; time < times; time++) {
      const folder = join(benchDir, 'import');
      const content = join(folder, 'content');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      cpSync(join(project, 'tests/fixtures/nabokommune'), content, { recursive: true });
      const table = join(folder, 'steder.csv');
      writeFileSync(table, makeTable(size));
      const take = async (...flags: string[]): Promise<number> => {
        const measured = await measure({
          program: process.execPath,
          args: ['src/cli/import.ts', table, ...flags],
          cwd: project,
          env: { CONTENT_DIR: content },
          log: join(benchDir, 'logs/import.log'),
        });
        if ('failure' in measured) throw new Error(measured.failure);
        return measured.seconds;
      };
      seconds.shown.push(await take());
      seconds.written.push(await take('--skriv'));
      seconds.again.push(await take());
    }
    rows.push([
      String(size),
      ...Object.values(seconds).map(
        (values) => values.toSorted((a, b) => a - b)[times >> 1]?.toFixed(2) ?? '–',
      ),
    ]);
  }
  console.log(`\n${formatTable(['rows', 'shown s', 'written s', 'again s'], rows)}\n\n${notes}`);
}

/** A table as another system would give it out: enterprises that are not alike in name, telephone or site. */
function makeTable(size: number): string {
  const rows = Array.from({ length: size }, (_, at) =>
    [
      `Værksted ${at}`,
      'gaardfaellesskab',
      `Vej ${at}`,
      '9805',
      'Nordlund',
      String(20_000_000 + at),
      `https://sted-${at}.example`,
    ].join(';'),
  );
  return ['navn;art;adresse;postnr;by;tlf;web', ...rows].join('\n');
}
