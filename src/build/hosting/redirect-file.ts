import type { MovedPages } from '../../domain/moved-pages.ts';
import { routes } from '../../routes.ts';

/** The file that is shown for an address whose page has been taken away. */
export const goneFile = `${routes.gone()}index.html`;

/** The two files for static hosts, which other servers do not read and nobody is to fetch. */
export const forOtherHosts = ['/_headers', '/_redirects'];

/** The address of a page with and without its last slash, since people write both; that of a file as it is. */
export const bothForms = (path: string): string[] =>
  path.endsWith('/') ? [path.slice(0, -1), path] : [path];

/**
 * The addresses in the form that static hosts read, `_redirects`. A host that knows no 410 passes over such a line
 * and answers 404.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function redirectFile({ redirects, gone }: MovedPages, basePath = ''): string {
  return [
    ...redirects.flatMap(({ from, to }) => bothForms(from).map((path) => `${path} ${to} 301`)),
    ...gone.flatMap((from) => bothForms(from).map((path) => `${path} ${basePath}${goneFile} 410`)),
    '',
  ].join('\n');
}
