import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
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

const width = 680;

/** Writes the figures as JSON and a chart of each as SVG into a folder, in the place of those that are there. */
export function writeCharts(folder: string, results: readonly SearchResult[]): void {
  writeFileSync(join(folder, 'search.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  for (const chart of charts)
    writeFileSync(join(folder, `${chart.slug}.svg`), `${draw(chart, results)}\n`);
}

function draw({ title, of }: Chart, results: readonly SearchResult[]): string {
  const data = results.flatMap(({ enterprises, rows }) =>
    rows.map((row) => ({ enterprises, search: row.search, figure: of(row) })),
  );
  const svg = Plot.plot({
    document: parseHTML('<!doctype html><html><body></body></html>').document,
    width,
    height: 320,
    marginLeft: 56,
    marginRight: 170,
    ariaLabel: title,
    style: { background: 'white', color: '#1a1a1a', fontSize: '13px' },
    x: {
      type: 'log',
      label: 'enterprises',
      ticks: results.map(({ enterprises }) => enterprises),
      tickFormat: ',',
    },
    y: { type: 'log', label: title, grid: true, tickFormat: ',.3~f', ticks: 6 },
    color: { scheme: 'Dark2' },
    marks: [
      Plot.line(data, { x: 'enterprises', y: 'figure', stroke: 'search', strokeWidth: 2 }),
      Plot.dot(data, { x: 'enterprises', y: 'figure', fill: 'search', r: 3.5 }),
      Plot.text(
        data,
        Plot.selectLast({
          x: 'enterprises',
          y: 'figure',
          z: 'search',
          text: 'search',
          fill: 'search',
          textAnchor: 'start',
          dx: 8,
        }),
      ),
    ],
  });
  return svg.outerHTML;
}
