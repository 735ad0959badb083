import type { MapArea } from './map-point.ts';

/** Tells the page that the visitor asked for the points in this area. */
export function askForArea(host: HTMLElement, detail: MapArea): void {
  host.dispatchEvent(new CustomEvent('live-map-area', { bubbles: true, detail }));
}

/** Tells the page that the visitor asked to see a point in the list. Returns whether the link shall do it instead. */
export function askForEnterprise(host: HTMLElement, slug: string): boolean {
  return host.dispatchEvent(
    new CustomEvent('live-map-select', { bubbles: true, cancelable: true, detail: { slug } }),
  );
}
