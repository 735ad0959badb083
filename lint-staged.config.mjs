/** What `.githooks/pre-commit` does with the files that are about to be committed. */
export default {
  '*': 'prettier --write --ignore-unknown',
  '*.{ts,tsx,astro}': 'eslint',
  'src/**/*.{css,astro}': 'stylelint',
  // One entry points at others, so all of the content is checked, and no list of files is handed on.
  'content/**': () => 'npm run -s check:content',
};
