import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project and its text. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** Our own files under a folder whose name ends in one of the endings. */
export function readSources(folder: string, endings: readonly string[]): SourceFile[] {
  return globSync(`${folder}/**/*`, { exclude: (name) => name === 'node_modules' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && statSync(path).isFile())
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(path), 'utf8') }));
}

/** The text without comments of TypeScript, CSS and HTML. Addresses keep their double slash. */
export function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
}

/** The styles of a file: all of a stylesheet, the style blocks of a component. */
export function stylesOf({ path, text }: SourceFile): string {
  if (path.endsWith('.css')) return withoutComments(text);
  const blocks = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  return withoutComments(blocks.map(([, css = '']) => css).join('\n'));
}
