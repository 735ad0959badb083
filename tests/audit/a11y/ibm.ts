import { readTool } from '../tools/read.ts';
import type { Engine, Finding } from './finding.ts';

interface IbmResult {
  ruleId: string;
  reasonId: string;
  /** What the rule is for, and what came of it. */
  value: ['VIOLATION' | 'RECOMMENDATION' | 'INFORMATION', 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL'];
  message: string;
  snippet: string;
}

interface Ace {
  Checker: new () => {
    check(node: Document, policies: string[]): Promise<{ results: IbmResult[] }>;
  };
}

const source = readTool('accessibility-checker-engine/ace.js');

/** IBM's engine, the rules of its policy WCAG 2.2 (A and AA). What it only recommends is left to a person. */
export const runIbm: Engine = async ({ page }) => {
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Ace };
    const report = await new ace.Checker().check(document, ['WCAG_2_2']);
    // Passes by the thousand: only their number is sent over.
    return {
      passes: report.results.filter(({ value }) => value[1] === 'PASS').map(({ ruleId }) => ruleId),
      others: report.results
        .filter(({ value }) => value[1] !== 'PASS')
        .map(({ ruleId, reasonId, value, message, snippet }) => ({
          ruleId,
          reasonId,
          value,
          message,
          snippet,
        })),
    };
  });
  const hasFailed = ({ value: [aim, outcome] }: IbmResult) =>
    aim === 'VIOLATION' && outcome === 'FAIL';
  return {
    ran: [...results.passes, ...results.others.map(({ ruleId }) => ruleId)],
    passed: results.passes.length,
    failed: results.others.filter(hasFailed).map(toFinding),
    review: results.others.filter((result) => !hasFailed(result)).map(toFinding),
  };
};

const toFinding = ({ ruleId, reasonId, message, snippet }: IbmResult): Finding => ({
  rule: ruleId,
  kind: reasonId,
  where: snippet.slice(0, 120),
  message,
});
