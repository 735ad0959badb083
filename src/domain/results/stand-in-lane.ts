import type { Result } from '../directory.ts';
import type { TimeAxis } from './time-axis.ts';

/** A pine: how high it is, and where on the axis it stands. */
export interface Pine {
  result: Result;
  /** Where on the axis, in percent of the width. */
  x: number;
  /** How far it is moved aside from others of the same year, in pixels. */
  aside: number;
  /** Its height in pixels: what is certain, and what a range reaches at most. */
  low: number;
  high: number;
  /** Its number. */
  words: string;
  /** Where there is room for its number and its year. The newest always has room. */
  room: 'always' | 'wide' | 'never';
}

/** Two of the same year stand so far apart, in pixels. */
const apart = 48;

/** The narrowest that a lane gets on a phone and beside its words, in pixels. */
const widths = { narrow: 270, wide: 400 };

/** About as wide as a digit or a letter of the numbers, in pixels. */
const letter = 9.5;

const longest = 4;

/**
 * The figures of a series as pines, in the order of time, each at its date, as high as its number.
 * @param wordsOf the number of a figure, as it is written over its pine.
 * @param pixels the height of one counted.
 */
export function standInLane(
  points: readonly Result[],
  axis: Pick<TimeAxis, 'xOf'>,
  wordsOf: (result: Result) => string,
  pixels: number,
): Pine[] {
  const years = Map.groupBy(points, ({ date }) => date.slice(0, 4));
  const pines = [...years.values()].flatMap((ofYear) =>
    ofYear.map((result, index) => ({
      result,
      ...(ofYear.length > 1 && !ofYear.every(({ quarter }) => quarter !== undefined)
        ? { x: axis.xOf(result.date.slice(0, 4)), aside: apart * (index - (ofYear.length - 1) / 2) }
        : { x: axis.xOf(result.date), aside: 0 }),
      low: round(result.low * pixels),
      high: round(result.high * pixels),
      words: wordsOf(result),
    })),
  );
  const [narrow, wide] = [widths.narrow, widths.wide].map((width) => withRoom(pines, width));
  return pines.map((pine) => ({
    ...pine,
    room: narrow?.has(pine) ? 'always' : wide?.has(pine) ? 'wide' : 'never',
  }));
}

type Placed = Pick<Pine, 'x' | 'aside' | 'words'>;

/** Those whose words do not touch the words of a newer one. */
function withRoom<Item extends Placed>(pines: readonly Item[], width: number): Set<Item> {
  let end = Number.POSITIVE_INFINITY;
  return new Set(
    pines.toReversed().filter(({ x, aside, words }) => {
      const middle = (x / 100) * width + aside;
      const half = (Math.max(longest, words.length) * letter) / 2;
      if (middle + half > end) return false;
      end = middle - half;
      return true;
    }),
  );
}

const round = (value: number): number => Number(value.toFixed(1));
