import type L from 'leaflet';
import type { MapPoint } from './map-point.ts';
import { makePopup } from './enterprise-popup.ts';
import type { SignLayer } from './sign-layer.ts';

/** Keeps the one open popup, and brings the focus into it and back to the sign it came from. */
export class PopupKeeper {
  readonly #map: L.Map;
  readonly #signs: SignLayer;
  readonly #showInList: (slug: string) => boolean;
  #popup: L.Popup | undefined;
  /** The points of the sign that opened the popup. */
  #opener: ReadonlySet<string> = new Set();

  constructor(map: L.Map, signs: SignLayer, showInList: (slug: string) => boolean) {
    this.#map = map;
    this.#signs = signs;
    this.#showInList = showInList;
    map.on('popupclose', ({ popup }) => this.#giveFocusBack(popup));
  }

  open(points: readonly MapPoint[], at: L.LatLng): void {
    const popup = makePopup(points, this.#map.getSize().x, {
      close: () => this.close(),
      showInList: (slug) => {
        // Whoever follows the link goes to the list; the focus must not be called back to the map.
        const isFree = this.#showInList(slug);
        this.close();
        return isFree;
      },
    });
    popup.setLatLng(at).openOn(this.#map);
    this.#popup = popup;
    this.#tell(true);
    this.#opener = new Set(points.map(({ slug }) => slug));
    popup.getElement()?.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Closes the popup. Returns whether there was one. */
  close(): boolean {
    const popup = this.#popup;
    popup?.remove();
    return popup !== undefined;
  }

  #giveFocusBack(popup: L.Popup): void {
    if (this.#popup !== popup) return;
    this.#popup = undefined;
    this.#tell(false);
    this.#signs.choose(null);
    const active = document.activeElement;
    const isLost =
      active === null || active === document.body || popup.getElement()?.contains(active) === true;
    if (isLost && !this.#signs.focus(this.#opener))
      this.#map.getContainer().focus({ preventScroll: true });
  }

  /** Lets the style sheet make room while something is told. A selector that looks inside would cost time at every move. */
  #tell(isTelling: boolean): void {
    this.#map.getContainer().parentElement?.classList.toggle('telling', isTelling);
  }
}
