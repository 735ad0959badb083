import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, sites } from './built-site.ts';

describe.each(sites)('the style sheets of $name', (site) => {
  const sheets = listFiles(site)
    .filter((file) => file.startsWith('/_astro/') && file.endsWith('.css'))
    .map((file) => readFileSync(join(site.dir, file), 'utf8'));

  // Tools that measure contrast cannot read the others: QualWeb, the authority's, stops at the first.
  it('write colours that every tool can read', () => {
    expect(sheets.length).toBeGreaterThan(0);
    for (const css of sheets) expect(css.match(/(color-mix|light-dark|oklab|oklch)\(/g)).toBeNull();
  });

  it('hold no pigment, which only the build mixes with', () => {
    for (const css of sheets) expect(css).not.toContain('--pigment-');
  });

  it('have a dark look, on the screen only', () => {
    expect(sheets.join('')).toMatch(
      /@media screen and \(prefers-color-scheme: ?dark\) ?\{:root\{--surface:/,
    );
  });
});
