import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { rightContent } from './corpus.ts';

/** The day every test of the checker takes place. */
export const today = '2026-11-23';

/** The smallest content without a mistake: an invented municipality, by path. */
const minimal: Readonly<ContentFiles> = Object.fromEntries(
  readdirSync(rightContent, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [relative(rightContent, file).replaceAll('\\', '/'), readEither(file)]),
);

/** Pictures are bytes, the rest is text. */
function readEither(file: string): string | Buffer {
  return file.endsWith('.jpg') ? readFileSync(file) : readFileSync(file, 'utf8');
}

/** The files of a content folder, by path. */
export type ContentFiles = Record<string, string | Buffer>;

/** Writes the minimal content after a change, into a folder that is gone when the test is done. */
export function makeContent(change: (files: ContentFiles) => void = () => undefined): string {
  const files: ContentFiles = { ...minimal };
  change(files);
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Replaces text in one file; throws when it is not there, so that no test passes by a misspelling. */
export function edit(path: string, from: string, to: string): (files: ContentFiles) => void {
  return (files) => {
    const text = files[path];
    if (typeof text !== 'string' || !text.includes(from))
      throw new Error(`»${from}« is not in ${path}`);
    files[path] = text.replace(from, to);
  };
}

/** Puts a file into the content. */
export function add(path: string, text: string | Buffer): (files: ContentFiles) => void {
  return (files) => {
    files[path] = text;
  };
}
