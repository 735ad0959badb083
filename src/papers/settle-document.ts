import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The day every file says it was made: what is in it decides its bytes, not when it was built. */
const made = '2026-01-01T00:00:00Z';

/** The first day a ZIP file knows. It is written as the clock of the machine shows it. */
const packed = new Date(1980, 0, 1);

/** Names that the library draws by lot: of relationships. */
const drawn = /(?<=")rId[a-z0-9_-]{21}(?=")/g;

/** Numbers that the library counts on from file to file: of bookmarks, and of drawings. */
const counted = [
  /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(")/g,
  /(<wp:docPr\b[^>]*?\bid=")(\d+)(")/g,
];

/**
 * Takes chance out of the parts of a document or workbook: the day it was made, names drawn by lot and numbers counted
 * over several files are given out anew in the order they stand, and it is packed again without the hour.
 */
export function settleDocument(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const names = new Map<string, string>();
  const numbers = counted.map((pattern) => ({ pattern, known: new Map<string, string>() }));
  const nth = (known: Map<string, string>, key: string, toName: (count: number) => string) => {
    const name = known.get(key) ?? toName(known.size + 1);
    known.set(key, name);
    return name;
  };
  const settle = (text: string): string =>
    numbers.reduce(
      (settled, { pattern, known }) =>
        settled.replaceAll(
          pattern,
          (_, before: string, number: string, after: string) =>
            before + nth(known, number, String) + after,
        ),
      text
        .replaceAll(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${made}`)
        .replaceAll(drawn, (name) => nth(names, name, (count) => `rIdLink${count}`)),
    );
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        name,
        /\.(xml|rels)$/.test(name) ? strToU8(settle(strFromU8(data))) : data,
      ]),
    ),
    { mtime: packed, level: 9 },
  );
}
