import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/check/format-problem.ts';
import { readToday } from '../../src/today.ts';
import { expectNone } from '../expect-none.ts';

describe.each(['content', 'tests/fixtures/nabokommune'])('the check of %s', (folder) => {
  const { problems, counts } = checkContent(folder, readToday());

  it('finds nothing to correct', () => {
    expectNone(problems.map((problem) => `${folder}/${formatProblem(problem)}`));
  });

  it('has read every folder', () => {
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });
});
