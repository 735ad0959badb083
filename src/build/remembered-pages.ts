import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompressSync } from 'node:zlib';
import type { PageSources } from '../build-messages.ts';
import { digestOf } from '../digest.ts';
import { codeOfBuild, keptFolder } from '../kept.ts';
import { cacheDir } from '../municipality.ts';
import { type Reads, takeReadsForAll } from '../reads.ts';

/** A page in the file, and of which entries it has read. */
interface Place {
  start: number;
  length: number;
  digest: string;
  reads: string[];
}

/** What stands behind the pages. */
interface Contents {
  /** The code they were rendered by. */
  code: string;
  sources: PageSources;
  pages: Record<string, Place>;
}

const compress = promisify(zstdCompress);

/** At the very end: where the contents begin, and their digest. */
const footLength = 20 + 64;

/**
 * The pages of the build before, as they were rendered, in one file. A page is given again when the code is the same, what
 * all pages are made from, and every entry that it read. The pages of this build are written into another file, which
 * takes its place when the build has come to its end.
 */
export class RememberedPages {
  readonly #file: string;
  #before:
    { file: number; pages: Record<string, Place>; same: (entry: string) => boolean } | undefined;
  #now:
    { file: number; end: number; sources: PageSources; pages: Record<string, Place> } | undefined;
  /** Pages that are being packed, while others are rendered. */
  readonly #packing: Promise<void>[] = [];

  /** @param file where they lie. */
  constructor(file = join(cacheDir, keptFolder, 'sider')) {
    this.#file = file;
  }

  get #part(): string {
    return `${this.#file}.part`;
  }

  /** Begins a build, when its content has been read. */
  begin(sources: PageSources): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    this.#now = { file: openSync(this.#part, 'w'), end: 0, sources, pages: {} };
    const file = openIfThere(this.#file);
    const known = file === undefined ? undefined : readContents(file);
    if (
      file === undefined ||
      known?.code !== codeOfBuild() ||
      known.sources.common !== sources.common
    ) {
      if (file !== undefined) closeSync(file);
      return;
    }
    const { entries } = known.sources;
    const same = (entry: string) =>
      entries[entry] !== undefined && entries[entry] === sources.entries[entry];
    this.#before = { file, pages: known.pages, same };
  }

  /** The page as it was rendered before; undefined where it has to be rendered. */
  recall(name: string): string | undefined {
    const place = this.#before?.pages[name];
    if (!this.#before || !place?.reads.every(this.#before.same)) return undefined;
    const packed = readPiece(this.#before.file, place.start, place.length);
    if (digestOf(packed) !== place.digest) return undefined;
    this.#append(name, packed, place.reads);
    return zstdDecompressSync(packed).toString();
  }

  /** Keeps a page for the next build, with what it has read, unless that was a picture: Astro has to be told of it anew. */
  remember(name: string, html: string, { entries, hasPictures }: Reads): void {
    if (hasPictures) return;
    const packed = compress(html).then((bytes) => {
      this.#append(name, bytes, [...entries]);
    });
    // It is waited for at the end.
    packed.catch(() => undefined);
    this.#packing.push(packed);
  }

  #append(name: string, packed: Buffer, reads: string[]): void {
    if (!this.#now) return;
    const { file, end: start, pages } = this.#now;
    writeSync(file, packed);
    pages[name] = { start, length: packed.length, digest: digestOf(packed), reads };
    this.#now.end += packed.length;
  }

  /** Ends a build that has come to its end: its pages take the place of those of the build before. */
  async end(): Promise<void> {
    await Promise.all(this.#packing.splice(0));
    if (this.#before) closeSync(this.#before.file);
    this.#before = undefined;
    if (!this.#now) return;
    const { file, end, sources, pages } = this.#now;
    this.#now = undefined;
    // What was worked out once for several pages counts for each of them, whichever came first.
    const { entries, hasPictures } = takeReadsForAll();
    for (const place of Object.values(pages))
      place.reads = [...new Set([...place.reads, ...entries])];
    const contents = Buffer.from(
      JSON.stringify({
        code: codeOfBuild(),
        sources,
        pages: hasPictures ? {} : pages,
      } satisfies Contents),
    );
    writeSync(file, Buffer.concat([contents, footOf(end, contents)]));
    closeSync(file);
    renameSync(this.#part, this.#file);
  }
}

const footOf = (start: number, contents: Buffer): Buffer =>
  Buffer.from(String(start).padStart(20) + digestOf(contents));

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}

/** The contents; undefined where the file was not written to its end, or damaged. */
function readContents(file: number): Contents | undefined {
  const end = fstatSync(file).size - footLength;
  if (end < 0) return undefined;
  const foot = readPiece(file, end, footLength);
  const start = Number(foot.subarray(0, 20).toString());
  if (!Number.isInteger(start) || start < 0 || start > end) return undefined;
  const contents = readPiece(file, start, end - start);
  return footOf(start, contents).equals(foot)
    ? (JSON.parse(contents.toString()) as Contents)
    : undefined;
}

function readPiece(file: number, start: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  const read = readSync(file, piece, 0, length, start);
  return piece.subarray(0, read);
}
