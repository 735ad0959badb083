import { mediaTypes } from './media-types.ts';
import type { MovedPages } from '../../domain/moved-pages.ts';
import { bothForms, forOtherHosts, goneFile } from './redirect-file.ts';
import {
  askAgain,
  hashedFolder,
  type Headers,
  ofHashedFiles,
  type OtherHeaders,
} from './response-headers.ts';

/**
 * What nginx must know of a build, to be included in its `server` block: headers, types, error pages and redirects.
 * Holds no folder and no name, so that the build can write it. Throws where a value cannot be written for nginx.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function nginxInclude(
  headers: Headers,
  moved: MovedPages,
  basePath = '',
  others: readonly OtherHeaders[] = [],
): string {
  return [
    '# Written by the build. Include it in the server block; see docs/hosting.',
    ...headerLines({ ...headers, 'Cache-Control': askAgain }),
    '',
    ...typeLines(),
    '',
    `error_page 404 ${basePath}/404.html;`,
    // A folder without a page of its own.
    `error_page 403 =404 ${basePath}/404.html;`,
    ...(moved.gone.length > 0 ? [`error_page 410 ${basePath}${goneFile};`] : []),
    '',
    // A block with headers of its own inherits none.
    ...block(
      `location ^~ ${basePath}${hashedFolder}`,
      headerLines({ ...headers, ...ofHashedFiles }),
    ),
    // Without `^~`, so that what begins with a dot is looked for first and never handed out.
    ...others.flatMap((other) =>
      block(
        `location ${basePath}${other.folder}`,
        headerLines({ ...headers, 'Cache-Control': askAgain, ...other.headers }),
      ),
    ),
    ...forOtherHosts.flatMap((path) => answer(basePath + path, '404')),
    ...block('location ~ /\\.(?!well-known/)', ['return 404;']),
    ...moved.redirects.flatMap(({ from, to }) =>
      bothForms(from).flatMap((path) => answer(path, `301 ${quoteForNginx(to)}`)),
    ),
    ...moved.gone.flatMap((from) => bothForms(from).flatMap((path) => answer(path, '410'))),
    '',
  ].join('\n');
}

/**
 * A text as one word of nginx's configuration. Throws when it has a `$`, which nginx always takes for a variable,
 * or a line break or another sign that no header can hold.
 */
export function quoteForNginx(value: string): string {
  if (/[$\p{Cc}]/u.test(value))
    throw new Error(`nginx cannot be told this text as it is: ${JSON.stringify(value)}`);
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** `always`, or nginx would leave them out of its error pages. */
const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quoteForNginx(value)} always;`,
  );

function typeLines(): string[] {
  const all = Object.entries(mediaTypes);
  // nginx puts text/html there by itself.
  const utf8 = new Set(
    all.filter(([, { isText }]) => isText).map(([, { type }]) => type.replace('text/html', '')),
  );
  return [
    'default_type application/octet-stream;',
    ...block(
      'types',
      all.map(([ending, { type }]) => `${type} ${ending};`),
    ),
    'charset utf-8;',
    `charset_types ${[...utf8].filter((type) => type.startsWith('text/')).join(' ')};`,
  ];
}

const answer = (path: string, what: string): string[] =>
  block(`location = ${quoteForNginx(path)}`, [`return ${what};`]);

const block = (name: string, lines: readonly string[]): string[] => [
  `${name} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];
