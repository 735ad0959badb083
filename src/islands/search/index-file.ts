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
 * @param isAgain passes by what the cache has.
 */
export function openIndexFiles(isAgain: boolean): IndexFiles {
  const ahead = new Map<string, Promise<Response>>();
  const files: IndexFiles = {
    failure: undefined,
    fetchAhead(address) {
      if (!ahead.has(address)) ahead.set(address, fetchFile(address));
    },
  };
  const fetchFile = (file: string): Promise<Response> => {
    const fetching = fetchAs(file, isAgain, async (bytes) =>
      file.endsWith('.json') ? readJson(bytes) : new Response(await unpack(bytes)),
    );
    fetching.catch((error: unknown) => (files.failure ??= error as Error));
    return fetching;
  };
  globalThis.fetchIndexFile = async (address) => {
    // The engine adds the time, so that nothing is kept; the folder's name changes with what is in it.
    const { pathname } = new URL(address, location.href);
    // The body of an answer can be read once; the engine asks once for each.
    return await (ahead.get(pathname) ?? fetchFile(pathname));
  };
  return files;
}

function readJson(bytes: Uint8Array<ArrayBuffer>): Response {
  JSON.parse(new TextDecoder().decode(bytes));
  return new Response(bytes);
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = await gunzip(bytes);
  if (new TextDecoder().decode(unpacked.slice(0, packedMark.length)) !== packedMark)
    throw new Error('no file of the index');
  return unpacked;
}
