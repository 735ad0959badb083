import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { threadId } from 'node:worker_threads';
import { digestOf } from './digest.ts';
import { cacheDir } from './municipality.ts';
import { readIfThere } from './read-if-there.ts';

/** Where it lies among what else is stored of a content. */
export const keptFolder = 'lavet';

/**
 * What one build has made and the next one need not make again. Each thing has a file of its own, by its name, so that no
 * more is kept than the site has; what it was made from and by decides whether it may be used.
 */
const keptDir = join(cacheDir, keptFolder);

/** What says which packages are to be installed, and which are. */
const packageFiles = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];

const settingsFiles = ['astro.config.mjs', 'tsconfig.json'];

/** A digest of the packages. */
export const readPackages = (): string => digestOfFiles(packageFiles);

/** A digest of whatever code can make a difference to what is built: of the site, of its packages, of Node and the machine. */
export function readCode(): string {
  const root = process.cwd();
  const own = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
  const machine = [process.platform, process.arch, process.version];
  return [...machine, digestOfFiles([...packageFiles, ...settingsFiles, ...own])].join(' ');
}

function digestOfFiles(names: readonly string[]): string {
  const pieces = names.flatMap((name) => {
    const bytes = readIfThere(join(process.cwd(), name));
    return bytes === undefined ? [] : [name, bytes];
  });
  return digestOf(...pieces);
}

/**
 * Notes by what code a build begins, for its pages, which have a copy of this module of their own, and its threads: whoever
 * changes a file meanwhile changes nothing of it, since its pages are bundled.
 */
export function beginWithCode(): string {
  const code = readCode();
  process.env['CODE_OF_BUILD'] = `${process.cwd()}\n${code}`;
  return code;
}

/** The code that the build under way began with. */
export function codeOfBuild(): string {
  const [folder, known] = process.env['CODE_OF_BUILD']?.split('\n') ?? [];
  return folder === process.cwd() && known !== undefined ? known : beginWithCode();
}

/** What something is kept by that is made from these pieces, by the code as it is. */
export const keyOf = (...pieces: readonly (string | Uint8Array)[]): string =>
  digestOf(codeOfBuild(), ...pieces);

/**
 * Something that was made before, as long as its key is the same, else made and kept.
 * @param name by which it is kept: what it is for, such as the address of its page.
 * @param key changes with whatever it is made from and by: `keyOf`, or a digest that says as much.
 */
export async function makeOnce(
  name: string,
  key: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(keptDir, name.split('/').filter(Boolean).join('.'));
  const kept = readKept(file, key);
  if (kept !== undefined) return Uint8Array.from(kept);
  const made = await make();
  writeWhole(file, Buffer.concat([Buffer.from(headOf(key, made)), made]));
  return Uint8Array.from(made);
}

/**
 * Writes a file, with its folders, or puts it in the place of one: whoever reads it, and a build that is broken off, never
 * meet half of it.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const part = `${file}.${process.pid}.${threadId}.part`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(part, content);
  renameSync(part, file);
}

/** Stands before what is kept: what it was made from, and what came of it, so that a file that was damaged counts for none. */
const headOf = (key: string, made: Uint8Array) => `${key} ${digestOf(made)}\n`;

function readKept(file: string, key: string): Uint8Array | undefined {
  const bytes = readIfThere(file);
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf('\n') + 1;
  const made = bytes.subarray(end);
  return bytes.subarray(0, end).toString() === headOf(key, made) ? made : undefined;
}
