import { unpackPicture } from '../../domain/drawings/pack-picture.ts';
import { piecesOf } from '../../domain/drawings/small-scene.ts';
import { footOf, isThere, loadSheet } from './load-sheet.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Draws a small picture, as `packPicture` writes it, into the frame of one. The frame has its size before; without the
 * sheet it stays empty, and a list is whole all the same.
 */
export async function drawScene(frame: HTMLElement, picture: string): Promise<void> {
  const { scene, state } = unpackPicture(picture);
  frame.className = `drawn-ground ground-${scene.ground} is-${state}`;
  await loadSheet();
  if (!isThere) return;
  const pieces = piecesOf(scene, footOf(scene)).map(({ symbol, ...box }) => {
    const use = document.createElementNS(svg, 'use');
    for (const [name, value] of Object.entries({ href: `#${symbol}`, ...box }))
      use.setAttribute(name, String(value));
    return use;
  });
  frame.querySelector('svg')!.replaceChildren(...pieces);
}
