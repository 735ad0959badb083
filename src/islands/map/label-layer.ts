import L from 'leaflet';
import type { BaseMap, MapName } from '../../domain/base-map.ts';
import type { Box } from '../../domain/boxes.ts';
import { placeLabels } from '../../domain/place-labels.ts';
import { make } from './elements.ts';

interface Label {
  name: MapName;
  element: HTMLElement;
  width: number;
  height: number;
}

const stances = {
  town: 'main',
  village: 'beside',
  neighbour: 'beside',
  lake: 'middle',
  road: 'middle',
} as const;

/** A town has its dot only where it has its name. */
const dot: L.CircleMarkerOptions = { radius: 3.5, interactive: false };

/** A lake is named where the name is not much broader than the lake. */
const overhang = 2.2;

/**
 * Names of towns, lakes and roads. They are placed anew at every zoom, where they hide neither a pin nor each other,
 * and lie above the pins all the same: where there is no room for both, the name wins.
 */
export class LabelLayer {
  readonly #map: L.Map;
  readonly #labels: Label[];
  readonly #group = L.layerGroup();

  constructor(map: L.Map, { names }: BaseMap) {
    this.#map = map;
    const pane = map.createPane('names');
    // Those who listen to the page hear the towns from the pins and from the list.
    pane.setAttribute('aria-hidden', 'true');
    this.#labels = measure(map.getContainer(), names);
    this.#group.addTo(map);
  }

  /**
   * Places the names around these pins and clear of what covers the picture, such as its buttons.
   * Boxes are given in pixels from the upper left corner of the picture.
   */
  draw(pins: readonly Box[], covers: readonly Box[]): void {
    const zoom = this.#map.getZoom();
    const { x: right, y: bottom } = this.#map.getSize();
    const frame = { left: 0, top: 0, right, bottom };
    const wide = (degrees: number) => (256 * 2 ** zoom * degrees) / 360;
    const labels = this.#labels.filter(
      ({ name, width }) => name.kind !== 'lake' || width < wide(name.breadth) * overhang,
    );
    const places = placeLabels(
      labels.map(({ name, width, height }) => ({
        spots: name.spots.map((spot) => this.#map.latLngToContainerPoint(spot)),
        width,
        height,
        stance: stances[name.kind],
      })),
      pins,
      covers,
      frame,
    );
    this.#group.clearLayers();
    for (const [index, { name, element }] of labels.entries()) {
      const box = places[index];
      if (!box) continue;
      const [spot] = name.spots;
      if (spot && stances[name.kind] !== 'middle')
        L.circleMarker(spot, { ...dot, className: `ground dot ${name.kind}` }).addTo(this.#group);
      const icon = L.divIcon({ html: element, className: 'stand', iconSize: [0, 0] });
      const corner = this.#map.containerPointToLatLng([box.left, box.top]);
      L.marker(corner, { icon, pane: 'names', interactive: false, keyboard: false }).addTo(
        this.#group,
      );
    }
  }

  remove(): void {
    this.#group.remove();
  }
}

/** Writes all names once, out of sight, to see how large they are. */
function measure(container: HTMLElement, names: readonly MapName[]): Label[] {
  const elements = names.map(({ text, kind }) => make('span', { class: `name ${kind}` }, text));
  const room = make('div', { class: 'measure', 'aria-hidden': 'true' }, ...elements);
  container.append(room);
  const labels = names.flatMap((name, index): Label[] => {
    const element = elements[index];
    return element
      ? [{ name, element, width: element.offsetWidth, height: element.offsetHeight }]
      : [];
  });
  room.remove();
  return labels;
}
