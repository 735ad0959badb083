import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Level A and AA, good practice, and text contrast at level AAA. */
export const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The rule of level AAA leaves to that of level AA what has not even that contrast: it takes both.
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** What the colours decide, and nothing else does. */
export const colourRules: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

/** What axe finds on the open page, one line for each element. */
export async function findViolations(page: Page, asked: RunOptions = rules): Promise<string[]> {
  // On a page that has been asked before it is there.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (run) => (globalThis as unknown as { axe: typeof axe }).axe.run(run),
    // The style sheets need not be fetched again for any of these rules.
    { ...asked, preload: false, resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) =>
        `${id}: ${help}: ${target.join(' ')}${any[0] ? ` (${any[0].message})` : ''}`,
    ),
  );
}
