import L from 'leaflet';
import type { BaseMap } from '../../domain/map/base-map.ts';
import { liveMapText } from '../../text/live-map.ts';
import { bringIn } from '../older-browsers.ts';
import { drawSchematic } from './ground-schematic.ts';
import { tileGround } from './ground-tiles.ts';
import { LabelLayer } from './label-layer.ts';
import type { MapConfig } from './map-config.ts';
import { pause } from './pause.ts';

/** What the pins stand on, and what it asks of the map. */
export interface Ground {
  /** Our own drawing is true to some hundred metres: nearer than zoom 12 it would say more than it knows. */
  maxZoom: number;
  /** Drawings can be scaled by fractions of a step; pictures would get blurred. */
  zoomSnap: number;
  credits: readonly string[];
  /** Names that keep clear of the pins; undefined where the ground brings its own. */
  labels: LabelLayer | undefined;
  remove(): void;
}

const detailed = { maxZoom: 16, zoomSnap: 1, labels: undefined };

/** Our own drawing. Asks nobody for anything. */
export async function schematicGround(
  map: L.Map,
  base: BaseMap,
  credits: readonly string[],
): Promise<Ground> {
  const shapes = drawSchematic(map, base);
  await pause();
  const labels = new LabelLayer(map, base);
  await pause();
  return {
    maxZoom: 12,
    zoomSnap: 0.25,
    credits: [liveMapText.schematic, ...credits],
    labels,
    remove() {
      shapes.remove();
      labels.remove();
    },
  };
}

/** Tiles from another host. Call it only when the visitor has said yes: from here on that host is asked. */
export function tilesGround(map: L.Map, base: Parameters<typeof tileGround>[0]): Ground {
  const layer = tileGround(base).addTo(map);
  return { ...detailed, credits: [base.credit], remove: () => layer.remove() };
}

/**
 * The municipality's own map archive, in light or dark as the page is. What draws it is fetched only here.
 * Throws an `ArchiveError` with a sentence for the visitor when the archive cannot be shown.
 */
export async function archiveGround(map: L.Map, url: string, config: MapConfig): Promise<Ground> {
  const { drawArchive, openArchive } = await bringIn(() => import('./ground-archive.ts'));
  const archive = await openArchive(url);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const group = L.layerGroup().addTo(map);
  const draw = async (): Promise<void> => {
    const layer = await drawArchive(archive, dark.matches);
    group.clearLayers().addLayer(layer);
  };
  await draw();
  const redraw = () => void draw();
  dark.addEventListener('change', redraw);
  const isCredited = config.credits.some((credit) => credit.includes('OpenStreetMap'));
  return {
    ...detailed,
    credits: isCredited ? config.credits : [liveMapText.archiveCredit, ...config.credits],
    remove() {
      dark.removeEventListener('change', redraw);
      group.remove();
    },
  };
}
