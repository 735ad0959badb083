import { existsSync } from 'node:fs';

/** What `.githooks/pre-commit` does with the files that are about to be committed. */
export default {
  '*': 'prettier --write --ignore-unknown',
  // ESLint reads the types that Astro writes.
  '*.{ts,tsx,astro}': (files) => [
    ...(existsSync('.astro/types.d.ts') ? [] : ['node src/cli/astro.ts sync']),
    `eslint --max-warnings 0 ${files.map((file) => JSON.stringify(file)).join(' ')}`,
  ],
  'src/**/*.{css,astro}': 'stylelint',
  // One entry points at others, so all of the content is checked, and no list of files is handed on.
  'content/**': () => 'node src/cli/check.ts',
};
