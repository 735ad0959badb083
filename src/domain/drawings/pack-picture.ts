import type { Ground } from '../../schema/drawing.ts';
import type { Scene } from './compose-scene.ts';

/** Full colour is there; a line alone is closed; dashed is missing. */
export type PictureState = 'there' | 'closed' | 'missing';

/** A scene, and whether what it shows exists. */
export interface StatedScene {
  scene: Scene;
  state: PictureState;
}

/**
 * A picture as it travels to a list that the browser draws: state, ground, stage and things with blanks between; a
 * thing that has its place has it after commas: `there moss bue lampe stol,112,1.1,88`.
 */
export const packPicture = ({ ground, stage, things }: Scene, state: PictureState): string =>
  [
    state,
    ground,
    stage,
    ...things.map(({ name, at }) =>
      at === undefined
        ? name
        : [name, at.x, at.scale, ...(at.foot === undefined ? [] : [at.foot])].join(','),
    ),
  ].join(' ');

/** Reads what `packPicture` wrote. */
export function unpackPicture(packed: string): StatedScene {
  const [state, ground, stage = '', ...things] = packed.split(' ');
  return {
    state: state as PictureState,
    scene: {
      ground: ground as Ground,
      stage,
      things: things.map((thing) => {
        const [name = '', x, scale, foot] = thing.split(',');
        const at = x && {
          x: Number(x),
          scale: Number(scale),
          foot: foot === undefined ? undefined : Number(foot),
        };
        return { name, at: at || undefined };
      }),
    },
  };
}
