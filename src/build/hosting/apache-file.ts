import type { MovedPages } from '../../domain/moved-pages.ts';
import { mediaTypes } from './media-types.ts';
import { bothForms, forOtherHosts, goneFile } from './redirect-file.ts';
import {
  askAgain,
  hashedFolder,
  type Headers,
  ofHashedFiles,
  type OtherHeaders,
} from './response-headers.ts';

/**
 * What Apache 2.4 must know of a build, as `.htaccess` in the folder of the site: all that a web hotel lets its customers
 * say, and nothing that needs more than its usual `AllowOverride FileInfo`. Where a module is switched off the site is shown
 * all the same, without what that module does. Throws where a value cannot be written for Apache.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function apacheFile(
  headers: Headers,
  moved: MovedPages,
  basePath = '',
  others: readonly OtherHeaders[] = [],
): string {
  const inFolder = (header: [string, string], folder: string): string =>
    `${headerLine(header)} ${quote(`expr=%{REQUEST_URI} =~ m#^${escapePattern(basePath + folder)}# && %{REQUEST_STATUS} -lt 400`)}`;
  const types = Object.entries(mediaTypes);
  const text = types.filter(([, { isText }]) => isText);
  return [
    '# Written by the build; see docs/hosting.',
    `ErrorDocument 404 ${basePath}/404.html`,
    // A folder without a page of its own.
    `ErrorDocument 403 ${basePath}/404.html`,
    ...(moved.gone.length > 0 ? [`ErrorDocument 410 ${basePath}${goneFile}`] : []),
    ...ifModule('headers', [
      ...Object.entries({ ...headers, 'Cache-Control': askAgain }).map(headerLine),
      ...[{ folder: hashedFolder, headers: ofHashedFiles }, ...others].flatMap((other) =>
        Object.entries(other.headers).map((header) => inFolder(header, other.folder)),
      ),
    ]),
    ...ifModule('mime', [
      ...types.map(([ending, { type }]) => `AddType ${type} .${ending}`),
      `AddCharset utf-8 ${text.map(([ending]) => `.${ending}`).join(' ')}`,
    ]),
    ...ifModule('deflate', [
      `AddOutputFilterByType DEFLATE ${[...new Set(text.map(([, { type }]) => type))].join(' ')}`,
    ]),
    ...ifModule('alias', [
      `RedirectMatch 404 ${exactly(forOtherHosts.map((path) => basePath + path))}`,
      ...moved.redirects.map(
        ({ from, to }) => `RedirectMatch 301 ${exactly(bothForms(from))} ${quote(to)}`,
      ),
      ...moved.gone.map((from) => `RedirectMatch 410 ${exactly(bothForms(from))}`),
    ]),
    '',
  ].join('\n');
}

/** `always`, or Apache would leave it out of its error pages. A percent sign begins a format. */
const headerLine = ([name, value]: [string, string]): string =>
  `Header always set ${name} ${quote(value.replaceAll('%', '%%'))}`;

/** A pattern of these addresses and no others. */
const exactly = (paths: readonly string[]): string =>
  quote(`^(?:${paths.map(escapePattern).join('|')})$`);

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\#]/g, '\\$&');

/**
 * A text as one word of Apache's configuration. Throws when it has a line break or another sign that no header can hold,
 * or a `$` before something that Apache takes for the name of a variable.
 */
function quote(value: string): string {
  if (/\$[\d{]|\p{Cc}/u.test(value))
    throw new Error(`Apache cannot be told this text as it is: ${JSON.stringify(value)}`);
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}

const ifModule = (name: string, lines: readonly string[]): string[] => [
  `<IfModule mod_${name}.c>`,
  ...lines.map((line) => `  ${line}`),
  '</IfModule>',
];
