import { describe, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { onePerTemplate, readPages } from '../site/built-site.ts';
import { findViolations } from './check-axe.ts';
import { useTab } from './open-browser.ts';
import { visit } from './visit-page.ts';

const own = inject('silkeborg');
const paths = onePerTemplate(readPages(own)).map(({ path }) => path);

/**
 * The pages of whatever content has taken the place of Silkeborg's, which the other files of this folder visit. The
 * parts that it may lack are tried at the invented municipality.
 */
describe.skipIf(isSilkeborg)('a page of each kind, of the content that is there', () => {
  const narrow = useTab({ viewport: { width: 320, height: 640 } });
  const wide = useTab({ bypassCSP: true, viewport: { width: 1280, height: 900 } });

  it.each(paths)('is quiet, fits and can be pressed: %s', async (path) => {
    expectNone(await visit(narrow.page, `${own.url}${path}`));
  });

  it.each(paths)('has nothing that axe finds: %s', async (path) => {
    await wide.page.goto(`${own.url}${path}`);
    expectNone(await findViolations(wide.page));
  });
});
