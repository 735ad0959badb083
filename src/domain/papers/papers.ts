import type { GuidePage, Paper, Result } from '../directory.ts';
import { escapeHtml } from '../escape-html.ts';
import { unitKindOf } from '../results/unit-kind.ts';

/** The papers that belong to a page of the guide. */
export const papersOf = (page: GuidePage, papers: readonly Paper[]): Paper[] =>
  papers.filter(({ guide }) => guide.some(({ slug }) => slug === page.slug));

/** The papers that have a table, and so a workbook. */
export const papersWithSheets = (papers: readonly Paper[]): Paper[] =>
  papers.filter(({ sheets }) => sheets.length > 0);

/** The municipality's own figures of how many places there are, for the line of time. */
export const timelineOf = (results: readonly Result[]): Result[] =>
  results.filter(({ scope, unit }) => scope === 'municipality' && unitKindOf(unit) === 'places');

/** The paper with a table that begins with some words, as its page shows them. */
export const paperWithTable = (papers: readonly Paper[], head: string): Paper | undefined =>
  papers.find(({ html }) => html.includes(`>${escapeHtml(head)}</th>`));
