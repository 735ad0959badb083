import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent, type CheckResult } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/check/format-problem.ts';
import { readToday } from '../../src/today.ts';
import { expectNone } from '../expect-none.ts';

describe.each(['content', 'tests/fixtures/nabokommune'])('the check of %s', (folder) => {
  let result: CheckResult;

  beforeAll(async () => {
    result = await checkContent(folder, readToday());
  });

  it('finds nothing to correct', () => {
    expectNone(result.problems.map((problem) => `${folder}/${formatProblem(problem)}`));
  });

  it('has read every folder that is there', () => {
    const unread = Object.entries(result.counts).filter(
      ([name, count]) => count === 0 && existsSync(join(folder, name)),
    );
    expect(unread).toEqual([]);
  });
});
