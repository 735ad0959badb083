import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import type { MapPoint } from '../../src/domain/map/map-points.ts';
import { createRandom } from './random.ts';

/** So many enterprises strewn over the box of a municipality, the same every time. */
export function strewPoints(
  count: number,
  [south, west, north, east]: readonly number[],
): MapPoint[] {
  const random = createRandom(count);
  const between = (low = 0, high = 0) => low + ((high - low) * random.between(0, 1e6)) / 1e6;
  return Array.from({ length: count }, (_, index) => ({
    slug: `sted-${index}`,
    name: `Sted ${index}`,
    kind: 'Værksted',
    town: `By ${index % 20}`,
    latitude: between(south, north),
    longitude: between(west, east),
    isExact: random.isLucky(70),
  }));
}

/** A built site whose map has these enterprises, and `/maaling/`: a page with the map and nothing else. */
export function serveMap(dir: string, points: readonly MapPoint[]): RequestListener {
  const handle = createSiteHandler(dir);
  const page = toBarePage(readFileSync(join(dir, 'kort/index.html'), 'utf8'));
  return (request, response) => {
    if (request.url === '/kort/steder.json') response.end(JSON.stringify(points));
    else if (request.url === '/maaling/')
      response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
    else handle(request, response);
  };
}

/** Keeps of the page its style sheets, the element, and the element's own script. */
function toBarePage(html: string): string {
  const sheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const [element] = /<live-map[^>]*>/.exec(html) ?? [];
  const [script] = /[^" ]*LiveMap[^" ]*\.js/.exec(html) ?? [];
  if (element === undefined || script === undefined) throw new Error('/kort/ has no map.');
  return `<!doctype html>${sheets.join('')}<style>live-map, #peer { --map-height: 700px; display: block; inline-size: 1000px; block-size: 700px }</style>${element}</live-map><script type="module" src="${script}"></script>`;
}
