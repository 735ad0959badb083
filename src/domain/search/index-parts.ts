/** A part of the engine's index: the first and the last of its stems, in the order of their letters, and its file's name. */
export type IndexPart = readonly [first: string, last: string, name: string];

/** What every packed file of the engine's begins with. */
export const packedMark = 'pagefind_dcd';

/**
 * A page in the engine's file of all pages, which is CBOR (RFC 8949): a list of two, of which the first is a short text,
 * its id. The head of such a list is the byte 0x82, and this is how `pageIdsIn` reads that.
 */
const page = /\u201a[\x60-\x77]([a-z]{2}_[0-9a-f]+)/g;

/**
 * The ids of all pages, in the engine's order, from its file of them. Knows the form that Pagefind 1.5 writes
 * (`src/build/pagefind-files.ts`); the build looks whether these are the pages it has.
 * @param meta the file, after gzip has been taken off.
 */
export const pageIdsIn = (meta: Uint8Array<ArrayBuffer>): string[] =>
  [...new TextDecoder('windows-1252').decode(meta).matchAll(page)].map(([, id = '']) => id);

/** The parts that hold stems, each once. @param stems as the engine is asked for them, with blanks between. */
export const partsOf = (parts: readonly IndexPart[], stems: string): IndexPart[] => {
  const wanted = stems.split(' ');
  return parts.filter(([first, last]) => wanted.some((stem) => first <= stem && stem <= last));
};
