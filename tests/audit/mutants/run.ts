import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { judge, type Report } from './judge-mutants.ts';
import { demands, reasons } from './survivors.ts';

const folder = 'tests/audit/mutants';

/**
 * Changes the code of src/domain and src/check in one place at a time, thousands of times, and asks whether a unit test
 * notices: `npm run audit -- mutants`. Says how many changes were noticed in each file, and of every other one why it
 * is let be. Results are kept in .test/mutants and used again for code and tests that are as they were; remove that
 * folder to begin anew. Exit code 0: enough were noticed and every other one has its reason, 1: not so, 2: could not
 * run.
 */
process.exitCode = run();

function run(): number {
  const stryker = `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', `${folder}/stryker.config.json`, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  if (status !== 0) return 2;
  const report = JSON.parse(readFileSync('.test/mutants/report.json', 'utf8')) as Report;
  const { lines, isGood } = judge(report, reasons, demands);
  console.log(lines.join('\n'));
  return isGood ? 0 : 1;
}
