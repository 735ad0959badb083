import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '../../src/cli/compress-folder.ts';
import { mediaTypeOf } from '../../src/build/hosting/media-types.ts';

/** A folder of its own for copies of builds, so that the tests' own builds stay as they are. */
export interface Room {
  folder: string;
  /** A compressed copy of a build with its part for nginx, as `npm run compress` leaves it. */
  copyBuild(dir: string, name: string, change?: (copy: string) => void): Promise<string>;
  remove(): void;
}

/** Makes an empty room. Readable for other users, as a server's folders are. */
export function makeRoom(): Room {
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-hosting-'));
  return {
    folder,
    async copyBuild(dir, name, change) {
      const copy = join(folder, name);
      cpSync(dir, copy, { recursive: true, preserveTimestamps: true });
      cpSync(`${dir}.nginx.conf`, `${copy}.nginx.conf`);
      change?.(copy);
      await compressFolder(copy);
      return copy;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every file below a folder, with a slash in front. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .toSorted();
}

/** Every folder below a folder, with a slash in front and behind. */
export function foldersOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${join(entry.parentPath, entry.name).slice(folder.length)}/`)
    .toSorted();
}

/** Turns a copy of a build into the next one: another text on each page, other names for what has its hash in its name. */
export function makeNext(copy: string): void {
  const hash = /\.([\w-]{8})(?=\.\w+$)/;
  const names = filesOf(copy)
    .filter((file) => file.startsWith('/_astro/') && hash.test(file))
    .map((file) => file.slice(file.lastIndexOf('/') + 1));
  const nextName = (name: string): string => name.replace(hash, '.N$1');
  for (const file of filesOf(copy)) {
    const bytes = readFileSync(join(copy, file));
    const name = file.slice(file.lastIndexOf('/') + 1);
    const target = join(copy, names.includes(name) ? file.replace(name, nextName(name)) : file);
    if (target !== join(copy, file)) rmSync(join(copy, file));
    if (!mediaTypeOf(file)?.isText) {
      writeFileSync(target, bytes);
      continue;
    }
    let text = String(bytes);
    for (const each of names) text = text.replaceAll(each, nextName(each));
    writeFileSync(target, text.replace('</main>', '<p>Ny</p></main>'));
  }
}

/** The same, with another part for nginx too, so that nginx has to reload. */
export function makeNextPolicy(copy: string): void {
  makeNext(copy);
  const include = `${copy}.nginx.conf`;
  writeFileSync(include, `${readFileSync(include, 'utf8')}# The next one.\n`);
}
