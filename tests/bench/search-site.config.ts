import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import site from '../../astro.config.mjs';

/** The build as it is, with a watcher before and after the step that makes the search index. */
const steps = (site.integrations ?? []) as AstroIntegration[];
const at = steps.findIndex(({ name }) => name === 'search-index');
if (at === -1) throw new Error('The build has no step that makes the search index.');
const kept = process.env['SEARCH_KEPT'] ?? '';

let start = NaN;

/** The step removes the list of entries when it is done, so it is copied before. */
const before: AstroIntegration = {
  name: 'search-bench-before',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await copyFile(join(fileURLToPath(dir), 'soeg/poster.json'), join(kept, 'entries.json'));
      start = performance.now();
    },
  },
};

const after: AstroIntegration = {
  name: 'search-bench-after',
  hooks: {
    'astro:build:done': async () => {
      const seconds = (performance.now() - start) / 1000;
      await writeFile(join(kept, 'step.json'), JSON.stringify({ seconds }));
    },
  },
};

export default {
  ...site,
  integrations: steps.toSpliced(at + 1, 0, after).toSpliced(at, 0, before),
};
