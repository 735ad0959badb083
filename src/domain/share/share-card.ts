import type { Scene } from '../drawings/compose-scene.ts';
import type { PictureState } from '../drawings/pack-picture.ts';

/** What is shown where a page is shared: its words, and its drawing. */
export interface ShareCard {
  /** The address of the page. */
  page: string;
  title: string;
  /** What kind of page it is, over the title. */
  kind: string;
  /** Whose it is, where, and whether it is closed; under the title, often nothing. */
  below: string;
  scene: Scene;
  state: PictureState;
}

/**
 * So many pages at most have a picture of their own. One takes 9.5 ms of a processor and 28 KB (decisions, 36): these are 5 s,
 * once, and 14 MB; in a directory of 10,000 places all would be five minutes and a gigabyte.
 */
const mostCards = 500;

/** The groups of pages that get pictures of their own, in the order they are given, as long as there is room for all of one. */
export function chooseCards<Card>(groups: readonly (readonly Card[])[], most = mostCards): Card[] {
  const chosen: Card[] = [];
  for (const group of groups) if (chosen.length + group.length <= most) chosen.push(...group);
  return chosen;
}
