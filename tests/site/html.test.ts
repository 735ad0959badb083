import { describe, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { someOf } from '../browser/some-of.ts';
import { onePerTemplate, readPages, sites } from './built-site.ts';
import { findInvalid } from './validate-html.ts';

for (const site of sites) {
  const all = readPages(site);
  const kinds = new Set(onePerTemplate(all));
  // One of each kind, and every fourth: editors' texts make few elements, and all by one way. All: `npm run audit -- html`.
  const pages = someOf(
    all,
    all.filter((page, index) => kinds.has(page) || index % 4 === 0),
  );
  describe(`HTML of ${site.name}`, () => {
    it.each(pages.map((page) => [page.path, page] as const))('%s is valid', async (_path, page) => {
      expectNone(await findInvalid(page));
    });
  });
}
