import { randomUUID } from 'node:crypto';
import {
  existsSync,
  fsyncSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { municipalityFile } from '../../schema/municipality.ts';

/** Why a path is not for the form: it leads out of the content, or to what no editor writes there. */
export class RefusedPath extends Error {}

/** The most a text weighs, and a picture, in bytes. The check is content with less. */
const heaviestText = 500_000;
const heaviestPicture = 8_000_000;

const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'];

/** The most a file of this name may weigh, in bytes; undefined where the form writes no such file. */
export function mostBytes(path: string): number | undefined {
  const [folder = '', ...rest] = path.split('/');
  if (path === municipalityFile) return heaviestText;
  if (!Object.hasOwn(collections, folder)) return undefined;
  const { form } = collections[folder as CollectionName];
  const name = rest.at(-1) ?? '';
  const ending = /\.([a-z]+)$/.exec(name)?.[1] ?? '';
  if (form === 'folder') {
    if (rest.length !== 2) return undefined;
    if (name === 'index.md') return heaviestText;
    return pictureEndings.includes(ending) ? heaviestPicture : undefined;
  }
  if (rest.length !== 1) return undefined;
  return ending === (form === 'yaml' ? 'yaml' : 'md') ? heaviestText : undefined;
}

/** What lies in a folder. */
interface Listed {
  name: string;
  kind: 'file' | 'directory';
}

/** The files of a content folder, as far as the form may see and change them. */
export interface ContentFiles {
  /** The folders and files in a folder. */
  list(folder: string): Listed[];
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Buffer | undefined;
  /** Writes a file whole or not at all. */
  write(path: string, bytes: Buffer): void;
  /** Moves a file, and takes the folder away that it left empty. */
  move(from: string, to: string): void;
  remove(path: string): void;
  /** Whether a folder is there. */
  hasFolder(folder: string): boolean;
}

/** A name a file can have everywhere: no hidden one, none that climbs, none with signs of the system. */
const goodName = /^[\p{L}\p{N}][\p{L}\p{N} ()_.-]*$/u;

/** Opens a content folder. */
export function openContent(contentDir: string): ContentFiles {
  const root = realpathSync(contentDir);

  /** The place of a path on disk. Throws RefusedPath where it or a link on its way leads out of the content. */
  function place(path: string): string {
    const steps = path === '' ? [] : path.split('/');
    if (steps.some((step) => !goodName.test(step) || step.normalize('NFC') !== step))
      throw new RefusedPath(path);
    let at = root;
    for (const step of steps) {
      at = join(at, step);
      // A link is refused whatever it leads to: what it leads to can change before it is written.
      if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) throw new RefusedPath(path);
    }
    const parent = at === root ? root : nearestFolder(dirname(at), root);
    const inside = relative(root, realpathSync(parent));
    if (inside === '..' || inside.startsWith(`..${sep}`)) throw new RefusedPath(path);
    return at;
  }

  function placeOfFile(path: string): string {
    if (mostBytes(path) === undefined) throw new RefusedPath(path);
    return place(path);
  }

  return {
    list: (folder) =>
      readdirSync(place(folder), { withFileTypes: true }).flatMap((item): Listed[] => {
        const path = folder === '' ? item.name : `${folder}/${item.name}`;
        if (item.isDirectory() && goodName.test(item.name))
          return [{ name: item.name, kind: 'directory' }];
        return item.isFile() && mostBytes(path) !== undefined
          ? [{ name: item.name, kind: 'file' }]
          : [];
      }),
    hasFolder: (folder) =>
      lstatSync(place(folder), { throwIfNoEntry: false })?.isDirectory() ?? false,
    read: (path) => {
      const file = placeOfFile(path);
      return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
    },
    write: (path, bytes) => {
      const file = placeOfFile(path);
      if (bytes.length > (mostBytes(path) ?? 0)) throw new RefusedPath(path);
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(file, bytes);
    },
    move: (from, to) => {
      const [old, file] = [placeOfFile(from), placeOfFile(to)];
      if (existsSync(file)) throw new RefusedPath(to);
      mkdirSync(dirname(file), { recursive: true });
      renameSync(old, file);
      removeEmpty(dirname(old), root);
    },
    remove: (path) => {
      const file = placeOfFile(path);
      rmSync(file, { force: true });
      removeEmpty(dirname(file), root);
    },
  };
}

function nearestFolder(folder: string, root: string): string {
  let at = folder;
  while (at !== root && at.startsWith(root) && !existsSync(at)) at = dirname(at);
  return at;
}

/** Whoever reads meanwhile, or comes after this process was ended, finds the old file or the new one. */
function writeWhole(file: string, bytes: Buffer): void {
  const draft = join(dirname(file), `.rediger-${randomUUID()}`);
  try {
    const handle = openSync(draft, 'wx', 0o644);
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A folder of an entry goes with its last file; the folders of the content stay. */
function removeEmpty(folder: string, root: string): void {
  const depth = relative(root, folder).split(sep).length;
  if (depth < 2 || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
}
