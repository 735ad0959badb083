import type { JSHandle } from 'playwright-core';
import { loadTool } from '../tools/load.ts';
import type { Engine, Finding } from './finding.ts';

/** The little of Alfa that is used here; its own types are in packages that only the sweeps install. */
interface AlfaRule {
  uri: string;
  hasRequirement(test: (requirement: unknown) => boolean): boolean;
}

interface AlfaOutcome {
  outcome: 'passed' | 'failed' | 'cantTell' | 'inapplicable';
  rule: { uri: string };
  target?: { path?: unknown; toString(): string };
  toJSON(): { expectations?: [string, { value?: { message?: string } }][]; diagnostic?: unknown };
}

const { Audit } = (await loadTool('@siteimprove/alfa-act')) as {
  Audit: { of(page: unknown, rules: unknown): { evaluate(): Promise<Iterable<AlfaOutcome>> } };
};
const { default: allRules } = (await loadTool('@siteimprove/alfa-rules')) as {
  default: { filter(test: (rule: AlfaRule) => boolean): unknown };
};
const { Conformance, Criterion } = (await loadTool('@siteimprove/alfa-wcag')) as {
  Conformance: { isAA(): (criterion: unknown) => boolean };
  Criterion: { isCriterion(value: unknown): boolean };
};
const { Playwright } = (await loadTool('@siteimprove/alfa-playwright')) as {
  Playwright: { toPage(document: JSHandle): Promise<unknown> };
};

/** Rules for a criterion that conformance at level AA asks for. */
const rules = allRules.filter((rule) =>
  rule.hasRequirement((item) => Criterion.isCriterion(item) && Conformance.isAA()(item)),
);

/** Siteimprove's Alfa. It takes the page over and judges it here, outside the browser. */
export const runAlfa: Engine = async ({ page }) => {
  const document = await page.evaluateHandle(() => globalThis.document);
  const outcomes = [...(await Audit.of(await Playwright.toPage(document), rules).evaluate())];
  await document.dispose();
  const of = (kind: AlfaOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === kind);
  return {
    ran: outcomes.filter(({ outcome }) => outcome !== 'inapplicable').map(nameOf),
    passed: of('passed').length,
    failed: of('failed').map(toFinding),
    review: of('cantTell').map(toFinding),
  };
};

const nameOf = ({ rule }: AlfaOutcome): string => rule.uri.split('/').at(-1) ?? rule.uri;

function toFinding(outcome: AlfaOutcome): Finding {
  const { expectations = [], diagnostic } = outcome.toJSON();
  const messages = expectations.flatMap(([, { value }]) => value?.message ?? []);
  return {
    rule: nameOf(outcome),
    kind: outcome.outcome,
    where: String(outcome.target).replaceAll(/\s+/g, ' ').slice(0, 120),
    message: [...messages, ...(diagnostic ? [JSON.stringify(diagnostic).slice(0, 200)] : [])].join(
      '; ',
    ),
  };
}
