import type { Result } from '../directory.ts';
import { pine } from './pine.ts';
import type { TimeAxis } from './time-axis.ts';

/** How large the drawing of one figure is, in pixels. */
export const laneSize = { width: 240, height: 60 };

const tallest = 46;
const ground = 52;
const colours = { ink: '#1F2A2E', needles: '#6FA35C', trunk: '#8A5A2B', water: '#8FC1C7' };
const { trunk, needles } = pine;

/**
 * One figure as a pine at its date, as an SVG without words: the same axis under each makes a line of time of several.
 * What is certain is filled; a goal, and what a range reaches at most, is dashed.
 * @param largest the number that is as high as the drawing allows.
 */
export function drawLane(
  { low, high, nature, date }: Pick<Result, 'low' | 'high' | 'nature' | 'date'>,
  axis: TimeAxis,
  largest: number,
): string {
  const { width, height } = laneSize;
  const across = (percent: number): string => String(Number(((percent / 100) * width).toFixed(1)));
  const scaleOf = (number: number): number =>
    largest > 0 ? Number(((number / largest) * (tallest / 100)).toFixed(4)) : 0;
  const grow = (number: number, paths: string): string => {
    const scale = scaleOf(number);
    // The line is as thick whatever the pine is scaled to.
    const line = `stroke="${colours.ink}" stroke-width="${Number((1.2 / scale).toFixed(2))}" stroke-linejoin="round"`;
    return scale === 0
      ? ''
      : `<g transform="translate(${across(axis.xOf(date))} ${ground})scale(${scale})" ${line}>${paths}</g>`;
  };
  const isGoal = nature === 'goal';
  const dash = Number((3 / (scaleOf(high) || 1)).toFixed(2));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="6" y="${ground}" fill="${colours.water}" stroke="${colours.ink}"/>`,
    ...axis.ticks.map((tick) => `<path stroke="${colours.ink}" d="M${across(tick)} ${ground}v6"/>`),
    isGoal || low < high
      ? grow(high, `<path fill="none" stroke-dasharray="${dash}" d="${trunk}${needles}"/>`)
      : '',
    isGoal
      ? ''
      : grow(
          low,
          `<path fill="${colours.trunk}" d="${trunk}"/><path fill="${colours.needles}" d="${needles}"/>`,
        ),
    '</svg>',
  ].join('');
}
