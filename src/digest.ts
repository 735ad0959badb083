import { createHash } from 'node:crypto';

/**
 * What stands for these pieces, 64 letters of SHA-256 (FIPS 180-4): they change with whatever is in the pieces, and with how
 * these are put together.
 */
export function digestOf(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(`${piece.length}\n`).update(piece);
  return hash.digest('hex');
}

/** Eight letters of it, for the address of what may be kept for ever. */
export const shortDigestOf = (...pieces: readonly (string | Uint8Array)[]): string =>
  digestOf(...pieces).slice(0, 8);
