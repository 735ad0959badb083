import type { Page } from 'playwright-core';

export const engineNames = ['axe', 'IBM', 'Alfa', 'QualWeb'] as const;

export type EngineName = (typeof engineNames)[number];

/** One thing an engine says of one element. */
export interface Finding {
  rule: string;
  /** Which of the rule's outcomes: a rule can fail, or ask a person, in several ways. */
  kind: string;
  /** The element, as the engine shows it. */
  where: string;
  message: string;
}

/** What an engine says of a page. */
export interface Verdict {
  /** Rules that found something to judge. */
  ran: string[];
  /** How many judgements were that all is well. */
  passed: number;
  failed: Finding[];
  /** What the engine leaves to a person. */
  review: Finding[];
}

/** A page that stands open in a tab whose content policy is set aside, and the HTML it was sent as. */
export interface OpenPage {
  page: Page;
  html: string;
}

/** Measures an open page by the rules of WCAG 2.2 at level A and AA. */
export type Engine = (open: OpenPage) => Promise<Verdict>;
