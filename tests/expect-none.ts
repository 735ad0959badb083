import { expect } from 'vitest';

/** Fails with every problem on a line of its own, so that one run shows all there is to correct. */
export function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) expect.fail(`\n${problems.join('\n')}`);
}
