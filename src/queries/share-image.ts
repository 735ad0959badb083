import sharp from 'sharp';
import { readTheme } from '../municipality.ts';

const canvas = { width: 1200, height: 630 };

/** The mark of the site, three growth rings in a box of 48 x 48. */
const rings = [
  'M24 3c13-1 21 9 21 21S36 45 24 45 3 36 3 25 11 4 24 3z',
  'M25 11c8 0 13 6 12 13s-5 13-13 13-13-5-13-12 6-14 14-14z',
  'M26 19c4 0 6 3 5 6s-3 5-6 5-6-2-6-5 3-6 7-6z',
];

const scale = 12;

/** The picture shown where a page is shared: the site's mark in the municipality's own colours, without words. */
export async function getShareImage(): Promise<ArrayBuffer> {
  const theme = readTheme();
  const corner = [canvas.width, canvas.height].map((size) => size / 2 - 24 * scale);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${canvas.width} ${canvas.height}"><rect width="100%" height="100%" fill="${theme['--brand-ink']}"/><path fill="none" stroke="${theme['--brand-accent-pale']}" stroke-width="3" transform="translate(${corner.join(' ')})scale(${scale})" d="${rings.join('')}"/></svg>`;
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Uint8Array(png).buffer;
}
