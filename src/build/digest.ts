import { createHash } from 'node:crypto';

/** Eight letters that change with whatever is in these pieces, for the address of what may be kept for ever. */
export function digestOf(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(`${piece.length}\n`).update(piece);
  return hash.digest('hex').slice(0, 8);
}
