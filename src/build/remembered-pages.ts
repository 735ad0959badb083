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
import type { PageFacts } from './page-facts.ts';
import { digestOf } from '../digest.ts';
import { codeOfBuild, keptFolder } from '../kept.ts';
import { cacheDir } from '../municipality.ts';
import { type Reads, takeReadsForAll } from '../reads.ts';

/** What is known of a page as it went out. */
interface KnownPage {
  facts: PageFacts;
  /** In what state its file was left (`OutputFolder`). */
  state: string;
}

/** A page with its bytes. */
export interface RememberedPage extends KnownPage {
  bytes: Uint8Array;
}

/** A page of the build before. */
export interface RecalledPage extends KnownPage {
  /** Its bytes; undefined where they were damaged. */
  read: () => Uint8Array | undefined;
}

/** A page in the file, and of which entries it has read. */
interface Place extends KnownPage {
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
  /** Bytes of its pages before they were packed. */
  size: number;
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

/** So many bytes are packed together. */
const blockSize = 1 << 20;

/** So many blocks may wait to be packed. */
const atOnce = 4;

/** A block stays packed as it is when this part of it is given again; else those pages are packed anew. */
const worthKeeping = 0.5;

/** What is known of the build before. */
interface Before extends Pick<Contents, 'blocks' | 'pages'> {
  file: number;
  isSame: (entry: string) => boolean;
  /** The block that was read last: pages come in their old order. */
  last?: { block: number; bytes: Buffer | undefined };
  /** Pages that go out again, by their block. */
  again: Map<number, Record<string, Place>>;
}

/** What is gathered of the build under way. */
interface Now extends Pick<Contents, 'sources' | 'blocks' | 'pages'> {
  file: number;
  end: number;
  /** Pages that are to be packed together, and how large they are. */
  pending: { place: Place; bytes: Uint8Array }[];
  size: number;
}

/**
 * The pages of the build before, as they went out, in one file. A page is given again when the code is the same, what
 * all pages are made from, and every entry that it read. The pages of this build are written into another file, which
 * takes its place when the build has come to its end.
 */
export class RememberedPages {
  readonly #file: string;
  #before: Before | undefined;
  #now: Now | undefined;
  /** Blocks that are being packed, while other pages are rendered. */
  readonly #packing = new Set<Promise<void>>();

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
    this.#now = { file: part, end: 0, sources, blocks: [], pages: {}, pending: [], size: 0 };
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
    const isSame = (entry: string) =>
      entries[entry] !== undefined && entries[entry] === sources.entries[entry];
    this.#before = { file, blocks, pages, isSame, again: new Map() };
  }

  /** A page that can go out as it did before; undefined where it has to be rendered. */
  recall(name: string): RecalledPage | undefined {
    const before = this.#before;
    const place = before?.pages[name];
    if (!before || !place?.reads.every(before.isSame)) return undefined;
    return { ...place, read: () => readPage(before, place) };
  }

  /** Keeps a page that goes out as before, for the next build. @param state in which its file is left. */
  repeat(name: string, state: string): void {
    const { pages, again } = this.#before ?? {};
    const place = pages?.[name];
    if (!place || !again) return;
    const block = again.get(place.block) ?? {};
    block[name] = { ...place, state };
    again.set(place.block, block);
  }

  /** Keeps a page for the next build, with what it has read, unless that was a picture: Astro has to be told of it anew. */
  remember(name: string, page: RememberedPage, { entries, hasPictures }: Reads): void {
    if (!hasPictures) this.#keep(name, page, [...entries]);
  }

  #keep(name: string, { bytes, facts, state }: RememberedPage, reads: string[]): void {
    if (!this.#now) return;
    const { pages, pending, size } = this.#now;
    const place = { block: -1, start: size, length: bytes.length, reads, facts, state };
    pages[name] = place;
    pending.push({ place, bytes });
    this.#now.size += bytes.length;
    if (this.#now.size >= blockSize) this.#pack(this.#now);
  }

  #pack(now: Now): void {
    const { pending, size } = now;
    if (size === 0) return;
    const block: Block = { start: 0, length: 0, digest: '', size };
    for (const { place } of pending) place.block = now.blocks.length;
    now.blocks.push(block);
    const packed = compress(Buffer.concat(pending.map(({ bytes }) => bytes))).then((bytes) => {
      Object.assign(block, append(now, bytes), { digest: digestOf(bytes) });
    });
    this.#packing.add(packed);
    // A failure is found where it is waited for.
    packed.then(
      () => this.#packing.delete(packed),
      () => undefined,
    );
    [now.pending, now.size] = [[], 0];
  }

  /** Keeps the pages that go out again, packed as they are where most of a block does. */
  #keepRepeated(before: Before, now: Now): void {
    for (const [at, places] of before.again) {
      const block = before.blocks[at]!;
      const used = Object.values(places).reduce((sum, { length }) => sum + length, 0);
      if (used >= block.size * worthKeeping) {
        for (const place of Object.values(places)) place.block = now.blocks.length;
        Object.assign(now.pages, places);
        const packed = readPiece(before.file, block.start, block.length);
        now.blocks.push({ ...block, ...append(now, packed) });
      } else
        for (const [name, place] of Object.entries(places)) {
          const bytes = readPage(before, place);
          if (bytes) this.#keep(name, { ...place, bytes }, place.reads);
        }
    }
  }

  /** Waits until few blocks are left to be packed: pages may come faster than that, and each waits in memory. */
  async catchUp(): Promise<void> {
    while (this.#packing.size > atOnce) await Promise.race(this.#packing);
  }

  /** Ends a build that has come to its end: its pages take the place of those of the build before. */
  async end(): Promise<void> {
    if (this.#now && this.#before) this.#keepRepeated(this.#before, this.#now);
    if (this.#now) this.#pack(this.#now);
    await Promise.all(this.#packing);
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

/** A page of the build before; undefined where what was packed with it is damaged. */
function readPage(before: Before, { block, start, length }: Place): Buffer | undefined {
  if (before.last?.block !== block) {
    const { digest, ...place } = before.blocks[block]!;
    const packed = readPiece(before.file, place.start, place.length);
    const isWhole = digestOf(packed) === digest;
    before.last = { block, bytes: isWhole ? zstdDecompressSync(packed) : undefined };
  }
  return before.last.bytes?.subarray(start, start + length);
}

/** Puts bytes behind all others of the file. @returns where they stand. */
function append(now: Now, bytes: Uint8Array): Pick<Block, 'start' | 'length'> {
  const place = { start: now.end, length: bytes.length };
  writeSync(now.file, bytes);
  now.end += bytes.length;
  return place;
}

function readPiece(file: number, start: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  const read = readSync(file, piece, 0, length, start);
  return piece.subarray(0, read);
}
