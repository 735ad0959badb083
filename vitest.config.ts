import { defineConfig } from 'vitest/config';

/** Rules for the built sites. The setup builds both and starts a browser, once for all of them. */
const built = ['tests/{site,takeover,browser,hostile}/**/*.test.ts'];

/** Where the browser is looked for needs neither a build nor a browser. */
const finder = 'tests/browser/find-chromium.test.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{asking,mapmaking,papers,tables,schema,domain,queries,text,check,content,editing,editor,architecture,cli,hosting,build,islands,bench}/**/*.test.ts',
            finder,
          ],
          testTimeout: 30_000,
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
