import L from 'leaflet';
import type { BaseMap } from '../../domain/map/base-map.ts';
import type { MapLayer } from '../../domain/map/map-layers.ts';

/** Roads are drawn twice, a broad edge below and the road itself on top. */
const cased: readonly MapLayer[] = ['road', 'motorway'];

/** Room around what is in sight that is drawn too, as a part of it: dragging shows no empty edge. */
const padding = 0.6;

/**
 * Our own drawing as vectors. Colours and widths are classes in the style sheet, so light, dark and forced colours
 * follow the page at once.
 */
export function drawSchematic(map: L.Map, { shapes }: BaseMap): L.LayerGroup {
  const renderer = L.svg({ padding });
  const group = L.layerGroup();
  const draw = (layer: string, lines: [number, number][][], isArea: boolean) => {
    const options: L.PolylineOptions = {
      renderer,
      className: `ground ${layer}`,
      interactive: false,
      smoothFactor: 0.5,
    };
    (isArea ? L.polygon(lines, options) : L.polyline(lines, options)).addTo(group);
  };
  for (const { layer, lines } of shapes) {
    const isArea = layer === 'wood' || layer === 'lake' || layer === 'outline';
    if (cased.includes(layer)) draw(`${layer}-edge`, lines, false);
    draw(layer, lines, isArea);
  }
  // Once more, as a line alone: woods and lakes lie over the fill and would hide it.
  for (const { lines } of shapes.filter(({ layer }) => layer === 'outline'))
    draw('border', lines, true);
  group.addTo(map);
  // A drawing of the ground says nothing to who can't see it; the enterprises stand beside it as a list.
  for (const drawing of map.getPane('overlayPane')?.querySelectorAll('svg') ?? [])
    drawing.setAttribute('aria-hidden', 'true');
  return group;
}
