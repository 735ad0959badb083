import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/**
 * Runs the slow sweeps: `npm run audit -- [name …]`, all of them without a name. What they need and the site does
 * not is installed into tests/audit/tools first. Exit code 0: nothing found, 1: something found, 2: could not run.
 */
process.exitCode = run(process.argv.slice(2));

function names(): string[] {
  return globSync('tests/audit/*.audit.ts').map((file) => basename(file, '.audit.ts'));
}

function run(wanted: readonly string[]): number {
  const unknown = wanted.find((word) => !names().some((name) => name.startsWith(word)));
  if (unknown !== undefined) {
    console.error(
      [`There is no sweep "${unknown}".`, `These exist: ${names().join(', ')}`].join('\n'),
    );
    return 2;
  }
  if (!installTools()) return 2;
  const files = wanted.map((word) => `tests/audit/${word}`);
  const config = ['--config', 'tests/audit/vitest.config.ts'];
  const { status } = spawnSync('vitest', ['run', ...config, ...files], { stdio: 'inherit' });
  return status === 0 ? 0 : 1;
}

/** Their install scripts fetch browsers and lists, which the sweeps don't use. */
function installTools(): boolean {
  const folder = resolve('tests/audit/tools');
  const lock = join(folder, 'package-lock.json');
  const mark = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.error('Installing what the sweeps need into tests/audit/tools …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) console.error('It could not be installed; npm says why above.');
  return status === 0;
}
