import { drawMap, type MapDrawing, type MapTown } from '../domain/draw-map.ts';
import { townsWithPlaces } from '../domain/relate.ts';
import { readBaseMap } from '../municipality.ts';
import type { Town } from '../schema/municipality.ts';
import { getDirectory } from './directory.ts';

const drawn = new Map<string, MapDrawing>();
let base: ReturnType<typeof readBaseMap> | null = null;

/** The map of the whole municipality with every town that has places, for wide screens and for narrow ones. */
export async function getMunicipalityMaps(): Promise<{ wide: MapDrawing; narrow: MapDrawing }> {
  const towns = townsWithPlaces(await getDirectory()).flatMap(({ town, count }) =>
    toMapTown(town, count),
  );
  return { wide: draw('*', towns, 640), narrow: draw('* narrow', towns, 380) };
}

/** A small map that shows one town; undefined where the town's position isn't known. */
export function getTownMap(town: Town | undefined): MapDrawing | undefined {
  const towns = town ? toMapTown(town, 1) : [];
  return town && towns.length > 0 ? draw(town.slug, towns, 360) : undefined;
}

function draw(key: string, towns: MapTown[], width: number): MapDrawing {
  base ??= readBaseMap();
  const drawing = drawn.get(key) ?? drawMap(base, towns, width);
  if (!import.meta.env.DEV) drawn.set(key, drawing);
  return drawing;
}

function toMapTown({ name, slug, latitude, longitude }: Town, count: number): MapTown[] {
  return latitude === undefined || longitude === undefined
    ? []
    : [{ name, slug, latitude, longitude, count }];
}
