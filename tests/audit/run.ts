import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { installPackages } from '../install-packages.ts';

/** They measure time: nothing else may run beside them. */
const timed = ['hosting', 'speed'];

/** It runs the tests in a copy of the project, on as many cores as it has. */
const alone = ['replaced-content'];

/**
 * It changes the code and asks the unit tests: it needs no built site, has a runner and tools of its own, and takes
 * longer than all others together.
 */
const mutants = 'mutants';

/** Leaves out the sweeps that measure time, and the mutants. */
const untimed = '--untimed';

/**
 * Runs the slow sweeps: `npm run audit -- [name …]`, all of them without a name, those that measure time last and one
 * by one, or not at all with `--untimed`. What they need and the site does not is installed beside them first.
 * Exit code 0: nothing found, 1: something found, 2: could not run.
 */
const options = process.argv.slice(2);
process.exitCode = run(
  options.filter((option) => option !== untimed),
  options.includes(untimed),
);

function names(): string[] {
  return [
    ...globSync('tests/audit/*.audit.ts').map((file) => basename(file, '.audit.ts')),
    mutants,
  ];
}

function run(wanted: readonly string[], isUntimed: boolean): number {
  const unknown = wanted.find((word) => !names().some((name) => name.startsWith(word)));
  if (unknown !== undefined) {
    console.error(
      [`There is no sweep "${unknown}".`, `These exist: ${names().join(', ')}`].join('\n'),
    );
    return 2;
  }
  const chosen = names().filter(
    (name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
  );
  const needed = [
    ...(chosen.includes(mutants) && !isUntimed ? ['tests/audit/mutants'] : []),
    ...(chosen.some((name) => name !== mutants) ? ['tests/audit/tools'] : []),
  ];
  if (!needed.every(installPackages)) return 2;
  const last = [...alone, ...(isUntimed ? [] : [mutants, ...timed])];
  const groups = [
    chosen.filter((name) => ![...alone, ...timed, mutants].includes(name)),
    ...last.filter((name) => chosen.includes(name)).map((name) => [name]),
  ].filter((group) => group.length > 0);
  return groups.map(sweep).every((isClean) => isClean) ? 0 : 1;
}

/** Runs sweeps two at a time, and says whether they found nothing. */
function sweep(group: readonly string[]): boolean {
  if (group.includes(mutants))
    return spawnSync('node', ['tests/audit/mutants/run.ts'], { stdio: 'inherit' }).status === 0;
  const files = group.map((name) => `tests/audit/${name}.audit.ts`);
  const config = ['--config', 'tests/audit/vitest.config.ts'];
  const { status } = spawnSync('vitest', ['run', ...config, ...files], { stdio: 'inherit' });
  return status === 0;
}
