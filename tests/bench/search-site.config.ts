import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import site from '../../astro.config.mjs';
import { messageBox, whenLeft } from '../../src/build-messages.ts';

const kept = process.env['SEARCH_KEPT'] ?? '';

/** Copies the entries that the index is made from, before the step of the index takes them. */
const keepEntries: AstroIntegration = {
  name: 'search-bench',
  hooks: {
    'astro:build:start': () => {
      whenLeft('search-entries', () => {
        const letter = readFileSync(join(messageBox, 'search-entries.json'), 'utf8');
        const { content } = JSON.parse(letter) as { content: unknown };
        writeFileSync(join(kept, 'entries.json'), JSON.stringify(content));
      });
    },
  },
};

/** The build as it is, with a watcher before the step that makes the search index. */
export default { ...site, integrations: [keepEntries, ...(site.integrations ?? [])] };
