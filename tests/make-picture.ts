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
