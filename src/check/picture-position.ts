/** The tag of EXIF that leads to the position, and that of the latitude there. */
const positionTag = 0x8825;
const latitudeTag = 2;

/** Whether the data inside a picture says where it was taken. Survives data of any shape. */
export function hasPosition(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
  if (xmp?.includes('GPSLatitude')) return true;
  if (exif === undefined) return false;
  try {
    return readsPosition(exif);
  } catch {
    // Numbers that point outside the data.
    return false;
  }
}

function readsPosition(exif: Buffer): boolean {
  // The six letters in front are left out by some programs.
  const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (offset: number) =>
    isLittle ? tiff.readUInt16LE(offset) : tiff.readUInt16BE(offset);
  const long = (offset: number) =>
    isLittle ? tiff.readUInt32LE(offset) : tiff.readUInt32BE(offset);
  /** Where the entry of a tag stands in a directory: a count, then twelve bytes for each. */
  const find = (directory: number, tag: number) =>
    Array.from({ length: short(directory) }, (_, index) => directory + 2 + index * 12).find(
      (entry) => short(entry) === tag,
    );
  const position = find(long(4), positionTag);
  return position !== undefined && find(long(position + 8), latitudeTag) !== undefined;
}
