import { readTool } from '../tools/read.ts';
import type { Engine, Finding } from './finding.ts';

interface QualwebAssertion {
  code: string;
  metadata: { outcome: 'passed' | 'failed' | 'warning' | 'inapplicable' };
  results: {
    verdict: string;
    description: string;
    resultCode: string;
    elements: { htmlCode?: string; pointer?: string }[];
  }[];
}

interface Runner {
  configure(options: object): Runner;
  test(data: object): Runner;
  testSpecial(): Runner;
  getReport(): { assertions: Record<string, QualwebAssertion> };
}

type RunnerMaker = new (options: object, language: string) => Runner;

/** What its modules put into a page. */
interface Modules {
  ACTRulesRunner: RunnerMaker;
  WCAGTechniquesRunner: RunnerMaker;
  actRules: Runner;
}

const sources = ['qw-page', 'util', 'locale', 'act-rules', 'wcag-techniques'].map((name) =>
  readTool(`@qualweb/${name}`),
);

/** The window in which it looks for text that is cut off at 200 %, half of 1280 x 1024. */
const zoomed = { width: 640, height: 512 };

const levels = ['A', 'AA'];

/**
 * Whether what can take the focus keeps it. Nothing in a details that is closed can take it before that is opened, and
 * the technique takes that for visible.
 */
const keepsFocus = 'QW-WCAG-T24';

/**
 * QualWeb, which Digitaliseringsstyrelsen measures with: its ACT rules and WCAG techniques at level A and AA. They
 * are run as its own core runs them, in a page that is open already, instead of in a browser of its own.
 */
export const runQualweb: Engine = async ({ page, html }) => {
  for (const source of sources) await page.evaluate(source);
  const techniques = await page.evaluate(
    ({ options, sourceHtml, ofVisible }) => {
      const modules = globalThis as unknown as Modules;
      modules.actRules = new modules.ACTRulesRunner(options, 'en')
        .configure(options)
        .test({ sourceHtml });
      const { assertions } = new modules.WCAGTechniquesRunner(options, 'en')
        .configure(options)
        .test({ sourceHtml })
        .getReport();
      const isHidden = (selector: string | undefined) =>
        selector !== undefined && document.querySelector(selector)?.checkVisibility() === false;
      return Object.values(assertions).map((assertion) =>
        assertion.code === ofVisible
          ? {
              ...assertion,
              results: assertion.results.filter(({ elements }) => !isHidden(elements[0]?.pointer)),
            }
          : assertion,
      );
    },
    { options: { levels }, sourceHtml: html, ofVisible: keepsFocus },
  );
  const size = page.viewportSize();
  await page.setViewportSize(zoomed);
  const rules = await page.evaluate(() =>
    Object.values((globalThis as unknown as Modules).actRules.testSpecial().getReport().assertions),
  );
  if (size !== null) await page.setViewportSize(size);
  const all = [...rules, ...techniques];
  const ran = all.filter(({ metadata }) => metadata.outcome !== 'inapplicable');
  return {
    ran: ran.map(({ code }) => code),
    passed: ran.flatMap(({ results }) => results).filter(({ verdict }) => verdict === 'passed')
      .length,
    failed: all.flatMap((assertion) => toFindings(assertion, 'failed')),
    review: all.flatMap((assertion) => toFindings(assertion, 'warning')),
  };
};

const toFindings = ({ code, results }: QualwebAssertion, verdict: string): Finding[] =>
  results
    .filter((result) => result.verdict === verdict)
    .map(({ resultCode, description, elements }) => ({
      rule: code,
      kind: resultCode,
      where: (elements[0]?.htmlCode ?? '').replaceAll(/\s+/g, ' ').slice(0, 120),
      message: description.replaceAll(/\s+/g, ' ').slice(0, 160),
    }));
