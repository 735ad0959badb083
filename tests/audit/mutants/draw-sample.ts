/** A file of the code, by its path from the project's root. */
export interface CodeFile {
  path: string;
  source: string;
}

/** So many lines of a file at least, or all of a shorter one: fewer hold hardly a change to try. */
const fewest = 4;

/**
 * Draws some lines that follow each other from every file, as Stryker takes them (`file.ts:3-10`): the same ones each
 * time for the same number and the same length of a file, others for another number. `share` is the part of a longer
 * file that is drawn, between 0 and 1.
 */
export function drawSample(files: readonly CodeFile[], share: number, number: number): string[] {
  return files.map(({ path, source }) => {
    const count = source.trimEnd().split('\n').length;
    const length = Math.min(count, Math.max(fewest, Math.round(count * share)));
    const first = 1 + (hash(`${number} ${path}`) % (count - length + 1));
    return `${path}:${first}-${first + length - 1}`;
  });
}

/** A whole number from a text, spread evenly: FNV-1a in 32 bits (draft-eastlake-fnv). */
function hash(text: string): number {
  return [...new TextEncoder().encode(text)].reduce(
    (sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
