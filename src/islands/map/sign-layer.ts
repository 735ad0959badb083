import L from 'leaflet';
import { type Box, boxAround } from '../../domain/boxes.ts';
import { mapText } from '../../text.ts';
import { make } from './elements.ts';
import type { MapPoint } from './map-point.ts';
import { PlaceIndex, type Sign } from './place-index.ts';
import { nameOfSign } from './sign-words.ts';

interface Drawn {
  sign: Sign;
  marker: L.Marker;
  button: HTMLButtonElement;
}

/** How many of a sign's places are looked at for its name and looks. Enough, and quick for thousands. */
const sample = 60;

/** Room for the ring around a sign. */
const ring = 6;

/** Half the breadth of a sign with so many places; the names on the map keep clear of it. */
const radiusOf = (count: number) => (count === 1 ? 10 : 13 + Math.min(9, Math.log2(count) * 1.5));

/**
 * The pins and clusters. Each is a real button with a name. A sign that is still there after the map has moved
 * keeps its element, so that nothing flickers and the focus stays where it is.
 */
export class SignLayer {
  readonly #map: L.Map;
  readonly #press: (sign: Sign) => void;
  readonly #drawn = new Map<string, Drawn>();
  #index: PlaceIndex;
  #chosen: string | null = null;
  /** Signs are sized in rem, so that they grow with the visitor's own text size. */
  readonly #scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

  constructor(map: L.Map, press: (sign: Sign) => void) {
    this.#map = map;
    this.#press = press;
    this.#index = new PlaceIndex([], map.getMaxZoom());
  }

  get index(): PlaceIndex {
    return this.#index;
  }

  /** Shows other places. */
  load(points: readonly MapPoint[]): void {
    this.#index = new PlaceIndex(points, this.#map.getMaxZoom());
    for (const key of [...this.#drawn.keys()]) this.#remove(key);
    this.draw();
  }

  /** Draws what is within sight, and a little around it so that dragging brings no empty edge. */
  draw(): void {
    const bounds = this.#map.getBounds().pad(0.15);
    const signs = this.#index.signs(this.#map.getZoom(), {
      south: bounds.getSouth(),
      west: bounds.getWest(),
      north: bounds.getNorth(),
      east: bounds.getEast(),
    });
    const wanted = new Set(signs.map(({ key }) => key));
    for (const key of [...this.#drawn.keys()]) if (!wanted.has(key)) this.#remove(key);
    for (const sign of signs) if (!this.#drawn.has(sign.key)) this.#add(sign);
    this.#mark();
  }

  /** Marks a place as chosen, alone or as one of a cluster. */
  choose(slug: string | null): void {
    for (const { button } of this.#drawn.values()) button.classList.remove('chosen');
    this.#chosen = slug;
    this.#mark();
  }

  /** Moves the focus to the sign of one of these places. Returns whether there is one. */
  focus(slugs: ReadonlySet<string>): boolean {
    for (const { sign, button } of this.#drawn.values())
      if (this.#index.places(sign).some(({ slug }) => slugs.has(slug))) {
        button.focus({ preventScroll: true });
        return true;
      }
    return false;
  }

  /** What the drawn signs cover, in pixels from the upper left corner of the picture. */
  boxes(): Box[] {
    return [...this.#drawn.values()].map(({ sign: { latitude, longitude, count } }) => {
      const { x, y } = this.#map.latLngToContainerPoint([latitude, longitude]);
      return boxAround(x, y, (radiusOf(count) + ring) * this.#scale);
    });
  }

  #add(sign: Sign): void {
    const places = this.#index.places(sign, sample);
    const isTownOnly = places.every(({ isExact }) => !isExact);
    const button = make(
      'button',
      { type: 'button', class: 'sign', 'aria-label': nameOfSign(places, sign.count) },
      make('span', { class: 'face' }, sign.count === 1 ? '' : String(sign.count)),
    );
    button.classList.toggle('many', sign.count > 1);
    button.classList.toggle('around', isTownOnly);
    if (isTownOnly)
      button.append(
        make('span', { class: 'about', 'aria-hidden': 'true', 'data-text': mapText.townOnly }),
      );
    button.style.setProperty('--radius', `${radiusOf(sign.count) / 16}rem`);
    const icon = L.divIcon({ html: button, className: 'stand', iconSize: [0, 0] });
    const marker = L.marker([sign.latitude, sign.longitude], { icon, keyboard: false });
    // Leaflet tells a press from the end of a drag, and closes what was open before it passes the press on.
    marker.on('click', () => this.#press(sign));
    marker.addTo(this.#map);
    this.#drawn.set(sign.key, { sign, marker, button });
  }

  #remove(key: string): void {
    this.#drawn.get(key)?.marker.remove();
    this.#drawn.delete(key);
  }

  #mark(): void {
    const chosen = this.#chosen;
    for (const { sign, button } of chosen === null ? [] : this.#drawn.values())
      if (this.#index.places(sign).some(({ slug }) => slug === chosen))
        button.classList.add('chosen');
  }
}
