/** A corner of a path as it stands in its data. */
type Corner = readonly [x: number, y: number];

/**
 * Writes each corner of a path of straight lines from the one before: on a map they are near each other, so the
 * data is about half as long. Expects `M`, `L` and `Z` with whole numbers, as geoPath writes them with no digits;
 * nothing is lost in rounding then.
 */
export function shortenPath(path: string): string {
  return path.replaceAll(/M([^MZ]*)/g, (_line, corners: string) => {
    const [first, ...others] = corners.split('L').map(readCorner) as [Corner, ...Corner[]];
    let pen = first;
    const steps = others.map((corner) => {
      const step = writeCorner([corner[0] - pen[0], corner[1] - pen[1]]);
      pen = corner;
      return step;
    });
    return `M${writeCorner(first)}${steps.length > 0 ? `l${steps.join(' ')}` : ''}`.replaceAll(
      ' -',
      '-',
    );
  });
}

function readCorner(text: string): Corner {
  const [x = NaN, y = NaN] = text.split(',').map(Number);
  return [x, y];
}

const writeCorner = (corner: Corner): string => corner.join(' ');
