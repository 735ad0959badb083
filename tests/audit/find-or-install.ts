import { delimiter, join } from 'node:path';
import type { Machine } from '../browser/find-chromium.ts';

/** What of the machine the search for a program of the system asks. */
export type Host = Pick<Machine, 'environment' | 'exists' | 'run' | 'isRoot' | 'isDebian'>;

/** Something of the system that a sweep needs. */
export interface Need {
  /** Its name in messages. */
  what: string;
  find: () => string | undefined;
  /** Where `find` looks, in words. */
  places: string;
  /** The Debian packages it comes with. */
  packages: readonly string[];
}

/** The path of what is needed; installs it where that is allowed. Throws one error that says what was tried. */
export function findOrInstall(host: Host, { what, find, places, packages }: Need): string {
  const found = find();
  if (found !== undefined) return found;
  const command = `apt-get install ${packages.join(' ')}`;
  const failure = install(host, packages) ?? 'it ran, and there is still none';
  const arrived = find();
  if (arrived !== undefined) return arrived;
  throw new Error(
    [
      `This sweep needs ${what}, and there is none. Tried, in order:`,
      `- looking for it: not in ${places}`,
      `- ${command}: ${failure}`,
    ].join('\n'),
  );
}

/** Why it could not be done, or undefined. */
function install(host: Host, packages: readonly string[]): string | undefined {
  if (!host.isDebian) return 'not a Debian system';
  if (!host.isRoot) return 'needs root';
  try {
    host.run('apt-get', ['update'], 3);
    host.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 5);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

/** Where `findProgram` looks, in words. */
export const programPlaces = 'PATH, /usr/sbin';

/** The path of a program. The system's own programs are not on everybody's path. */
export function findProgram(host: Host, name: string): string | undefined {
  const folders = (host.environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders, '/usr/sbin'].map((folder) => join(folder, name)).find(host.exists);
}
