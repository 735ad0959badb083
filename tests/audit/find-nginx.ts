import { delimiter, join } from 'node:path';
import { type Machine, thisMachine } from '../browser/find-chromium.ts';

/** What of the machine the search for nginx asks. */
export type Host = Pick<Machine, 'environment' | 'exists' | 'run' | 'isRoot' | 'isDebian'>;

/** Where nginx and its module for Brotli lie. */
export interface NginxFiles {
  program: string;
  brotliModule: string;
}

const moduleFile = 'ngx_http_brotli_static_module.so';
const moduleFolders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'];
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** Finds nginx and its module, or installs them where that is allowed. Throws one error that says what was tried. */
export function findNginx(host: Host = thisMachine()): NginxFiles {
  return {
    program: findOrInstall(host, 'nginx', () => findProgram(host, 'nginx'), packages),
    brotliModule: findOrInstall(host, moduleFile, () => findModule(host), packages),
  };
}

/** Finds a program of the system on the path, or installs the Debian package of that name. Throws as `findNginx` does. */
export function findTool(name: string, host: Host = thisMachine()): string {
  return findOrInstall(host, name, () => findProgram(host, name), [name]);
}

function findOrInstall(
  host: Host,
  what: string,
  find: () => string | undefined,
  from: readonly string[],
): string {
  const found = find();
  if (found !== undefined) return found;
  const command = `apt-get install ${from.join(' ')}`;
  const failure = install(host, from) ?? 'it ran, and there is still none';
  const arrived = find();
  if (arrived !== undefined) return arrived;
  throw new Error(
    [
      `This sweep needs ${what}, and there is none. Tried, in order:`,
      `- looking for it: not in ${what === moduleFile ? moduleFolders.join(', ') : 'PATH, /usr/sbin'}`,
      `- ${command}: ${failure}`,
    ].join('\n'),
  );
}

/** Why it could not be done, or undefined. */
function install(host: Host, from: readonly string[]): string | undefined {
  if (!host.isDebian) return 'not a Debian system';
  if (!host.isRoot) return 'needs root';
  try {
    host.run('apt-get', ['update'], 3);
    host.run('apt-get', ['install', '-y', '--no-install-recommends', ...from], 5);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

/** The system's own programs are not on everybody's path. */
function findProgram(host: Host, name: string): string | undefined {
  const folders = (host.environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders, '/usr/sbin'].map((folder) => join(folder, name)).find(host.exists);
}

const findModule = (host: Host): string | undefined =>
  moduleFolders.map((folder) => join(folder, moduleFile)).find(host.exists);
