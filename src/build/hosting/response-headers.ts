/** Names of headers and their values. */
export type Headers = Readonly<Record<string, string>>;

/** Where the files stand whose names change with what is in them, so that they can be kept for good. */
export const hashedFolder = '/_astro/';

/** For a year, and without asking again in between (RFC 8246). */
const keepForGood = 'public, max-age=31536000, immutable';

/** All other files are asked for again each time; the answer is short when nothing has changed. */
export const askAgain = 'no-cache';

/**
 * What else is said of the files in that folder. None of them is a page, so they need no long policy: there are thirty of
 * them before a first answer of the search, and a host without HTTP/2 sends it with each. Where a host answers a name that
 * is gone with the page for it, that page still has its styles.
 */
export const ofHashedFiles: Headers = {
  'Cache-Control': keepForGood,
  'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'",
};

/**
 * The headers of every answer. The policy for content is computed for each build. None sets a page apart from who opened
 * it (Cross-Origin-Opener-Policy): the browser would begin another process for the first page, and paint it that much
 * later, for pages that keep nothing of a reader's from other sites (docs/decisions/0041).
 */
export function responseHeaders(contentPolicy: string): Headers {
  return {
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Two years (RFC 6797). Browsers take it over HTTPS only, so serving on one's own machine is not bound by it.
    'Strict-Transport-Security': 'max-age=63072000',
    // What is asked in an address is read by the page alone: a page that was fetched without it is the same (RFC draft
    // httpbis-no-vary-search).
    'No-Vary-Search': 'params',
    'Permissions-Policy':
      'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** A folder of the site whose answers have other values of some headers. */
export interface OtherHeaders {
  /** Its address within the site, with a slash at either end. */
  folder: string;
  headers: Headers;
}

/**
 * The headers in the form that static hosts read, `_headers`. Where a folder has other values, the one of the whole site is
 * first taken away with a `!`: hosts put the values of two rules together, and of two policies the browser keeps both.
 * Files outside the folder of hashed ones get no Cache-Control: hosts ask again by themselves.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function headerFile(
  headers: Headers,
  basePath = '',
  others: readonly OtherHeaders[] = [],
): string {
  return [
    `${basePath}/*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...[{ folder: hashedFolder, headers: ofHashedFiles }, ...others].flatMap((other) =>
      otherLines(other, basePath, Object.keys(headers)),
    ),
    '',
  ].join('\n');
}

const otherLines = (
  { folder, headers }: OtherHeaders,
  basePath: string,
  known: readonly string[],
): string[] => [
  `${basePath}${folder}*`,
  ...Object.entries(headers).flatMap(([name, value]) => [
    ...(known.includes(name) ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ]),
];
