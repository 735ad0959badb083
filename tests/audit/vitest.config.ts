import { defineConfig } from 'vitest/config';

/** The slow sweeps: `npm run audit`, or one of them by name, `npm run audit -- a11y`. */
export default defineConfig({
  test: {
    include: ['tests/audit/**/*.audit.ts'],
    globalSetup: 'tests/global-setup.ts',
    maxWorkers: 2,
    env: { EVERY_CASE: 'yes' },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // As for the tests of a built site, which some sweeps run with every case.
    expect: { poll: { timeout: 10_000 } },
  },
});
