import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import site from '../../astro.config.mjs';
import { messageBox } from '../../src/build-messages.ts';

/** The build as it is, with a watcher before and after the step that makes the search index. */
const steps = (site.integrations ?? []) as AstroIntegration[];
const at = steps.findIndex(({ name }) => name === 'search-index');
if (at === -1) throw new Error('The build has no step that makes the search index.');
const kept = process.env['SEARCH_KEPT'] ?? '';

let start = NaN;

/** The step takes the message with the entries, so it is copied before. */
const before: AstroIntegration = {
  name: 'search-bench-before',
  hooks: {
    'astro:build:done': async () => {
      const letter = JSON.parse(
        await readFile(join(messageBox, 'search-entries.json'), 'utf8'),
      ) as { content: unknown };
      await writeFile(join(kept, 'entries.json'), JSON.stringify(letter.content));
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
