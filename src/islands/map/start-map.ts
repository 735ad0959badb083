import '../trusted-types.ts';
import type { BaseMap } from '../../domain/map/base-map.ts';
import { LeafletView } from './leaflet-view.ts';
import type { MapConfig } from './map-config.ts';
import type { MapPoint } from './map-point.ts';
import styles from './map.css?inline';
import sheetAddress from './map.css?url';
import { pause } from './pause.ts';

/** Builds the map inside the element. Fulfilled when all of it is there. */
export async function startMap(
  host: HTMLElement,
  config: MapConfig,
  points: readonly MapPoint[],
  base: BaseMap,
): Promise<LeafletView> {
  await addStyles();
  // Names are measured once, so their letters have to be there.
  await document.fonts.ready;
  await pause();
  const live = new LeafletView(host, config, points);
  await pause();
  await live.start(base);
  return live;
}

/** No page without a map loads its styles. A sheet made by script is not inline code in the eyes of the content policy. */
async function addStyles(): Promise<void> {
  if ('adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    return;
  }
  // Browsers before 2023 (Safari 16.4) make no sheets.
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheetAddress;
  const loading = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(`${sheetAddress} could not be fetched`)));
  });
  document.head.append(link);
  await loading;
}
