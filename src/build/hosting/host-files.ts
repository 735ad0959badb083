import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentPolicy, type InlineHashes } from './content-policy.ts';
import type { MovedPages } from '../../domain/moved-pages.ts';
import { nginxInclude } from './nginx-include.ts';
import { redirectFile } from './redirect-file.ts';
import { headerFile, responseHeaders } from './response-headers.ts';
import { readMunicipality } from '../../municipality.ts';

/**
 * Writes what a host must know of the pages. In the output folder `_headers`, with the hash of each inline style and
 * script of the site's own, and `_redirects`, in the form that static hosts read; beside the folder, where nobody can
 * fetch it, the same for nginx: `dist.nginx.conf`.
 */
export async function writeHostFiles(
  dir: string,
  own: InlineHashes,
  moved: MovedPages,
): Promise<void> {
  const root = resolve(dir);
  const headers = responseHeaders(contentPolicy(own, readMunicipality().map.base));
  await writeFile(join(root, '_headers'), headerFile(headers));
  await writeFile(join(root, '_redirects'), redirectFile(moved));
  await writeFile(`${root}.nginx.conf`, nginxInclude(headers, moved));
}
