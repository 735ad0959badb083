import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Filling, fillTable } from '../../domain/papers/fill-table.ts';
import { fetchAs } from '../fetch-whole.ts';

/** The part of a Word file that has its text. */
const main = 'word/document.xml';

/** Fetches a paper of the site as a Word file and fills in its table. Throws where either can't be done. */
export async function fillPaper(address: string, filling: Filling): Promise<Uint8Array> {
  const parts = await fetchAs(address, false, (bytes) => unzipSync(new Uint8Array(bytes)));
  const filled = fillTable(strFromU8(parts[main] ?? new Uint8Array()), filling);
  if (filled === undefined) throw new Error(`${address}: no such table`);
  return zipSync({ ...parts, [main]: strToU8(filled) });
}
