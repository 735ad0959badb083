/** What a file is by its first bytes, whatever its name says. Only the first four can be shown on a page. */
export type PictureKind = 'jpg' | 'png' | 'webp' | 'avif' | 'gif' | 'heic' | 'tiff' | 'svg' | 'pdf';

const signatures: readonly (readonly [PictureKind, RegExp])[] = [
  ['jpg', /^\xFF\xD8\xFF/],
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['heic', /^[^]{4}ftyp(hei[cs]|hevc|mif1|msf1)/],
  ['gif', /^GIF8/],
  ['tiff', /^(II\*\0|MM\0\*)/],
  ['pdf', /^%PDF/],
  ['svg', /^(\xEF\xBB\xBF)?\s*<(svg|\?xml|!--|!DOCTYPE svg)/i],
];

/** The kind of a picture, or undefined when its bytes are of no kind known here. */
export function kindOf(bytes: Buffer): PictureKind | undefined {
  const start = bytes.toString('latin1', 0, 64);
  return signatures.find(([, pattern]) => pattern.test(start))?.[0];
}

/**
 * Whether the end of a picture is there: an upload that was broken off leaves the first part of one. Decoding each would
 * tell as much and take a hundred times as long. A webp tells its reader by itself.
 */
export function isWhole(bytes: Buffer, kind: PictureKind): boolean {
  if (kind === 'png') return bytes.includes('IEND');
  if (kind === 'avif') return areBoxesWhole(bytes);
  // The preview inside a jpg ends before the picture itself starts; neither mark can stand within their data.
  if (kind === 'jpg') return bytes.lastIndexOf('\xFF\xD9', undefined, 'latin1') > lastScan(bytes);
  return true;
}

/** Whether a picture moves, in the kinds that can. */
export function isMoving(bytes: Buffer, kind: PictureKind): boolean {
  if (kind === 'png') return bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL');
  if (kind === 'webp') return bytes.toString('latin1', 12, 64).includes('ANIM');
  return kind === 'avif' && bytes.toString('latin1', 8, 12) === 'avis';
}

const lastScan = (bytes: Buffer): number => bytes.lastIndexOf('\xFF\xDA', undefined, 'latin1');

/** An avif is a row of boxes, each with its length in front; the last may be as long as the file. */
function areBoxesWhole(bytes: Buffer): boolean {
  let offset = 0;
  while (offset + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(offset);
    // 0: to the end of the file; 1: longer than any picture that is let in.
    if (length < 8) return length === 0;
    offset += length;
  }
  return offset === bytes.length;
}
