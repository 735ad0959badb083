import { relative } from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';

// Nothing is kept from an earlier run. What needs the types of the whole program takes three times as long as all the
// rest, and the tests are half of the code: `npm run lint` asks that too, with which `npm run check:code` begins on every
// change and `npm run test:all` at night.

it('the code of the site keeps the rules of eslint.config.js', { timeout: 600_000 }, async () => {
  const withoutTypes = {
    ...tseslint.configs.disableTypeChecked,
    files: ['**/*.{ts,tsx}'],
    // What a rule of types is told to leave alone is not unused.
    linterOptions: { reportUnusedDisableDirectives: 'off' as const },
  };
  const results = await new ESLint({ overrideConfig: withoutTypes }).lintFiles([
    'src',
    '*.{js,mjs,ts}',
  ]);
  expect(results.length).toBeGreaterThan(300);
  expectNone(
    results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, message, ruleId }) =>
          `${relative('.', filePath)}:${line}: ${message} (${ruleId ?? 'it cannot be read'})`,
      ),
    ),
  );
});

it('the styles keep the rules of stylelint.config.js', async () => {
  const { results } = await stylelint.lint({ files: 'src/**/*.{css,astro}' });
  expect(results.length).toBeGreaterThan(50);
  expectNone(
    results.flatMap(({ source, warnings }) =>
      warnings.map(({ line, text }) => `${relative('.', source ?? '')}:${line}: ${text}`),
    ),
  );
});
