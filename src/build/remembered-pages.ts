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
  block: number;
  start: number;
  length: number;
  reads: string[];
}

/** Pages that are packed together: they are much alike, so they come to a third of what they would be one by one. */
interface Block {
  start: number;
  length: number;
  digest: string;
}

/** What stands behind the pages. */
interface Contents {
  /** The code they were rendered by. */
  code: string;
  sources: PageSources;
  blocks: Block[];
  pages: Record<string, Place>;
}

const compress = promisify(zstdCompress);

/** At the very end: where the contents begin, and their digest. */
const footLength = 20 + 64;

/** So many signs are packed together. */
const blockLength = 1 << 20;

/** What is known of the build before. */
interface Before extends Pick<Contents, 'blocks' | 'pages'> {
  file: number;
  same: (entry: string) => boolean;
  /** The block that was read last: pages come in their old order. */
  last?: { block: number; text: string | undefined };
}

/** What is gathered of the build under way. */
interface Now extends Pick<Contents, 'sources' | 'blocks' | 'pages'> {
  file: number;
  end: number;
  /** Pages that are to be packed together. */
  text: string;
}

/**
 * The pages of the build before, as they were rendered, in one file. A page is given again when the code is the same, what
 * all pages are made from, and every entry that it read. The pages of this build are written into another file, which
 * takes its place when the build has come to its end.
 */
export class RememberedPages {
  readonly #file: string;
  #before: Before | undefined;
  #now: Now | undefined;
  /** Blocks that are being packed, while other pages are rendered. */
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
    const part = openSync(this.#part, 'w');
    this.#now = { file: part, end: 0, sources, blocks: [], pages: {}, text: '' };
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
    const {
      blocks,
      pages,
      sources: { entries },
    } = known;
    const same = (entry: string) =>
      entries[entry] !== undefined && entries[entry] === sources.entries[entry];
    this.#before = { file, blocks, pages, same };
  }

  /** The page as it was rendered before; undefined where it has to be rendered. */
  recall(name: string): string | undefined {
    const place = this.#before?.pages[name];
    if (!this.#before || !place?.reads.every(this.#before.same)) return undefined;
    const text = readBlock(this.#before, place.block);
    const html = text?.slice(place.start, place.start + place.length);
    if (html !== undefined) this.#keep(name, html, place.reads);
    return html;
  }

  /** Keeps a page for the next build, with what it has read, unless that was a picture: Astro has to be told of it anew. */
  remember(name: string, html: string, { entries, hasPictures }: Reads): void {
    if (!hasPictures) this.#keep(name, html, [...entries]);
  }

  #keep(name: string, html: string, reads: string[]): void {
    if (!this.#now) return;
    const { pages, blocks, text } = this.#now;
    const { length } = html;
    pages[name] = { block: blocks.length, start: text.length, length, reads };
    this.#now.text += html;
    if (this.#now.text.length >= blockLength) this.#pack(this.#now);
  }

  #pack(now: Now): void {
    const block: Block = { start: 0, length: 0, digest: '' };
    now.blocks.push(block);
    const packed = compress(now.text).then((bytes) => {
      writeSync(now.file, bytes);
      const [start, { length }] = [now.end, bytes];
      Object.assign(block, { start, length, digest: digestOf(bytes) } satisfies Block);
      now.end += length;
    });
    // It is waited for at the end.
    packed.catch(() => undefined);
    this.#packing.push(packed);
    now.text = '';
  }

  /** Ends a build that has come to its end: its pages take the place of those of the build before. */
  async end(): Promise<void> {
    if (this.#now) this.#pack(this.#now);
    await Promise.all(this.#packing.splice(0));
    if (this.#before) closeSync(this.#before.file);
    this.#before = undefined;
    if (!this.#now) return;
    const { file, end, sources, blocks, pages } = this.#now;
    this.#now = undefined;
    // What was worked out once for several pages counts for each of them, whichever came first.
    const { entries, hasPictures } = takeReadsForAll();
    for (const place of Object.values(pages))
      place.reads = [...new Set([...place.reads, ...entries])];
    const contents = Buffer.from(
      JSON.stringify({
        code: codeOfBuild(),
        sources,
        blocks,
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

/** The pages of a block; undefined where it is damaged. */
function readBlock(before: Before, block: number): string | undefined {
  if (before.last?.block !== block) {
    const { start, length, digest } = before.blocks[block]!;
    const packed = readPiece(before.file, start, length);
    const isWhole = digestOf(packed) === digest;
    before.last = { block, text: isWhole ? zstdDecompressSync(packed).toString() : undefined };
  }
  return before.last.text;
}

function readPiece(file: number, start: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  const read = readSync(file, piece, 0, length, start);
  return piece.subarray(0, read);
}
