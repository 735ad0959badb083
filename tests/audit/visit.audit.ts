import { describe, it } from 'vitest';
import { useTab } from '../browser/open-browser.ts';
import { visit } from '../browser/visit-page.ts';
import { expectNone } from '../expect-none.ts';
import { readPages, sites } from '../site/built-site.ts';

for (const site of sites)
  describe(`a visit to every page of ${site.name}, at the narrowest width`, () => {
    const tab = useTab({ viewport: { width: 320, height: 640 } });

    it.each(readPages(site).map(({ path }) => path))(
      '%s is quiet, fits and can be pressed',
      async (path) => {
        expectNone(await visit(tab.page, `${site.url}${path}`));
      },
    );
  });
