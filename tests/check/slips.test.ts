import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem, formatWarning } from '../../src/check/format-problem.ts';
import { makeFormConfig } from '../../src/editor/form-config.ts';
import { makeFormWords } from '../../src/editor/form-words.ts';
import { makeContent, today } from './make-content.ts';
import { rightThings, slips } from './slips.ts';

/** What the content says without any slip. */
const usual = await (async () => {
  const { problems, warnings } = await checkContent('tests/fixtures/fejl/_rigtig', today);
  return [...problems, ...warnings].map(
    ({ file, field, message }) => `${file} ${field} ${message}`,
  );
})();

const inForm = makeFormWords(
  makeFormConfig({ siteTitle: 'Et sted', languages: ['en'], towns: [] }).formats,
);

/** A key with two words in one, or with a letter written as two: nobody at the form has seen it. */
const keyOfFile =
  /(?<![\p{L}./-])(?:[a-zæøå]+[A-Z]\p{L}*|laengde|praecision|maal|vaerdi|omraade|paa|postnr|email|rsv)(?![\p{L}/])/u;

describe('A slip of an editor', () => {
  test.each(slips)('is told: $name', async ({ change, at, says, isWarning }) => {
    const { problems, warnings } = await checkContent(makeContent(change), today);
    const found = isWarning ? warnings : problems;
    const lines = found.filter(({ file, field }) => `${file} ${field}` === at);
    expect(lines.map(({ message }) => message).join('\n')).toContain(says);
    expect(problems.map(formatProblem)).toHaveLength(isWarning ? 0 : 1);
    for (const line of [...problems.map(formatProblem), ...warnings.map(formatWarning)])
      expect(line).toMatch(/^[^\n]+: .+[.?»]$/u);
    const told = inForm.check({ problems, warnings, counts: {} as never });
    for (const { title, message } of [...told.problems, ...told.warnings])
      expect([title, message].join(': ')).not.toMatch(keyOfFile);
  });

  test.each(rightThings)('is not %s', async (_, change) => {
    const { problems, warnings } = await checkContent(makeContent(change), today);
    const lines = [...problems, ...warnings].map(
      ({ file, field, message }) => `${file} ${field} ${message}`,
    );
    expect(lines.filter((line) => !usual.includes(line) && !line.includes('af de 11'))).toEqual([]);
  });
});
