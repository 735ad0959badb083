import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { enough, readPages, sites } from './built-site.ts';

for (const site of sites) {
  const pages = readPages(site);
  describe(`what nobody has told in ${site.name}`, () => {
    it('is no row of its own on any page', () => {
      expectNone(pages.filter(({ html }) => /ikke oplyst/i.test(html)).map(({ path }) => path));
      expectNone(
        pages.flatMap(({ path, dom }) =>
          dom
            .querySelectorAll('dd')
            .filter((value) => value.textContent.trim() === '')
            .map(() => `${path} has an empty row`),
        ),
      );
    });

    it('is asked for in one line, and by a mail', () => {
      const asking = pages.filter(({ html }) => html.includes('Mangler endnu: '));
      expect(asking.length).toBeGreaterThan(enough(3));
      expectNone(
        asking
          .filter(
            ({ html }) =>
              html.split('Mangler endnu: ').length !== 2 ||
              !html.includes('Er det dit sted? Send dem'),
          )
          .map(({ path }) => path),
      );
    });
  });
}
