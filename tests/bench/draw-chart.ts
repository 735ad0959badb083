import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A figure of one of those that are compared, at one size. */
export interface Point {
  enterprises: number;
  /** Whose it is; its line has the name. */
  series: string;
  figure: number;
}

const width = 680;

/** Draws figures over the sizes, a line for each series: an SVG. */
export function drawChart(title: string, data: readonly Point[]): string {
  const svg = Plot.plot({
    document: parseHTML('<!doctype html><html><body></body></html>').document,
    width,
    height: 320,
    marginLeft: 56,
    marginRight: 200,
    ariaLabel: title,
    style: { background: 'white', color: '#1a1a1a', fontSize: '13px' },
    x: {
      type: 'log',
      label: 'enterprises',
      ticks: [...new Set(data.map(({ enterprises }) => enterprises))],
      tickFormat: ',',
    },
    y: { type: 'log', label: title, grid: true, tickFormat: ',.3~f', ticks: 6 },
    color: { scheme: 'Dark2' },
    marks: [
      Plot.line(data, { x: 'enterprises', y: 'figure', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(data, { x: 'enterprises', y: 'figure', fill: 'series', r: 3.5 }),
      Plot.text(
        data,
        Plot.selectLast({
          x: 'enterprises',
          y: 'figure',
          z: 'series',
          text: 'series',
          fill: 'series',
          textAnchor: 'start',
          dx: 8,
        }),
      ),
    ],
  });
  // Without it no browser shows the file as a picture.
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return svg.outerHTML;
}
