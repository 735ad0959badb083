import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypeOf } from '../build/hosting/media-types.ts';

/** What a run has done. */
export interface Compressed {
  /** Compressed files written in this run. */
  written: number;
  /** Text files whose compressed files were there already, or would not have been smaller. */
  unchanged: number;
  /** Compressed files taken away, since the file they belong to is gone, or is no smaller compressed. */
  removed: number;
  /** Bytes of the text files with a `.br` beside them, and of those. */
  plainBytes: number;
  brotliBytes: number;
}

// Node compresses with four threads unless told otherwise before the first one starts.
process.env['UV_THREADPOOL_SIZE'] ??= String(Math.max(4, availableParallelism()));

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** The best each can do: it is done once, and read for as long as the file stands. */
const encodings: Record<string, (plain: Buffer) => Promise<Buffer>> = {
  '.br': (plain) =>
    brotliAsync(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
  '.gz': (plain) => gzipAsync(plain, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes a `.br` and a `.gz` beside each text file of a built site where that makes it smaller, and takes away those
 * that belong to no file. What is newer than its file is left alone, so a second run writes nothing.
 */
export async function compressFolder(root: string): Promise<Compressed> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const present = new Set(files);
  const texts = files.filter((file) => mediaTypeOf(file)?.isText);
  const orphans = files.filter((file) => isOrphan(file, present));
  const done: Compressed = {
    written: 0,
    unchanged: 0,
    removed: orphans.length,
    plainBytes: 0,
    brotliBytes: 0,
  };
  for (const file of orphans) await rm(file, { force: true });

  const waiting = texts.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) await compressFile(file, present, done);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}

async function compressFile(
  file: string,
  present: ReadonlySet<string>,
  done: Compressed,
): Promise<void> {
  const { mtimeMs, size } = await stat(file);
  let plain: Buffer | undefined;
  let isChanged = false;
  for (const [ending, compress] of Object.entries(encodings)) {
    const target = file + ending;
    const old = present.has(target) ? await stat(target) : undefined;
    let compressedSize = old?.size;
    if (old === undefined || old.mtimeMs < mtimeMs) {
      plain ??= await readFile(file);
      const compressed = await compress(plain);
      if (compressed.length < plain.length) {
        await replaceFile(target, compressed);
        compressedSize = compressed.length;
        done.written += 1;
        isChanged = true;
      } else if (old) {
        await rm(target, { force: true });
        compressedSize = undefined;
        done.removed += 1;
        isChanged = true;
      }
    }
    if (ending === '.br' && compressedSize !== undefined) {
      done.plainBytes += size;
      done.brotliBytes += compressedSize;
    }
  }
  if (!isChanged) done.unchanged += 1;
}

/**
 * A server may be reading, and a run may be cut short: the file is there whole, or as it was. Two runs at a time write the
 * same: a half that is gone was put in its place, or cleared away, by the other one.
 */
async function replaceFile(target: string, bytes: Buffer): Promise<void> {
  const half = `${target}.half`;
  await writeFile(half, bytes);
  await rename(half, target).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}

/** Only names that this command gives are ever taken away; halves are left by a run that was cut short. */
function isOrphan(file: string, present: ReadonlySet<string>): boolean {
  const whole = file.replace(/\.half$/, '');
  const ending = Object.keys(encodings).find((each) => whole.endsWith(each));
  if (ending === undefined) return false;
  const plain = whole.slice(0, -ending.length);
  if (!mediaTypeOf(plain)?.isText) return false;
  return whole !== file || !present.has(plain);
}

/** What a run has done, in one line. */
export function describeCompressed(folder: string, done: Compressed): string {
  const { written, unchanged, removed, plainBytes, brotliBytes } = done;
  const size = `${kilobytes(plainBytes)} kB of text are ${kilobytes(brotliBytes)} kB with Brotli`;
  if (written === 0 && removed === 0)
    return `Nothing to do: ${unchanged} text files in ${folder} are as they should be; ${size}.`;
  return `Wrote ${written} compressed files in ${folder}, removed ${removed}, left ${unchanged} text files as they were; ${size}.`;
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
