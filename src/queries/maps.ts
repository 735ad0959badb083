import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BaseMap, toBaseMap } from '../domain/map/base-map.ts';
import { groundWidth } from '../domain/map/draw-ground.ts';
import { drawMap, isEmptyMap, type MapDrawing, type MapTown } from '../domain/map/draw-map.ts';
import { type MapPoint, mapPoints } from '../domain/map/map-points.ts';
import { townsWithEnterprises } from '../domain/relate.ts';
import { municipalityDir, readBaseMap } from '../municipality.ts';
import type { Municipality, Town } from '../schema/municipality.ts';
import { getDirectory } from './directory.ts';

type Bounds = Municipality['map']['bounds'];

const drawn = new Map<string, MapDrawing>();
let base: ReturnType<typeof readBaseMap> | null = null;

/** The open enterprises with a position, for the map in the browser. */
export const getMapPoints = async (): Promise<MapPoint[]> => mapPoints(await getDirectory());

/** The schematic base map for the map in the browser. */
export const getBaseMap = async (): Promise<BaseMap> => toBaseMap(readBaseMap(), await getTowns());

/**
 * The map archive the municipality has chosen as its ground: its name and its bytes. None where it has chosen another.
 */
export async function getMapArchives(): Promise<
  { name: string; read: () => Promise<Uint8Array> }[]
> {
  const { base } = (await getDirectory()).municipality.map;
  return base.kind === 'archive'
    ? [{ name: base.file, read: () => readFile(join(municipalityDir, base.file)) }]
    : [];
}

/** The map of the whole municipality with every town that has enterprises, for wide screens and for narrow ones. */
export async function getMunicipalityMaps(): Promise<{ wide: MapDrawing; narrow: MapDrawing }> {
  const towns = await getTowns();
  const { bounds } = (await getDirectory()).municipality.map;
  return {
    wide: draw('*', bounds, towns, groundWidth),
    narrow: draw('* narrow', bounds, towns, 380),
  };
}

/** Whether there is anything to see on the map of the whole municipality. */
export async function hasMunicipalityMap(): Promise<boolean> {
  const { map } = (await getDirectory()).municipality;
  return !isEmptyMap(map.base, (await getMunicipalityMaps()).wide);
}

async function getTowns(): Promise<MapTown[]> {
  return townsWithEnterprises(await getDirectory()).flatMap(({ town, count }) =>
    toMapTown(town, count),
  );
}

/** A small map that shows one town; undefined where the town's position isn't known. */
export function getTownMap(
  town: Town | undefined,
  { map }: Pick<Municipality, 'map'>,
): MapDrawing | undefined {
  const towns = town ? toMapTown(town, 1) : [];
  return town && towns.length > 0 ? draw(town.slug, map.bounds, towns, 360) : undefined;
}

function draw(key: string, bounds: Bounds, towns: MapTown[], width: number): MapDrawing {
  base ??= readBaseMap();
  // While somebody writes, each page is drawn anew.
  if (import.meta.env.DEV) return drawMap(base, bounds, towns, width);
  const drawing = drawn.get(key) ?? drawMap(base, bounds, towns, width);
  drawn.set(key, drawing);
  return drawing;
}

function toMapTown({ name, slug, latitude, longitude }: Town, count: number): MapTown[] {
  return latitude === undefined || longitude === undefined
    ? []
    : [{ name, slug, latitude, longitude, count }];
}
