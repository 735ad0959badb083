import type { DrawingData, Ground, PlacedThing } from '../../schema/drawing.ts';

/** Things on a stage, on a ground: the picture of a task, a service, a place or a step of a story. */
export interface Scene {
  ground: Ground;
  /** A name of drawings/stages/. */
  stage: string;
  /** Names of drawings/things/, the main one first; none where nobody has told what is made there. */
  things: PlacedThing[];
}

/** Where a thing is drawn on the sheet of 160 x 110: its upper left corner, and its width and height. */
export interface Box {
  name: string;
  x: number;
  y: number;
  size: number;
}

/** A thing stands on y = 45 of its own box of 48. */
const box = { size: 48, foot: 45 };

type Spot = readonly [x: number, scale: number];

/** Where one to five things stand when nobody says: the main one largest, near the middle. */
const spots: readonly (readonly Spot[])[] = [
  [[80, 1.3]],
  [
    [56, 1.2],
    [112, 1],
  ],
  [
    [82, 1.2],
    [32, 0.95],
    [132, 0.85],
  ],
  [
    [58, 1.05],
    [102, 0.95],
    [20, 0.8],
    [142, 0.75],
  ],
  [
    [80, 0.95],
    [46, 0.75],
    [114, 0.75],
    [16, 0.65],
    [144, 0.65],
  ],
];

/** Only feet are placed finer than by whole units of a drawing of 160: a thing that hangs in the air is seen. */
const placeFoot = (y: number): number => Number(y.toFixed(1));

/**
 * Where each thing of a scene is drawn, in the order they are drawn: the main one last, so that it lies in front.
 * @param foot the y that the stage has for feet.
 */
export function placeThings(things: readonly PlacedThing[], foot: number): Box[] {
  const row = spots[Math.min(things.length, spots.length) - 1] ?? [];
  const boxes = things.map(({ name, at }, index) => {
    const [x = 80, scale = 1] = at === undefined ? (row[index] ?? []) : [at.x, at.scale];
    const size = Math.round(box.size * scale);
    return {
      name,
      x: Math.round(x - size / 2),
      y: placeFoot((at?.foot ?? foot) - (box.foot * size) / box.size),
      size,
    };
  });
  return boxes.toReversed();
}

/** Where a dashed box stands for things that nobody knows. */
export const unknownBox = (foot: number) => ({ x: 58, y: foot - 46, size: 46 });

/** A drawing as an editor chose it, with what was left out taken from another scene. */
export const toScene = (
  { things, stage, ground }: DrawingData,
  otherwise: Pick<Scene, 'stage' | 'ground'>,
): Scene => ({
  things,
  stage: stage ?? otherwise.stage,
  ground: ground ?? otherwise.ground,
});
