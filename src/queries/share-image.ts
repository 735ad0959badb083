import sharp from 'sharp';
import { growthRings } from '../domain/growth-rings.ts';
import { readMunicipality, readTheme } from '../municipality.ts';

const canvas = { width: 1200, height: 630 };

/** The picture shown where a page is shared: the municipality's own rings in its own colours, without words. */
export async function getShareImage(): Promise<ArrayBuffer> {
  const theme = readTheme();
  const rings = growthRings(readMunicipality().shortName, 'oak', canvas)
    .map((ring) => `<path d="${ring.path}" stroke-width="${ring.width * 3}"/>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${canvas.width} ${canvas.height}"><rect width="100%" height="100%" fill="${theme['--brand-ink']}"/><g fill="none" stroke="${theme['--brand-accent-pale']}">${rings}</g></svg>`;
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Uint8Array(png).buffer;
}
