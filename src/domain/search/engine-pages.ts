import { type IndexPart, packedMark } from './index-parts.ts';

/** What the engine's own file of pages says that nobody can work out. */
export interface EnginePages {
  /** The engine's, as it writes it. */
  version: string;
  /** How many words each page has, in the order of the table of filters. */
  wordCounts: readonly number[];
  /** Which part of the index has which stems: it is fetched before the engine, whose program is larger, can ask for it. */
  parts: readonly IndexPart[];
}

/**
 * The file by which Pagefind 1.6 knows pages and parts, unpacked: CBOR (RFC 8949). On the line it would be a quarter of
 * a large site's first answer, so the browser makes it. The build throws unless the engine wrote the same
 * (`src/build/pagefind-files.ts`).
 * @param idAt what the engine is to call the page at a place.
 */
export function writeEnginePages(
  { version, wordCounts, parts }: EnginePages,
  idAt: (at: number) => string,
): Uint8Array<ArrayBuffer> {
  let bytes = new Uint8Array(1024);
  let end = 0;
  const put = (byte: number): void => {
    if (end === bytes.length) {
      const longer = new Uint8Array(end * 2);
      longer.set(bytes);
      bytes = longer;
    }
    bytes[end++] = byte;
  };
  /** Small numbers lie in the first byte, with their kind; of others that says whether 1, 2 or 4 bytes follow. */
  const putNumber = (value: number, kind = 0): void => {
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    put(kind + (size > 0 ? 24 + (size >> 1) : value));
    for (let left = size; left > 0; left--) put(value >> (8 * (left - 1)));
  };
  const putList = (length: number): void => putNumber(length, 0x80);
  const putLetters = (letters: string): void => {
    for (let at = 0; at < letters.length; at++) put(letters.charCodeAt(at));
  };
  const putText = (text: string): void => {
    const letters = isPlain.test(text) ? text : String.fromCharCode(...encoder.encode(text));
    putNumber(letters.length, 0x60);
    putLetters(letters);
  };

  putLetters(packedMark);
  putList(6);
  putText(version);
  putList(wordCounts.length);
  wordCounts.forEach((count, at) => {
    putList(3);
    putText(idAt(at));
    putNumber(count);
    putText('');
  });
  putList(parts.length);
  for (const part of parts) {
    putList(part.length);
    for (const text of part) putText(text);
  }
  // Its filters, the orders it can sort by, and what it could show beside: the index has none of these.
  for (let none = 0; none < 3; none++) putList(0);
  return bytes.slice(0, end);
}

/** Letters of one byte each. */
const isPlain = /^[ -~]*$/;

const encoder = new TextEncoder();
