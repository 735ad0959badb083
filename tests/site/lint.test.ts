import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';

it('the code keeps the rules of eslint.config.js', async () => {
  const results = await new ESLint({ cache: true, cacheLocation: '.test/eslint' }).lintFiles('.');
  expect(results.length).toBeGreaterThan(300);
  expectNone(
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, message, ruleId }) => `${filePath}:${line}: ${message} (${ruleId})`),
    ),
  );
});

it('the styles keep the rules of stylelint.config.js', async () => {
  const { results } = await stylelint.lint({ files: 'src/**/*.{css,astro}' });
  expect(results.length).toBeGreaterThan(50);
  expectNone(
    results.flatMap(({ source, warnings }) =>
      warnings.map(({ line, text }) => `${source ?? ''}:${line}: ${text}`),
    ),
  );
});
