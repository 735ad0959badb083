import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that a build writes into, with what the build before has left there: what would be written anew just as it is
 * stays, since to make tens of thousands of files takes as long as all else. What no step has written is taken away at the
 * end.
 */
export class OutputFolder {
  readonly #root: string;
  /** Files of the build before, by their paths in the folder, with the state they were left in. */
  #before = new Map<string, string>();
  /** What this class has written, or left as it should be. */
  #written = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Begins a build: looks at what there is. */
  begin(): void {
    this.#written = new Set();
    mkdirSync(this.#root, { recursive: true });
    this.#before = new Map(listFiles(this.#root).map((path) => [path, this.stateOf(path) ?? '']));
  }

  /** What tells a file from any other one, and from itself when anything was done to it; undefined where there is none. */
  stateOf(path: string): string | undefined {
    const stats = lstatSync(join(this.#root, path), { throwIfNoEntry: false });
    return stats && [stats.dev, stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
  }

  /** Leaves a file where it is, if it is in the state that is known of it. @returns whether it is. */
  keep(name: string, state: string): boolean {
    const isThere = this.#before.get(name) === state && !this.#written.has(name);
    if (isThere) this.#written.add(name);
    return isThere;
  }

  /**
   * Writes a file, with its folders, unless it lies there already just so. Tens of thousands are written much faster one
   * after the other than by promises. Throws where something else was written there in this build: two entries would have
   * one address.
   * @param path in the folder, with or without a slash before it.
   */
  write(path: string, content: string | Uint8Array): void {
    const name = path.replace(/^\//, '');
    const file = join(this.#root, name);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (this.#written.has(name)) throw twice(name);
    this.#written.add(name);
    if (this.#isAsBefore(name)) {
      if (!readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
    } else writeNew(file, bytes, () => twice(name));
  }

  /** Takes away what no step of this build has written, and the folders that are empty then. */
  removeOthers(): void {
    const old = [...this.#before.keys()].filter(
      (name) => !this.#written.has(name) && this.#isAsBefore(name),
    );
    for (const name of old) rmSync(join(this.#root, name));
    for (const folder of new Set(old.map((name) => dirname(name)))) this.#removeEmpty(folder);
  }

  #isAsBefore(name: string): boolean {
    const state = this.#before.get(name);
    return state !== undefined && state === this.stateOf(name);
  }

  #removeEmpty(folder: string): void {
    if (folder === '.') return;
    try {
      rmdirSync(join(this.#root, folder));
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'ENOTEMPTY') return;
      // A folder in it was the last one, and has taken it along.
      if (code !== 'ENOENT') throw error;
    }
    this.#removeEmpty(dirname(folder));
  }
}

const twice = (path: string) => new Error(`Two files want the address /${path}`);

function writeNew(file: string, bytes: Uint8Array, explain: () => Error): void {
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw explain();
    if (code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** The paths of all files in a folder of the output. What is neither file nor folder, such as a link, is taken away. */
function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === versionControl) return [];
    if (entry.isDirectory()) return listFiles(root, path);
    if (!entry.isFile()) rmSync(join(root, path));
    return entry.isFile() ? [path] : [];
  });
}

/** Some hosts are given the folder by it; Astro leaves it alone too. */
const versionControl = '.git';
