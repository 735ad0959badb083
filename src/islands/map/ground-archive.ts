import type { GridLayer } from 'leaflet';
import { FileSource, PMTiles } from 'pmtiles';
import { leafletLayer } from 'protomaps-leaflet';
import { longestSilence } from '../fetch-whole.ts';
import { liveMapText } from '../../text/live-map.ts';

/** The largest file that is fetched whole, where a host cannot send a part of it. */
const largestWhole = 10e6;

/** Why the archive cannot be shown, in a sentence for the visitor. */
class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/**
 * Opens the municipality's own map archive. It is read in small parts; a host that ignores the question for a part
 * answers with the whole, which is kept when it is small enough.
 */
export async function openArchive(url: string): Promise<PMTiles> {
  const cancel = new AbortController();
  const silence = setTimeout(() => cancel.abort(), longestSilence);
  const response = await fetch(url, { headers: { Range: 'bytes=0-6' }, signal: cancel.signal });
  clearTimeout(silence);
  if (!response.ok) throw new ArchiveError(liveMapText.archiveFailed);
  if (response.status === 206) return new PMTiles(new URL(url, location.href).href);
  if (Number(response.headers.get('content-length') ?? Infinity) > largestWhole) {
    cancel.abort();
    throw new ArchiveError(liveMapText.archiveTooLarge);
  }
  return new PMTiles(new FileSource(new File([await response.blob()], url)));
}

/** The archive as a layer in the colours of the page: light or dark. */
export async function drawArchive(archive: PMTiles, isDark: boolean): Promise<GridLayer> {
  const { maxZoom } = await archive.getHeader();
  // Its types describe the class but not what it inherits from Leaflet.
  const layer: unknown = leafletLayer({
    url: archive,
    maxDataZoom: maxZoom,
    flavor: isDark ? 'dark' : 'light',
    lang: 'da',
    attribution: '',
  });
  return layer as GridLayer;
}
