import sharp from 'sharp';
import type { PaperDocument } from './document.ts';

/** So many dots of a picture on each of its pixels, for a paper that is printed. */
const sharpness = 3;

/** What an SVG has for a pixel where nothing is said: one dot. */
const plain = 72;

/** The drawings of a document's tables as PNG, by their SVG: without letters, so no font of the machine decides them. */
export async function paintDrawings({ parts }: PaperDocument): Promise<Map<string, Uint8Array>> {
  const drawings = new Set(
    parts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []))
      .flatMap(({ drawn }) => drawn?.svg ?? []),
  );
  const painted = new Map<string, Uint8Array>();
  for (const svg of drawings)
    painted.set(
      svg,
      await sharp(Buffer.from(svg), { density: plain * sharpness })
        .png({ palette: true })
        .toBuffer(),
    );
  return painted;
}
