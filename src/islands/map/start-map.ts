import '../trusted-types.ts';
import type { BaseMap } from '../../domain/map/base-map.ts';
import { LeafletView } from './leaflet-view.ts';
import type { MapConfig } from './map-config.ts';
import type { MapPoint } from './map-point.ts';
import styles from './map.css?inline';
import { pause } from './pause.ts';

/** Builds the map inside the element. Fulfilled when all of it is there. */
export async function startMap(
  host: HTMLElement,
  config: MapConfig,
  points: readonly MapPoint[],
  base: BaseMap,
): Promise<LeafletView> {
  const sheet = new CSSStyleSheet();
  // A sheet made by script is not inline code in the eyes of the content policy, and no page without a map loads it.
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  // Names are measured once, so their letters have to be there.
  await document.fonts.ready;
  await pause();
  const live = new LeafletView(host, config, points);
  await pause();
  await live.start(base);
  return live;
}
