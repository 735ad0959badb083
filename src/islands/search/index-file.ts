import { type EnginePages, writeEnginePages } from '../../domain/search/engine-pages.ts';
import { pageIdAt } from '../../domain/search/facet-table.ts';
import { packedMark } from '../../domain/search/index-parts.ts';
import { fetchAs } from '../fetch-whole.ts';
import { gunzip } from './gunzip.ts';

declare global {
  /** What the engine fetches its files with (`src/build/make-index.ts`). */
  var fetchIndexFile: (address: string) => Promise<Response>;
}

/** The files of one start of the engine. */
export interface IndexFiles {
  /** What went wrong with one of them, ever since: the engine takes a part of its index that failed for an empty one. */
  failure: Error | undefined;
  /** Fetches one before the engine asks for it. */
  fetchAhead(address: string): void;
}

/**
 * Gives the engine its files from now on: whole, right and unpacked, or an error that is remembered.
 * @param told what the engine is to know of its pages: the file that says so is made of it.
 * @param isAgain passes by what the cache has.
 */
export function openIndexFiles(told: Promise<EnginePages>, isAgain: boolean): IndexFiles {
  const ahead = new Map<string, Promise<Response>>();
  const files: IndexFiles = {
    failure: undefined,
    fetchAhead(address) {
      if (!ahead.has(address)) ahead.set(address, fetchFile(address));
    },
  };
  const fetchFile = (file: string): Promise<Response> => {
    const fetching = file.endsWith('.pf_meta')
      ? told.then((pages) => new Response(writeEnginePages(pages, pageIdAt)))
      : fetchAs(file, isAgain, async (bytes) => new Response(await unpack(bytes)));
    fetching.catch((error: unknown) => (files.failure ??= error as Error));
    return fetching;
  };
  globalThis.fetchIndexFile = async (address) => {
    const { pathname } = new URL(address, location.href);
    // The body of an answer can be read once; the engine asks once for each.
    return await (ahead.get(pathname) ?? fetchFile(pathname));
  };
  return files;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = await gunzip(bytes);
  if (new TextDecoder().decode(unpacked.slice(0, packedMark.length)) !== packedMark)
    throw new Error('no file of the index');
  return unpacked;
}
