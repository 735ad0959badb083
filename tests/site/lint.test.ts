import { relative } from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';

// They stand with what needs the built site: ESLint reads the types that a build of Astro writes. Nothing is kept from
// an earlier run, since a file that did not change can have a fault by another's types.

it('the code keeps the rules of eslint.config.js', { timeout: 600_000 }, async () => {
  const results = await new ESLint().lintFiles('.');
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
