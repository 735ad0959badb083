import { packedMark, pageIdsIn } from '../../domain/search/index-parts.ts';
import { fetchAs } from '../fetch-whole.ts';
import { gunzip } from './gunzip.ts';

declare global {
  /** What the engine fetches its files with (`src/build/make-index.ts`). */
  var fetchIndexFile: (address: string) => Promise<Response>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The files of one start of the engine. */
export interface IndexFiles {
  /** What went wrong with one of them, ever since: the engine takes a part of its index that failed for an empty one. */
  failure: Error | undefined;
  /** Fetches one before the engine asks for it. */
  fetchAhead(address: string): void;
  /** The ids of all pages, from the file that the engine asks for too. */
  readPageIds(address: string): Promise<string[]>;
}

/**
 * Gives the engine its files from now on: whole, right and unpacked, or an error that is remembered.
 * @param isAgain passes by what the cache has.
 */
export function openIndexFiles(isAgain: boolean): IndexFiles {
  const ahead = new Map<string, Promise<Bytes>>();
  const readFile = (file: string): Promise<Bytes> => {
    const reading = fetchAs<Bytes>(file, isAgain, (bytes) =>
      file.endsWith('.json') ? asJson(bytes) : unpack(bytes),
    );
    reading.catch((error: unknown) => (files.failure ??= error as Error));
    return reading;
  };
  const readOnce = (file: string): Promise<Bytes> => {
    const reading = ahead.get(file) ?? readFile(file);
    ahead.set(file, reading);
    return reading;
  };
  const files: IndexFiles = {
    failure: undefined,
    fetchAhead: (address) => void readOnce(address),
    readPageIds: async (address) => pageIdsIn(await readOnce(address)),
  };
  globalThis.fetchIndexFile = async (address) => {
    // The engine adds the time, so that nothing is kept; the folder's name changes with what is in it.
    const { pathname } = new URL(address, location.href);
    // It asks once for each, but for the pages, which are read here too.
    const isRead = ahead.has(pathname) || pathname.endsWith(pagesEnding);
    return new Response(await (isRead ? readOnce : readFile)(pathname));
  };
  return files;
}

/** How the name of the engine's file of all pages ends. */
const pagesEnding = '.pf_meta';

function asJson(bytes: Bytes): Bytes {
  JSON.parse(new TextDecoder().decode(bytes));
  return bytes;
}

async function unpack(bytes: Bytes): Promise<Bytes> {
  const unpacked = await gunzip(bytes);
  if (new TextDecoder().decode(unpacked.slice(0, packedMark.length)) !== packedMark)
    throw new Error('no file of the index');
  return unpacked;
}
