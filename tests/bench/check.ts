import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { readToday } from '../../src/today.ts';
import { drawPicture } from '../pictures.ts';
import { benchDir } from './contender.ts';
import { writeContent } from './generate-content.ts';
import { measure } from './measure.ts';
import { formatTable } from './table.ts';

interface Row {
  enterprises: number;
  pictures: string;
  files: number;
  cold: number;
  warm: number;
  peakMb: number | undefined;
  warnings: number;
}

const standardSizes = [30, 300, 3_000];
const times = 5;

const notes = `Generated content, two services for each enterprise. Pictures: a jpg of 1600 × 1067 pixels for each, as an editor
would lay it there. Medians of ${times}. "cold": the command \`npm run check\` in a new process, Node's start too.
"warm": the same check again in a process that has done it. The files are in the memory of the machine both times.`;

/** Measures the check of generated content, without and with a picture for each enterprise, and prints a table. */
export async function runCheck(wanted: readonly number[]): Promise<void> {
  const sizes = wanted.length === 0 ? standardSizes : wanted;
  const picture = await drawPicture(1600, 1067, true).blur(0.8).jpeg({ quality: 80 }).toBuffer();
  const weight = `${(picture.length / 1e6).toFixed(1)} MB each`;
  const rows: Row[] = [];
  mkdirSync(benchDir, { recursive: true });
  for (const enterprises of sizes) {
    const folder = join(benchDir, `check-${enterprises}`);
    writeContent(folder, enterprises);
    rows.push({ enterprises, pictures: 'none', ...(await measureCheck(folder)) });
    addPictures(folder, picture);
    rows.push({ enterprises, pictures: weight, ...(await measureCheck(folder)) });
    writeFileSync(join(benchDir, 'check.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
  }
  console.log(`\n${formatRows(rows)}\n\n${notes}`);
}

/** Lays a picture beside each enterprise, and names it there. */
function addPictures(folder: string, picture: Buffer): void {
  for (const slug of readdirSync(join(folder, 'virksomheder'))) {
    const file = join(folder, 'virksomheder', slug, 'index.md');
    const text = readFileSync(file, 'utf8');
    // The enterprises of the fixture still have the words of the picture they have lost.
    const words = /^billedtekst:/m.test(text) ? '' : 'billedtekst: Folk i gang med arbejdet.\n';
    const fields = `---\nbillede: ./foto.jpg\n${words}`;
    writeFileSync(file, text.replace(/^---\n/, fields));
    writeFileSync(join(folder, 'virksomheder', slug, 'foto.jpg'), picture);
  }
}

async function measureCheck(folder: string): Promise<Omit<Row, 'enterprises' | 'pictures'>> {
  const cold: number[] = [];
  const warm: number[] = [];
  let peakMb: number | undefined;
  for (let run = 0; run < times; run++) {
    const measured = await measure({
      program: process.execPath,
      args: ['src/cli/check.ts'],
      cwd: resolve(import.meta.dirname, '../..'),
      env: { CONTENT_DIR: folder },
      log: join(benchDir, 'logs/check.log'),
    });
    if ('failure' in measured) throw new Error(measured.failure);
    cold.push(measured.seconds);
    peakMb = Math.max(peakMb ?? 0, measured.peakMb ?? 0);
  }
  // The first run warms up.
  let warnings = 0;
  for (let run = 0; run <= times; run++) {
    const start = performance.now();
    const result = await checkContent(folder, readToday());
    warnings = result.warnings.length;
    if (run > 0) warm.push((performance.now() - start) / 1000);
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return {
    files: files.filter((item) => item.isFile()).length,
    cold: median(cold),
    warm: median(warm),
    peakMb,
    warnings,
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const formatRows = (rows: readonly Row[]): string =>
  formatTable(
    ['N', 'pictures', 'files', 'cold s', 'warm s', 'peak MB', 'warnings'],
    rows.map((row) => [
      String(row.enterprises),
      row.pictures,
      String(row.files),
      row.cold.toFixed(2),
      row.warm.toFixed(2),
      row.peakMb?.toFixed(0) ?? '–',
      String(row.warnings),
    ]),
  );
