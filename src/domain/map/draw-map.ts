import { geoMercator, geoPath } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { BaseLayer } from '../../schema/base-layer.ts';
import type { MapFeature } from '../../schema/map-file.ts';
import { type Box, boxAround, contains, encloses, overlaps } from './boxes.ts';
import { layerOrder, type MapLayer } from './map-layers.ts';
import { shortenPath } from './shorten-path.ts';

/** What the drawing needs of a town: where it is, and how many enterprises it has. */
export interface MapTown {
  name: string;
  slug: string;
  latitude: number;
  longitude: number;
  count: number;
}

/** A shape of the base map as SVG path data. */
interface Shape {
  layer: MapLayer;
  path: string;
}

/** A name on the map and where it stands. */
export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A town with its dot and its name. `count` 0 is a town for orientation only. */
interface Pin {
  name: string;
  slug: string;
  count: number;
  x: number;
  y: number;
  radius: number;
  label: PlacedLabel | undefined;
}

/** A finished drawing in its own coordinates. */
export interface MapDrawing {
  width: number;
  height: number;
  shapes: Shape[];
  pins: Pin[];
  lakes: PlacedLabel[];
  /** Pixels that ten kilometres take. */
  tenKilometres: number;
}

/** Whether there is nothing to see: no ground but what is drawn, and neither that nor a place in the drawing. */
export const isEmptyMap = (
  base: { kind: BaseLayer['kind'] },
  { shapes, pins }: Pick<MapDrawing, 'shapes' | 'pins'>,
): boolean => base.kind === 'schematic' && shapes.length + pins.length === 0;

/** The part of a drawing's width that stays free on each side of the municipality. */
const edge = 24 / 640;

/** Size of names in the drawing's own units. */
export const labelSize = 19;

/**
 * Draws the schematic map to a given width; the height follows from the municipality's shape.
 * Names are placed where they hide neither dots nor each other. Where there is no room, a town with enterprises
 * keeps its name all the same, and a town for orientation is left out.
 * @param bounds south, west, north, east of the municipality: the frame where no outline is drawn.
 */
export function drawMap(
  base: readonly MapFeature[] | undefined,
  bounds: readonly [south: number, west: number, north: number, east: number],
  towns: readonly MapTown[],
  width: number,
): MapDrawing {
  const features = base ?? [];
  const outline = features.find(({ kind }) => kind === 'outline');
  const [south, west, north, east] = bounds;
  const frame: MapFeature['geometry'] | MultiPoint = outline?.geometry ?? {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  // A part of the width: so one width's shapes are another's, only larger.
  const margin = width * edge;
  const projection = geoMercator().fitWidth(width - 2 * margin, frame);
  const [left, top] = projection.translate();
  projection.translate([left + margin, top + margin]);
  const [, [, bottom]] = geoPath(projection).bounds(frame);
  const height = Math.max(width / 2, Math.round(bottom + margin));
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(0);

  const shapes = features
    .flatMap(({ kind, geometry }): Shape[] => {
      const data = kind === 'town' ? null : path(geometry);
      return kind !== 'town' && data ? [{ layer: kind, path: shortenPath(data) }] : [];
    })
    .toSorted((a, b) => layerOrder.indexOf(a.layer) - layerOrder.indexOf(b.layer));

  const canvas: Box = { left: 0, top: 0, right: width, bottom: height };
  const taken: Box[] = [];
  const pins = [...towns, ...otherTowns(features, towns)]
    .toSorted((a, b) => b.count - a.count)
    .flatMap((town): Pin[] => {
      const point = projection([town.longitude, town.latitude]);
      if (!point) return [];
      const radius = town.count === 0 ? 3 : 12 + Math.min(10, Math.sqrt(town.count) * 2);
      return [
        {
          name: town.name,
          slug: town.slug,
          count: town.count,
          x: Math.round(point[0]),
          y: Math.round(point[1]),
          radius: Math.round(radius),
          label: undefined,
        },
      ];
    });
  for (const pin of pins) if (pin.count > 0) taken.push(boxAround(pin.x, pin.y, pin.radius));
  for (const pin of pins) {
    if (pin.count === 0 && taken.some((box) => contains(box, pin.x, pin.y))) continue;
    pin.label = place(pin.name, pin.x, pin.y, pin.radius, pin.count > 0, canvas, taken);
  }

  const lakes = features.flatMap(({ kind, name, geometry }): PlacedLabel[] => {
    if (kind !== 'lake' || name === undefined || path.area(geometry) < 900) return [];
    const [x, y] = path.centroid(geometry).map(Math.round) as [number, number];
    const box = textBox(name, x, y + labelSize / 3, 'middle');
    if (taken.some((other) => overlaps(other, box)) || !encloses(canvas, box)) return [];
    taken.push(box);
    return [{ text: name, x, y: y + Math.round(labelSize / 3), anchor: 'middle' }];
  });

  return {
    width,
    height,
    shapes,
    pins: pins.filter((pin) => pin.count > 0 || pin.label !== undefined),
    lakes,
    tenKilometres: Math.round(
      (projection.scale() * 10) /
        6371 /
        Math.cos(((projection.invert?.([0, height / 2])?.[1] ?? 56) * Math.PI) / 180),
    ),
  };
}

/** Towns of the base map that the directory doesn't name, inside the municipality only. */
function otherTowns(features: readonly MapFeature[], towns: readonly MapTown[]): MapTown[] {
  const known = new Set(towns.map((town) => town.name));
  return features.flatMap(({ name, isInside, geometry }): MapTown[] => {
    if (geometry.type !== 'Point' || !isInside || name === undefined || known.has(name)) return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [{ name, slug: '', count: 0, latitude, longitude }];
  });
}

function place(
  text: string,
  x: number,
  y: number,
  radius: number,
  must: boolean,
  canvas: Box,
  taken: Box[],
): PlacedLabel | undefined {
  const gap = radius + 5;
  const middle = y + Math.round(labelSize / 3);
  const candidates: PlacedLabel[] = [
    { text, x: x + gap, y: middle, anchor: 'start' },
    { text, x: x - gap, y: middle, anchor: 'end' },
    { text, x, y: y - gap - 4, anchor: 'middle' },
    { text, x, y: y + gap + labelSize - 4, anchor: 'middle' },
  ];
  const boxOf = (label: PlacedLabel) => textBox(label.text, label.x, label.y, label.anchor);
  const uncut = candidates.filter((label) => encloses(canvas, boxOf(label)));
  const free = uncut.find((label) => !taken.some((other) => overlaps(other, boxOf(label))));
  const label = free ?? (must ? (uncut[0] ?? candidates[0]) : undefined);
  if (label) taken.push(boxOf(label));
  return label;
}

function textBox(text: string, x: number, y: number, anchor: PlacedLabel['anchor']): Box {
  const length = text.length * labelSize * 0.56;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - labelSize * 0.85, bottom: y + labelSize * 0.3 };
}
