import axe, { type AxeResults, type CheckResult, type Result, type RunOptions } from 'axe-core';
import { rules } from '../../browser/check-axe.ts';
import type { Engine, Finding } from './finding.ts';

/** Deque's axe: level A and AA, good practice, and text contrast at level AAA. */
export const runAxe: Engine = async ({ page }) => {
  await page.evaluate(axe.source);
  const { passes, violations, incomplete } = await page.evaluate<AxeResults, RunOptions>(
    (run) => (globalThis as unknown as { axe: typeof axe }).axe.run(run),
    rules,
  );
  return {
    ran: [...passes, ...violations, ...incomplete].map(({ id }) => id),
    passed: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
    failed: violations.flatMap(toFindings),
    review: incomplete.flatMap(toFindings),
  };
};

const toFindings = ({ id, help, nodes }: Result): Finding[] =>
  nodes.map(({ any, all, none, target }) => {
    const check = [...any, ...all, ...none][0];
    return {
      rule: id,
      kind: keyOf(check),
      where: target.join(' '),
      message: check?.message ?? help,
    };
  });

/** Why a check could not decide, such as `bgOverlap`. */
function keyOf(check: CheckResult | undefined): string {
  const data: unknown = check?.data;
  const key =
    typeof data === 'object' && data !== null && 'messageKey' in data ? data.messageKey : null;
  return typeof key === 'string' ? key : (check?.id ?? '');
}
