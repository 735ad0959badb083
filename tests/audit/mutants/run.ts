import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { drawSample } from './draw-sample.ts';
import { judge, type Report } from './judge-mutants.ts';
import { demands, reasons } from './survivors.ts';

const folder = 'tests/audit/mutants';

/** The rooms that are changed. */
const rooms = ['src/domain/**/*.ts', 'src/check/**/*.ts'];

/** So much of a long file is changed in a sample. */
const share = 0.03;

/**
 * Changes the code of src/domain and src/check in one place at a time, and asks whether a unit test notices:
 * `npm run audit -- mutants`. Some lines of every file are changed, the same ones each time; `MUTANTS=2` (or any other
 * number) draws other lines, `MUTANTS=all` changes every line and takes most of a day. Says how many changes were
 * noticed in each file, and of every other one why it is let be. Results are kept in .test/mutants and used again for
 * code and tests that are as they were; remove that folder to begin anew. Exit code 0: enough were noticed and every
 * other one has its reason, 1: not so, 2: could not run.
 */
process.exitCode = run(process.env['MUTANTS'] ?? '1');

function run(wanted: string): number {
  const number = Number(wanted);
  if (wanted !== 'all' && !Number.isInteger(number)) {
    console.error(`MUTANTS is "${wanted}": give it a whole number, or "all" for every line.`);
    return 2;
  }
  const stryker = `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const mutate = wanted === 'all' ? rooms : drawSample(readRooms(), share, number);
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', `${folder}/stryker.config.json`, '--mutate', mutate.join(',')],
    { stdio: 'inherit' },
  );
  if (status !== 0) return 2;
  const report = JSON.parse(readFileSync('.test/mutants/report.json', 'utf8')) as Report;
  const { lines, isGood } = judge(report, reasons, demands);
  console.log(lines.join('\n'));
  return isGood ? 0 : 1;
}

function readRooms() {
  return globSync(rooms)
    .toSorted()
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }));
}
