import { join } from 'node:path';
import { thisMachine } from '../browser/find-chromium.ts';
import { findOrInstall, findProgram, type Host, programPlaces } from './find-or-install.ts';

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
    program: findOrInstall(host, {
      what: 'nginx',
      find: () => findProgram(host, 'nginx'),
      places: programPlaces,
      packages,
    }),
    brotliModule: findOrInstall(host, {
      what: moduleFile,
      find: () => moduleFolders.map((folder) => join(folder, moduleFile)).find(host.exists),
      places: moduleFolders.join(', '),
      packages,
    }),
  };
}

/** Finds a program of the system on the path, or installs the Debian package of that name. Throws as `findNginx` does. */
export const findTool = (name: string, host: Host = thisMachine()): string =>
  findOrInstall(host, {
    what: name,
    find: () => findProgram(host, name),
    places: programPlaces,
    packages: [name],
  });
