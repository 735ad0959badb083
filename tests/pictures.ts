import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** Noise weighs as much as a photo does, and a flat colour weighs next to nothing. */
export function drawPicture(width: number, height: number, isNoise = false): Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#7a8f5a',
      ...(isNoise ? { noise: { type: 'gaussian', mean: 128, sigma: 30 } } : {}),
    },
  });
}

/** What a telephone writes into a photo: where it was taken and by whom, in each of the ways there are. */
export function addTraces(picture: Sharp): Sharp {
  return picture
    .withExif({
      IFD0: { Make: 'Telefon', Artist: 'Hanne Hansen' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 10/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Hanne Hansen</a></x:xmpmeta>');
}

/** What the pictures of a folder tell of where, when and by whom they were taken, a line for each. */
export async function findTraces(folder: string): Promise<{ pictures: number; traces: string[] }> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(jpe?g|png|webp|avif|gif|tiff?)$/i.test(file))
    .toSorted();
  const traces: string[] = [];
  for (const file of files) {
    const data = await sharp(join(folder, file)).metadata();
    const found = (['exif', 'xmp', 'iptc', 'comments'] as const).filter(
      (name) => data[name]?.length,
    );
    if (found.length > 0) traces.push(`${file}: ${found.join(', ')}`);
  }
  return { pictures: files.length, traces };
}
