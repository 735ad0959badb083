import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { growthRings } from '../domain/growth-rings.ts';
import { municipalityDir, readMunicipality } from '../municipality.ts';

const canvas = { width: 1200, height: 630 };

/** The picture shown where a page is shared: the municipality's own rings in its own colours, without words. */
export async function getShareImage(): Promise<ArrayBuffer> {
  const theme = readFileSync(join(municipalityDir, 'tema.css'), 'utf8');
  const colour = (name: string) =>
    new RegExp(`--brand-${name}:\\s*(#[0-9a-fA-F]{3,8})`).exec(theme)?.[1] ?? '#888888';
  const rings = growthRings(readMunicipality().shortName, 'oak', canvas)
    .map((ring) => `<path d="${ring.path}" stroke-width="${ring.width * 3}"/>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${canvas.width} ${canvas.height}"><rect width="100%" height="100%" fill="${colour('ink')}"/><g fill="none" stroke="${colour('accent-pale')}">${rings}</g></svg>`;
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Uint8Array(png).buffer;
}
