import type { XmlElement } from '../xml.ts';
import { labelSize, type MapDrawing } from './draw-map.ts';
import type { MapLayer } from './map-layers.ts';

/** What a page takes out of the file of the ground: all shapes, one layer, or the names for one width of screen. */
export type GroundPart = 'land' | MapLayer | 'names-wide' | 'names-narrow';

/** The width of the wide drawing, which the shapes are written in. */
export const groundWidth = 640;

const sizeOf = (part: number): number => Math.round(labelSize * part);

/** Size of the names of lakes, and of the scale's, in the drawing's own units. */
export const smallSize = sizeOf(0.8);

/** Size of the names of towns with enterprises. */
export const townSize = sizeOf(1.15);

const villageSize = sizeOf(0.9);

/**
 * How each layer is drawn. A file that is used by a page gets the page's properties and none of its style sheets; what
 * stands after the comma is drawn where the page has no such property.
 */
const looks: Record<MapLayer, Readonly<Record<string, string>>> = {
  outline: {
    fill: 'var(--map-land,#fdfbf5)',
    stroke: 'var(--edge-strong,#59615a)',
    'stroke-width': '2',
    'stroke-dasharray': '7 4',
  },
  wood: { fill: 'var(--map-wood,#d5e0c4)' },
  lake: { fill: 'var(--map-water,#b5d8e4)' },
  river: { stroke: 'var(--map-water,#b5d8e4)', 'stroke-width': '4' },
  railway: {
    stroke: 'var(--map-road,#d8c7a4)',
    'stroke-width': '1.5',
    'stroke-dasharray': '6 4',
  },
  road: { stroke: 'var(--map-road,#d8c7a4)', 'stroke-width': '2.5' },
  motorway: { stroke: 'var(--map-main-road,#eba862)', 'stroke-width': '5' },
};

/**
 * Land, water and roads, and the names that are there to find one's way by, as an SVG file that every map of the site
 * takes its ground from: a page would carry them again and again. Colours are the page's own. Lines are as thick
 * whatever the scale; the shapes have the scale of the wide drawing.
 */
export function drawGround(maps: { wide: MapDrawing; narrow: MapDrawing }): XmlElement {
  const { shapes, width, height } = maps.wide;
  return {
    name: 'svg',
    attributes: { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
    content: [
      {
        name: 'g',
        attributes: { id: 'land', fill: 'none', 'stroke-linejoin': 'round' },
        content: [...Map.groupBy(shapes, ({ layer }) => layer)].map(([layer, paths]) => ({
          name: 'g',
          attributes: { id: layer, fill: 'none', ...looks[layer] },
          content: paths.map(({ path }) => ({
            name: 'path',
            attributes: { d: path, 'vector-effect': 'non-scaling-stroke' },
          })),
        })),
      },
      namesOf('names-wide', maps.wide),
      namesOf('names-narrow', maps.narrow),
    ],
  };
}

function namesOf(id: GroundPart, { lakes, pins }: MapDrawing): XmlElement {
  const villages = pins.filter(({ count, label }) => count === 0 && label);
  return {
    name: 'g',
    attributes: {
      id,
      fill: 'var(--text-muted,#46524a)',
      stroke: 'var(--map-land,#fdfbf5)',
      'stroke-width': '3',
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'font-size': `${villageSize}`,
    },
    content: [
      ...lakes.map(({ text, x, y }) => ({
        name: 'text',
        attributes: {
          x: `${x}`,
          y: `${y}`,
          'text-anchor': 'middle',
          'font-size': `${smallSize}`,
          fill: 'var(--map-water-ink,#0e4a61)',
        },
        content: text,
      })),
      ...villages.flatMap(({ name, x, y, radius, label }): XmlElement[] => [
        {
          name: 'circle',
          attributes: { cx: `${x}`, cy: `${y}`, r: `${radius}`, stroke: 'none' },
        },
        {
          name: 'text',
          attributes: {
            x: `${label?.x}`,
            y: `${label?.y}`,
            'text-anchor': label?.anchor ?? 'start',
          },
          content: name,
        },
      ]),
    ],
  };
}
