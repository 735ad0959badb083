import { defineConfig } from 'vitest/config';

/** The unit tests that can notice a changed line: those that import what they test. */
export default defineConfig({
  test: {
    include: [
      'tests/{asking,mapmaking,joining,papers,tables,schema,domain,queries,text,check,editing,build,islands}/**/*.test.ts',
    ],
    // Ten thousand random files, and processes of their own, which no mutant reaches: slow here, and kill nothing more.
    exclude: ['tests/check/{any-content,command}.test.ts'],
    testTimeout: 30_000,
  },
});
