import { shortDigestOf } from '../../digest.ts';
import { routes } from '../../routes.ts';
import { hashedFolder } from './response-headers.ts';

/** The rules by which a browser fetches a page before it is asked for: a file, and the header that names it. */
export interface PagesAhead {
  /** Its address within the site. */
  path: string;
  rules: string;
  header: Record<'Speculation-Rules', string>;
}

/**
 * A page of the site is fetched while the finger is down on its link, and no sooner: `conservative`. Nothing is fetched for
 * a pointer that only passes. The page alone, without what is in it and without running anything; browsers leave it out
 * where the reader saves data. No answers of the search, which have the question in their address, no frames, no form, and
 * no files: only pages end with a slash. See docs/decisions/0039.
 *
 * The search's page is fetched once the reader is at a field that leads there (`islands/search/fetch-ahead.ts`), whatever is
 * then asked: that page alone reads it.
 * @param basePath where the site lies on its host, without a slash at the end.
 */
export function pagesAhead(basePath = ''): PagesAhead {
  const at = (pattern: string): string => basePath + pattern;
  const rules = JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: [at('/'), at('/*/')] },
            {
              not: {
                href_matches: [
                  ...[routes.search(), routes.frames(), routes.editor()].map((path) =>
                    at(`${path}*`),
                  ),
                  at('/*\\?(.+)'),
                ],
              },
            },
          ],
        },
        eagerness: 'conservative',
      },
      {
        where: {
          selector_matches: `[data-index]:not([data-ahead]) a[href="${at(routes.search())}"]`,
        },
        eagerness: 'immediate',
        expects_no_vary_search: 'params',
      },
    ],
  });
  const path = `${hashedFolder}forud.${shortDigestOf(rules)}.speculationrules`;
  return { path, rules, header: { 'Speculation-Rules': `"${basePath}${path}"` } };
}
