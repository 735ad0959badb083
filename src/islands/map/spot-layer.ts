import L from 'leaflet';

/**
 * Elements that stand on spots of the map, all in one pane, and glide along when it zooms.
 * Leaflet's own markers would do as well, but each brings listeners of its own and a picture of its own for the
 * browser to blend, which is slow where there are hundreds.
 */
export class SpotLayer extends L.Layer {
  readonly #pane: HTMLElement;
  readonly #spots = new Map<HTMLElement, L.LatLng>();

  /** Presses on the elements reach whoever listens to the layer's `click`, where the end of a drag is no press. */
  constructor(map: L.Map, pane: string) {
    super();
    const options: L.InteractiveLayerOptions = { ...this.options, bubblingMouseEvents: false };
    this.options = options;
    this.#pane = map.getPane(pane) ?? map.createPane(pane);
    this.addTo(map);
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    const stay = () => this.#placeAll((spot) => this._map.latLngToLayerPoint(spot));
    return {
      zoom: stay,
      viewreset: stay,
      zoomanim: (event) => this.#glide(event as L.ZoomAnimEvent),
    };
  }

  override onAdd(): this {
    this.addInteractiveTarget(this.#pane);
    return this;
  }

  override onRemove(): this {
    this.removeInteractiveTarget(this.#pane);
    for (const element of this.#spots.keys()) element.remove();
    this.#spots.clear();
    return this;
  }

  /** Puts an element on a spot, before another one in the order of the page or after all. */
  put(element: HTMLElement, spot: L.LatLng, before: HTMLElement | null = null): void {
    this.#spots.set(element, spot);
    element.classList.add('spot');
    place(element, this._map.latLngToLayerPoint(spot));
    if (element.parentNode !== this.#pane) this.#pane.insertBefore(element, before);
  }

  take(element: HTMLElement): void {
    this.#spots.delete(element);
    element.remove();
  }

  /** Sends every element to where its spot will be when the zoom has ended; the style sheet lets it glide there. */
  #glide({ center, zoom }: L.ZoomAnimEvent): void {
    const map = this._map;
    const origin = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(map.layerPointToContainerPoint([0, 0]))
      .round();
    this.#placeAll((spot) => map.project(spot, zoom).subtract(origin).round());
  }

  #placeAll(find: (spot: L.LatLng) => L.Point): void {
    for (const [element, spot] of this.#spots) place(element, find(spot));
  }
}

function place(element: HTMLElement, { x, y }: L.Point): void {
  // In two dimensions: with three, each element would become a picture of its own for the browser to blend.
  element.style.transform = `translate(${x}px, ${y}px)`;
}
