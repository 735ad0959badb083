import { fetchAs } from '../fetch-whole.ts';
import { gunzip } from './gunzip.ts';

declare global {
  /** What the engine fetches its files with (`src/build/make-index.ts`). */
  var fetchIndexFile: (address: string) => Promise<Response>;
}

/** What every packed file of the engine's begins with. */
const mark = 'pagefind_dcd';

/** The files of one start of the engine. */
export interface IndexFiles {
  /** What went wrong with one of them, ever since: the engine takes a part of its index that failed for an empty one. */
  failure: Error | undefined;
}

/**
 * Gives the engine its files from now on: whole, right and unpacked, or an error that is remembered.
 * @param isAgain passes by what the cache has.
 */
export function openIndexFiles(isAgain: boolean): IndexFiles {
  const files: IndexFiles = { failure: undefined };
  globalThis.fetchIndexFile = async (address) => {
    // The engine adds the time, so that nothing is kept; the folder's name changes with what is in it.
    const [file = ''] = address.split('?');
    try {
      return await fetchAs(file, isAgain, async (bytes) =>
        file.endsWith('.json') ? readJson(bytes) : new Response(await unpack(bytes)),
      );
    } catch (error) {
      files.failure ??= error as Error;
      throw error;
    }
  };
  return files;
}

function readJson(bytes: Uint8Array<ArrayBuffer>): Response {
  JSON.parse(new TextDecoder().decode(bytes));
  return new Response(bytes);
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = await gunzip(bytes);
  if (new TextDecoder().decode(unpacked.slice(0, mark.length)) !== mark)
    throw new Error('no file of the index');
  return unpacked;
}
