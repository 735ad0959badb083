import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Rules for the built sites. The setup builds both and starts a browser, once for all of them. */
const built = ['tests/{site,takeover,browser,hostile}/**/*.test.ts'];

/** Where the browser is looked for needs neither a build nor a browser. */
const finder = 'tests/browser/find-chromium.test.ts';

/** Commands and builds that tests begin find here what Node made of the same files before. */
process.env['NODE_COMPILE_CACHE'] ??= resolve('.test/compiled');

export default defineConfig({
  test: {
    maxWorkers: 2,
    // What one file has loaded the next need not load again: nothing of ours is changed by being used.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{asking,mapmaking,papers,tables,schema,domain,queries,text,check,content,editing,editor,architecture,cli,hosting,build,components,islands,bench,joining,sharing}/**/*.test.ts',
            finder,
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: built,
          exclude: [finder],
          globalSetup: 'tests/global-setup.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A second is too little for a page on a machine that builds meanwhile.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
