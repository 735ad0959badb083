import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawChart } from './draw-chart.ts';
import { parts } from './search-first-answer.ts';
import type { SearchRow } from './search-row.ts';
import type { SearchResult } from './search-tables.ts';

/** One figure of each search, drawn over the sizes. */
interface Chart {
  /** Its file, and what stands beside the figures in `search.json`. */
  slug: string;
  title: string;
  of(row: SearchRow): number;
}

const charts: readonly Chart[] = [
  {
    slug: 'bytes',
    title: 'KB on the line until the first answer',
    of: ({ first }) => parts.reduce((sum, part) => sum + first.bytes[part], 0) / 1000,
  },
  {
    slug: 'first-answer',
    title: 'Seconds until the first answer, on a slow phone',
    of: ({ first }) => first.ms / 1000,
  },
  {
    slug: 'typing',
    title: 'Milliseconds from the key to the painted hits, 95 of 100 keys',
    of: ({ keyMs }) => keyMs.p95,
  },
  {
    slug: 'typing-slow',
    title: 'The same, with the processor four times slower',
    of: ({ slowKeyMs }) => slowKeyMs.p95,
  },
];

/** Writes the figures as JSON and a chart of each as SVG into a folder, in the place of those that are there. */
export function writeCharts(folder: string, results: readonly SearchResult[]): void {
  writeFileSync(join(folder, 'search.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  for (const chart of charts)
    writeFileSync(join(folder, `${chart.slug}.svg`), `${draw(chart, results)}\n`);
}

const draw = ({ title, of }: Chart, results: readonly SearchResult[]): string =>
  drawChart(
    title,
    results.flatMap(({ enterprises, rows }) =>
      rows.map((row) => ({ enterprises, series: row.search, figure: of(row) })),
    ),
  );
