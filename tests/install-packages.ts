import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Installs what a folder's own lock says, unless that stands there already: packages that only a slow sweep or a
 * benchmark needs. Their install scripts fetch browsers and lists, which nothing here uses, so none runs.
 * @param where a folder with a package.json and a lock, from the project's root.
 * @returns whether the packages are there. npm says itself why they are not.
 */
export function installPackages(where: string): boolean {
  const folder = resolve(where);
  const lock = join(folder, 'package-lock.json');
  const mark = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.error(`Installing what ${where} needs …`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) console.error('It could not be installed; npm says why above.');
  return status === 0;
}
