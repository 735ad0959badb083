import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { apacheFile } from './apache-file.ts';
import { hostedPolicy } from '../../editor/hosted/hosted-policy.ts';
import { contentPolicy, type InlineHashes } from './content-policy.ts';
import { speculationRulesType } from './media-types.ts';
import { pagesAhead } from './pages-ahead.ts';
import type { MovedPages } from '../../domain/moved-pages.ts';
import { nginxInclude } from './nginx-include.ts';
import { redirectFile } from './redirect-file.ts';
import { headerFile, type OtherHeaders, responseHeaders } from './response-headers.ts';
import { readMunicipality } from '../../municipality.ts';
import { routes } from '../../routes.ts';
import type { EditingHost } from '../../schema/editing-host.ts';

/** A finished site. */
export interface BuiltSite {
  /** Its folder. */
  root: string;
  /** Where it lies on its host, without a slash at the end: nothing, or `/social`. */
  basePath: string;
}

/**
 * Writes what a host must know of the pages. In the output folder `_headers`, with the hash of each inline style and
 * script of the site's own, and `_redirects`, in the form that static hosts read, and `.htaccess` for Apache; beside the folder, where nobody can
 * fetch it, the same for nginx: `dist.nginx.conf`.
 */
export async function writeHostFiles(
  site: BuiltSite,
  own: InlineHashes,
  moved: MovedPages,
): Promise<void> {
  const { basePath } = site;
  const root = resolve(site.root);
  const { map, editing } = readMunicipality();
  const ahead = pagesAhead(basePath);
  const headers = { ...responseHeaders(contentPolicy(own, map.base)), ...ahead.header };
  const others = [
    headersOfData(),
    {
      folder: routes.embedding(),
      headers: { 'Content-Security-Policy': contentPolicy(own, map.base, 'shows frames') },
    },
    headersOfFrames(contentPolicy(own, map.base, 'stands in frames')),
    ...(editing ? [headersOfForm(editing)] : []),
  ];
  await writeFile(join(root, ahead.path), ahead.rules);
  // The other two servers are told of the type by the ending of the name.
  const typed = { folder: ahead.path, headers: { 'Content-Type': speculationRulesType } };
  await writeFile(join(root, '_headers'), headerFile(headers, basePath, [...others, typed]));
  await writeFile(join(root, '_redirects'), redirectFile(moved, basePath));
  await writeFile(join(root, '.htaccess'), apacheFile(headers, moved, basePath, others));
  await writeFile(`${root}.nginx.conf`, nginxInclude(headers, moved, basePath, others));
}

/** Scripts on any site may read the open data, which hold nothing that depends on who asks. */
const headersOfData = (): OtherHeaders => ({
  folder: routes.data(),
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
});

/** Any site may show these pages in a frame: they hold nothing to press but links and the map. */
const headersOfFrames = (policy: string): OtherHeaders => ({
  folder: routes.frames(),
  headers: {
    'Content-Security-Policy': policy,
    'X-Robots-Tag': 'noindex',
  },
});

/**
 * The form may ask the host of the content, which no page may, and tells nobody whom a link of its comes from. It holds an
 * editor's key, so who opened it has no hold of it.
 */
export const headersOfForm = (host: EditingHost): OtherHeaders => ({
  folder: routes.editor(),
  headers: {
    'Content-Security-Policy': hostedPolicy(host),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  },
});
