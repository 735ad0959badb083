import { placeThings, type Scene, unknownBox } from './compose-scene.ts';
import type { PictureState } from './pack-picture.ts';
import type { Stage, Thing } from './read-drawing.ts';

/** Where the drawings and the colours of a picture are found by their names. */
export interface Paints {
  thing: (name: string) => Pick<Thing, 'shapes'>;
  stage: (name: string) => Pick<Stage, 'foot' | 'behind' | 'before'>;
  /** A colour of styles/drawing-colours.css by its name without dashes, such as `draw-line`. */
  colour: (name: string) => string;
}

const sheet = { width: 160, height: 110 };

/** How wide a line is on that sheet; thinner it would be lost in a picture of 300 pixels. */
const line = 1.25;

/** The classes of shapes in src/drawings/, and what they are filled with where the thing is there. */
const fills = {
  fw: 'draw-wood',
  fr: 'draw-rust',
  fs: 'draw-sun',
  fl: 'draw-lake',
  fg: 'draw-leaf',
  fk: 'draw-pine',
  fp: 'draw-paper',
} as const;

/** A scene as an SVG that stands alone, for pictures that no style sheet reaches. What is closed has its line and no colour. */
export function paintScene(
  { ground, stage: stageName, things }: Scene,
  state: PictureState,
  { thing, stage: findStage, colour }: Paints,
  width: number,
): string {
  const paper = colour(state === 'there' ? ground : 'closed');
  const back = colour(state === 'there' ? `${ground}-back` : 'closed-back');
  const floor = state === 'there' ? colour(`${ground}-floor`) : paper;
  const rules = Object.entries(fills).map(
    ([name, fill]) => `.${name}{fill:${state === 'there' ? colour(fill) : paper}}`,
  );
  rules.push(`.b1{fill:${back};stroke:none}`, `.b2{fill:${floor};stroke:none}`);
  const stage = findStage(stageName);
  const drawn = placeThings(things, stage.foot).map(
    ({ name, x, y, size }) =>
      `<g transform="translate(${x} ${y})scale(${size / 48})" stroke-width="${((line * 48) / size).toFixed(3)}">${thing(name).shapes}</g>`,
  );
  const unknown = unknownBox(stage.foot);
  if (drawn.length === 0)
    drawn.push(
      `<rect x="${unknown.x}" y="${unknown.y}" width="${unknown.size}" height="${unknown.size}" rx="3" stroke-dasharray="4 5"/>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" width="${width}" height="${(width * sheet.height) / sheet.width}" fill="none" stroke="${colour('draw-line')}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"><style>${rules.join('')}</style><rect width="100%" height="100%" fill="${paper}" stroke="none"/>${stage.behind}${drawn.join('')}${stage.before}</svg>`;
}
