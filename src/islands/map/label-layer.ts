import L from 'leaflet';
import type { BaseMap, MapName } from '../../domain/map/base-map.ts';
import type { Box } from '../../domain/map/boxes.ts';
import { fitLabels } from '../../domain/map/fit-labels.ts';
import { make } from './elements.ts';
import { SpotLayer } from './spot-layer.ts';

interface Label {
  name: MapName;
  element: HTMLElement;
  /** A town has its dot only where it has its name. */
  dot: HTMLElement | undefined;
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

/** A lake is named where the name is not much broader than the lake. */
const overhang = 2.2;

/**
 * Names of towns, lakes and roads. They are placed anew at every zoom, where they hide neither a pin nor each other,
 * and lie above the pins all the same: where there is no room for both, the name wins.
 */
export class LabelLayer {
  readonly #map: L.Map;
  readonly #labels: Label[];
  readonly #names: SpotLayer;
  readonly #dots: SpotLayer;

  constructor(map: L.Map, { names }: BaseMap) {
    this.#map = map;
    this.#dots = new SpotLayer(map, 'dots');
    this.#names = new SpotLayer(map, 'names');
    // Those who listen to the page hear the towns from the pins and from the list.
    map.getPane('names')?.setAttribute('aria-hidden', 'true');
    this.#labels = measure(map.getContainer(), names);
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
    const boxes = fitLabels(
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
    const placed = new Map(labels.map((label, index) => [label, boxes[index]]));
    for (const label of this.#labels) this.#put(label, placed.get(label));
  }

  remove(): void {
    this.#names.remove();
    this.#dots.remove();
  }

  /** Writes a name in its place, with its dot; takes both away where it has none. */
  #put({ name, element, dot }: Label, box: Box | undefined): void {
    const [spot] = name.spots;
    if (box && dot && spot) this.#dots.put(dot, L.latLng(spot));
    else if (dot) this.#dots.take(dot);
    if (box) this.#names.put(element, this.#map.containerPointToLatLng([box.left, box.top]));
    else this.#names.take(element);
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
      ? [
          {
            name,
            element,
            dot:
              stances[name.kind] === 'middle'
                ? undefined
                : make('span', { class: `dot ${name.kind}` }),
            width: element.offsetWidth,
            height: element.offsetHeight,
          },
        ]
      : [];
  });
  room.remove();
  return labels;
}
