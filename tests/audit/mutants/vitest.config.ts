import { defineConfig } from 'vitest/config';

/** The unit tests that can notice a changed line: those that import what they test. */
export default defineConfig({
  test: {
    include: ['tests/{schema,domain,queries,check,content,build,islands}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
