import type { EngineName, Finding } from './finding.ts';
import { exemptions, reviewed } from './reviewed.ts';

/** Something a person has looked at: which outcome of which rule, and why it stands. */
export interface Reviewed {
  engine: EngineName;
  rule: string;
  kinds: readonly string[];
  reason: string;
}

/** A failure that is the rule's mistake, where it is one, and why. */
export interface Exemption {
  engine: EngineName;
  rule: string;
  /** The address of the pages. */
  page: RegExp;
  /** What the element it is said of looks like. */
  where: RegExp;
  reason: string;
}

/** Whether somebody has said what to think of a finding that an engine leaves to a person. */
export const isReviewed = (engine: EngineName, { rule, kind }: Finding): boolean =>
  reviewed.some(
    (item) => item.engine === engine && item.rule === rule && item.kinds.includes(kind),
  );

/** Whether a failure on a page is a known mistake of its rule. */
export const isExempt = (engine: EngineName, path: string, { rule, where }: Finding): boolean =>
  exemptions.some(
    (item) =>
      item.engine === engine &&
      item.rule === rule &&
      item.page.test(path) &&
      item.where.test(where),
  );
