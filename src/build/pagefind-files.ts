import { type EnginePages, writeEnginePages } from '../domain/search/engine-pages.ts';
import { type IndexPart, packedMark } from '../domain/search/index-parts.ts';

/**
 * What is known, with `src/domain/search/engine-pages.ts`, of how Pagefind 1.6 stores the pages and the parts of its
 * index. The form is its own, promised to nobody. `tests/build/make-index.test.ts` asks the installed version whether it
 * still writes so, and so does each build.
 */

/** The id of the page that a file of the index stores, or undefined for its other files. */
export const idOfFragment = (path: string): string | undefined =>
  /^fragment\/([^/]+)\.pf_fragment$/.exec(path)?.[1];

/** The address in the text of such a file, after gzip has been taken off. Throws when it has another form. */
export function urlInFragment(text: string): string {
  const page: unknown = text.startsWith(`${packedMark}{`)
    ? JSON.parse(text.slice(packedMark.length))
    : null;
  if (page !== null && typeof page === 'object' && 'url' in page && typeof page.url === 'string')
    return page.url;
  throw new Error(
    `Pagefind stores its pages in another form than src/build/pagefind-files.ts knows: ${text.slice(0, 40)}`,
  );
}

/** Whether a file of the index tells of all pages and parts: the browser makes it itself (`writeEnginePages`). */
export const isMeta = (path: string): boolean => path.endsWith('.pf_meta');

/** Whether it is the file that the engine asks for first. */
export const isEntry = (path: string): boolean => path === 'pagefind-entry.json';

/**
 * Reads the file of pages.
 * @param meta after gzip has been taken off. Throws unless what is read makes the same again, byte for byte: else the
 * browser would make another than the engine's own.
 * @returns what it is made of, and the engine's ids of the pages in its order.
 */
export function readEnginePages(meta: Buffer): { told: EnginePages; ids: readonly string[] } {
  try {
    const [version, pages, parts] = readCbor(meta.subarray(packedMark.length)) as [
      version: string,
      pages: [id: string, wordCount: number][],
      parts: IndexPart[],
    ];
    const ids = pages.map(([id]) => id);
    const told = { version, wordCounts: pages.map(([, count]) => count), parts };
    if (meta.equals(writeEnginePages(told, (at) => ids[at]!))) return { told, ids };
    throw new RangeError('what is read of it makes another file');
  } catch (cause) {
    throw new Error(
      'Pagefind tells of its pages in another form than src/domain/search/engine-pages.ts writes: mend it, and src/build/pagefind-files.ts.',
      { cause },
    );
  }
}

type Cbor = number | string | readonly Cbor[];

/** Reads CBOR (RFC 8949) of whole numbers, texts and lists. Throws at anything else. */
function readCbor(file: Buffer): Cbor {
  let at = 0;
  const readNumber = (low: number): number => {
    if (low < 24) return low;
    const size = 2 ** (low - 24);
    at += size;
    return file.readUIntBE(at - size, size);
  };
  const read = (): Cbor => {
    const head = file.readUInt8(at++);
    const value = readNumber(head & 0x1f);
    switch (head >> 5) {
      case 0:
        return value;
      case 3:
        at += value;
        return file.toString('utf8', at - value, at);
      case 4:
        return Array.from({ length: value }, read);
      default:
        throw new RangeError(`no number, text or list at ${at - 1}`);
    }
  };
  return read();
}
