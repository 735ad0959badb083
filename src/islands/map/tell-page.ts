import type { MapArea } from './map-point.ts';

/** Tells the page that the visitor asked for the places in this area. */
export function askForArea(host: HTMLElement, detail: MapArea): void {
  host.dispatchEvent(new CustomEvent('place-map-area', { bubbles: true, detail }));
}

/** Tells the page that the visitor asked to see a place in the list. Returns whether the link shall do it instead. */
export function askForPlace(host: HTMLElement, slug: string): boolean {
  return host.dispatchEvent(
    new CustomEvent('place-map-select', { bubbles: true, cancelable: true, detail: { slug } }),
  );
}
