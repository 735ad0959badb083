import L from 'leaflet';
import type { MapConfig } from './map-config.ts';
import { hasFinePointer, wantsMotion } from './map-motion.ts';

/** Further out the municipality would be a speck. */
export const minZoom = 9;

/** Makes the Leaflet map, as calm as the visitor wants it and without Leaflet's own English buttons. */
export function makeLeafletMap(canvas: HTMLElement, { bounds, centre, zoom }: MapConfig): L.Map {
  const [south, west, north, east] = bounds;
  const moves = wantsMotion();
  const map = L.map(canvas, {
    attributionControl: false,
    zoomControl: false,
    minZoom,
    maxZoom: 12,
    // So far that every enterprise can stand in the middle, with what is told about it above.
    maxBounds: L.latLngBounds([south, west], [north, east]).pad(1),
    maxBoundsViscosity: 0.9,
    // The wheel belongs to the page. Zooming has buttons, keys, a double click and two fingers.
    scrollWheelZoom: false,
    dragging: hasFinePointer(),
    bounceAtZoomLimits: false,
    trackResize: false,
    zoomSnap: 0.25,
    zoomAnimation: moves,
    fadeAnimation: moves,
    markerZoomAnimation: moves,
    inertia: moves,
  });
  const pan = map.panBy.bind(map);
  // Leaflet pans by itself too, for the arrow keys and to bring a popup into sight; it doesn't ask who wants motion.
  map.panBy = (offset, options) =>
    pan(offset, wantsMotion() ? options : { ...options, animate: false });
  L.control.scale({ imperial: false, position: 'bottomleft' }).addTo(map);
  map.setView(centre, zoom, { animate: false });
  return map;
}
