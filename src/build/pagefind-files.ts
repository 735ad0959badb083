import { type IndexPart, packedMark } from '../domain/search/index-parts.ts';

/**
 * The one place that knows how Pagefind 1.6 stores the pages and the parts of its index. The form is its own, promised
 * to nobody. What part has which words is only said to the engine's program, which comes
 * later than the words. `tests/build/make-index.test.ts` asks the installed version whether it still writes so.
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

/** Whether a file of the index tells of all pages and parts. */
export const isMeta = ({ path }: { path: string }): boolean => path.endsWith('.pf_meta');

/** A page in that file: a list of three, of which the first is a text of at most 23 bytes, its id, and the next a number. */
const page = /\u0083([\u0060-\u0077])([a-z]{2}_[0-9a-f]+)(?=[\u0000-\u001b])/g;

/**
 * Gives pages other ids, in the file that tells of them.
 * @param meta after gzip has been taken off: CBOR (RFC 8949).
 * @param names as many as there are pages, of at most 23 letters. Throws where there are others: the form has changed.
 * @returns the file with them, and the ids that stood there, in its order.
 */
export function renamePages(
  meta: Buffer,
  names: readonly string[],
): { meta: Buffer; ids: readonly string[] } {
  const ids: string[] = [];
  const renamed = meta.toString('latin1').replace(page, (whole, head: string, id: string) => {
    if (head.charCodeAt(0) - shortText !== id.length) return whole;
    const name = names[ids.length] ?? '';
    ids.push(id);
    return `\u0083${String.fromCharCode(shortText + name.length)}${name}`;
  });
  if (ids.length !== names.length)
    throw new Error(
      'Pagefind tells of its pages in another form than src/build/pagefind-files.ts knows.',
    );
  return { meta: Buffer.from(renamed, 'latin1'), ids };
}

/** The head of a text of no byte. */
const shortText = 0x60;

/** The name of a part that a file of the index is, or undefined for its other files. */
const nameOfPart = (path: string): string | undefined =>
  /^index\/([^/]+)\.pf_index$/.exec(path)?.[1];

/**
 * Which part of the index has which stems.
 * @param meta the file that says it to the engine, after gzip has been taken off: CBOR (RFC 8949), in which a part is a
 * list of three texts.
 * @param paths of the index. Throws where a part is not told of: the form has changed.
 */
export function partsInMeta(meta: Buffer, paths: readonly string[]): IndexPart[] {
  const names = new Set(paths.flatMap((path) => nameOfPart(path) ?? []));
  const parts: IndexPart[] = [];
  for (let at = meta.indexOf(listOfThree); at >= 0; at = meta.indexOf(listOfThree, at + 1)) {
    const [first, last, name] = readTexts(meta, at + 1, 3);
    if (name === undefined || !names.delete(name)) continue;
    parts.push([first!, last!, name]);
  }
  if (names.size > 0)
    throw new Error(
      'Pagefind tells of the parts of its index in another form than src/build/pagefind-files.ts knows.',
    );
  return parts;
}

const listOfThree = 0x83;

/** So many texts of CBOR from a place on, or fewer where something else stands there. */
function readTexts(cbor: Buffer, start: number, count: number): string[] {
  const texts: string[] = [];
  let at = start;
  while (texts.length < count) {
    const head = cbor[at] ?? 0;
    // Up to 23 bytes the head says how many; after 0x78 the next byte does.
    const isShort = head >= shortText && head < 0x78;
    if (!isShort && head !== 0x78) break;
    const from = at + (isShort ? 1 : 2);
    const length = isShort ? head - shortText : (cbor[at + 1] ?? 0);
    texts.push(cbor.toString('utf8', from, from + length));
    at = from + length;
  }
  return texts;
}
