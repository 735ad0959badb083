import { type Box, boxAround, contains, encloses, overlaps } from './boxes.ts';

/** A name that wants a place. */
export interface LabelWish {
  /** Where it may stand: a town has one point, a road several along its course. The first that is free is taken. */
  spots: readonly { x: number; y: number }[];
  width: number;
  height: number;
  /**
   * Beside its dot, or in the middle of what it names. A main name stands beside the pin that covers its dot;
   * another is left out there, since nobody could see what it belongs to.
   */
  stance: 'main' | 'beside' | 'middle';
}

/** Free room between a name and what it stands beside. */
const gap = 4;

/**
 * Gives each name a place where it hides neither a pin, another name nor another name's dot, and where the edge of the
 * picture doesn't cut it; undefined where there is no room. Names that matter most come first in the list.
 * `covers` lie over the picture, as buttons do.
 */
export function fitLabels(
  wishes: readonly LabelWish[],
  pins: readonly Box[],
  covers: readonly Box[],
  frame: Box,
): (Box | undefined)[] {
  const taken = [...pins, ...covers];
  const written: Box[] = [];
  return wishes.map((wish) => {
    for (const spot of wish.spots) {
      const dot = boxAround(spot.x, spot.y, gap);
      if (wish.stance !== 'middle' && written.some((other) => overlaps(other, dot))) continue;
      const place = uncut(boxesOf(spot, wish, pins), dot, frame).find(
        (box) => !taken.some((other) => overlaps(box, other)),
      );
      if (!place) continue;
      const own = wish.stance === 'middle' ? [place] : [place, dot];
      written.push(...own);
      taken.push(...own);
      return place;
    }
    return undefined;
  });
}

/** The boxes the edge doesn't cut: inside for a dot inside; outside for one that only comes into sight by dragging. */
function uncut(boxes: readonly Box[], dot: Box, frame: Box): Box[] {
  if (encloses(frame, dot)) return boxes.filter((box) => encloses(frame, box));
  return overlaps(frame, dot) ? [] : boxes.filter((box) => !overlaps(frame, box));
}

const boxesOf = (spot: { x: number; y: number }, wish: LabelWish, pins: readonly Box[]): Box[] =>
  wish.stance === 'middle' ? [around(spot, wish)] : beside(spot, wish, pins);

const around = ({ x, y }: { x: number; y: number }, { width, height }: LabelWish): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** How near a pin stands to a town's dot when the town's name may stand beside the pin instead. */
const reach = 16;

/** The places beside a dot, or beside the pin that covers it; last, beside a pin that stands close to it. */
function beside({ x, y }: { x: number; y: number }, wish: LabelWish, pins: readonly Box[]): Box[] {
  const dot = boxAround(x, y, gap);
  if (wish.stance !== 'main')
    return pins.some((pin) => contains(pin, x, y)) ? [] : enterprisesAround(dot, wish);
  const near = pins.filter((pin) => overlaps(pin, boxAround(x, y, reach)));
  const isCovered = near.some((pin) => contains(pin, x, y));
  const cores = isCovered ? [...near, dot] : [dot, ...near];
  return cores.flatMap((core) => enterprisesAround(core, wish));
}

/** Right, left, below and above; then the corners. */
function enterprisesAround(core: Box, { width, height }: LabelWish): Box[] {
  const right = core.right + gap;
  const left = core.left - gap - width;
  const over = (core.left + core.right - width) / 2;
  const middle = (core.top + core.bottom - height) / 2;
  const above = core.top - height;
  const below = core.bottom;
  return (
    [
      [right, middle],
      [left, middle],
      [over, below],
      [over, above],
      [right, above],
      [right, below],
      [left, above],
      [left, below],
    ] as const
  ).map(([x, y]) => ({ left: x, top: y, right: x + width, bottom: y + height }));
}
