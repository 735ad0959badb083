import { readdirSync } from 'node:fs';
import type { DrawingFolder } from '../schema/drawing.ts';

/** The names an editor can choose, by the folder of src/drawings/ they lie in, in order. */
export type DrawingNames = Readonly<Record<DrawingFolder, readonly string[]>>;

const listFolder = (folder: DrawingFolder): string[] =>
  readdirSync(new URL(`../drawings/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .toSorted();

/** The drawings that lie in the project. */
export const listDrawings = (): DrawingNames => ({
  things: listFolder('things'),
  stages: listFolder('stages'),
});
