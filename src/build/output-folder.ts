import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../digest.ts';
import { codeOfBuild, writeWhole } from '../kept.ts';
import { cacheDir } from '../municipality.ts';
import { readIfThere } from '../read-if-there.ts';

/** What is noted of a build that came to its end. */
interface Note {
  /** The code that wrote the files. */
  code: string;
  /** Their paths in the folder. */
  files: readonly string[];
}

/**
 * The folder that a build writes into. What this class wrote there in the build before stays until it is known whether it
 * would be written just so: to make tens of thousands of files anew takes as long as all else. Whatever else lies there is
 * taken away at the beginning, as Astro would.
 */
export class OutputFolder {
  readonly #root: string;
  readonly #noteFile: string;
  /** Files of the build before that were written here, by their paths in the folder, with the state they were left in. */
  #before = new Map<string, string>();
  /** What this class has written in this build, or left as it should be. */
  #written = new Set<string>();

  /** @param noteFolder where it is noted what was written, for each folder by itself. */
  constructor(root: string, noteFolder = join(cacheDir, 'skrevet')) {
    this.#root = root;
    this.#noteFile = join(noteFolder, `${digestOf(root).slice(0, 12)}.json`);
  }

  /** Begins a build: takes away what does not stay. */
  begin(): void {
    const own = new Set(this.#readNote());
    this.#written = new Set();
    this.#before = new Map();
    mkdirSync(this.#root, { recursive: true });
    this.#empty('', own);
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
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (this.#written.has(name)) throw twice(name);
    this.#written.add(name);
    const file = join(this.#root, name);
    if (!this.#isAsBefore(name)) writeNew(file, bytes, () => twice(name));
    // Who has a link to the old one keeps it.
    else if (readIfThere(file)?.equals(bytes) !== true) writeWhole(file, bytes);
  }

  /** Takes away what was written here in the build before and not in this one, and the folders that are empty then. */
  removeOthers(): void {
    const old = [...this.#before.keys()].filter(
      (name) => !this.#written.has(name) && this.#isAsBefore(name),
    );
    for (const name of old) rmSync(join(this.#root, name));
    for (const folder of new Set(old.map((name) => dirname(name)))) this.#removeEmpty(folder);
  }

  /** Notes, at the end of a build, what was written. */
  end(): void {
    const note: Note = { code: codeOfBuild(), files: [...this.#written] };
    writeWhole(this.#noteFile, JSON.stringify(note));
  }

  #readNote(): readonly string[] {
    try {
      const note = JSON.parse(readIfThere(this.#noteFile)?.toString() ?? '{}') as Partial<Note>;
      return note.code === codeOfBuild() ? (note.files ?? []) : [];
    } catch {
      // Half a note is none.
      return [];
    }
  }

  /** Empties a folder of what does not stay. @returns whether it is empty. */
  #empty(folder: string, own: ReadonlySet<string>): boolean {
    const left = readdirSync(join(this.#root, folder), { withFileTypes: true }).filter((entry) => {
      const path = join(folder, entry.name);
      // Some hosts are given the folder by it; Astro leaves it alone too.
      if (path === '.git') return true;
      if (entry.isFile() && own.has(path)) {
        this.#before.set(path, this.stateOf(path) ?? '');
        return true;
      }
      if (!entry.isDirectory()) rmSync(join(this.#root, path));
      else if (this.#empty(path, own)) rmdirSync(join(this.#root, path));
      else return true;
      return false;
    });
    return left.length === 0;
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
