import { parts } from './search-first-answer.ts';
import type { SearchRow } from './search-row.ts';
import type { Spread } from './search-spread.ts';
import { formatTable } from './table.ts';

/** What was measured at one size. */
export interface SearchResult {
  enterprises: number;
  entries: number;
  rows: readonly SearchRow[];
}

/** How large the indexes are, and what is fetched of them until the first answer. */
export function formatSizes(results: readonly SearchResult[]): string {
  const kb = (bytes: number) => (bytes === 0 ? '–' : (bytes / 1e3).toFixed(1));
  return formatTable(
    [
      'N',
      'search',
      'entries',
      'build s',
      'index s',
      'files',
      'MB',
      ...parts.map((part) => `${part} KB`),
      'all KB',
    ],
    eachRow(results, ({ entries }, row) => {
      const bytes = parts.map((part) => row.first.bytes[part]);
      return [
        String(entries),
        row.buildSeconds?.toFixed(1) ?? '–',
        row.indexSeconds.toFixed(1),
        String(row.index.files),
        row.index.mb.toFixed(2),
        ...bytes.map(kb),
        kb(bytes.reduce((sum, part) => sum + part)),
      ];
    }),
  );
}

/**
 * How long an answer takes, and how often it is right.
 * @param pause milliseconds the site waits after a key.
 */
export function formatAnswers(results: readonly SearchResult[], pause: number): string {
  const figure = (ms: number | undefined) => ms?.toFixed(0) ?? '–';
  const spread = (ms: Spread | undefined, less = 0) =>
    ms ? `${(ms.median - less).toFixed(0)}/${(ms.p95 - less).toFixed(0)}` : '–';
  return formatTable(
    [
      'N',
      'search',
      'first s',
      'load ms',
      'search ms',
      'key→list ms',
      'without pause',
      '÷4',
      'right',
      '%',
    ],
    eachRow(results, (_, row) => [
      (row.first.ms / 1000).toFixed(2),
      figure(row.loadMs),
      spread(row.searchMs),
      spread(row.keyMs),
      spread(row.keyMs, row.loadMs === undefined ? pause : 0),
      spread(row.slowKeyMs),
      `${row.right}/${row.asked}`,
      ((100 * row.right) / row.asked).toFixed(1),
    ]),
  );
}

function eachRow(
  results: readonly SearchResult[],
  cellsOf: (result: SearchResult, row: SearchRow) => string[],
): string[][] {
  return results.flatMap((result) =>
    result.rows.map((row) => [
      result.enterprises.toLocaleString('en'),
      row.search,
      ...cellsOf(result, row),
    ]),
  );
}
