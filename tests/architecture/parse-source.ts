import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/**
 * The syntax trees of a file of src/. A component of Astro gives one for its front matter, one for its template, which
 * is close enough to TSX for TypeScript's forgiving parser, and one for each script in it. Styles are left out.
 */
export function parseSource({ path, text }: SourceFile): ts.SourceFile[] {
  if (!path.endsWith('.astro'))
    return [parse(path, text, path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)];
  const [, frontMatter = '', markup = ''] = /^---\n([\s\S]*?\n)?---\n([\s\S]*)$/.exec(text) ?? [
    '',
    '',
    text,
  ];
  const scripts: string[] = [];
  const template = markup
    .replaceAll(/<!--[\s\S]*?-->|<!doctype[^>]*>|<style[\s\S]*?<\/style>/gi, '')
    .replaceAll(/(<script[^>]*>)([\s\S]*?)<\/script>/gi, (_, _opening: string, script: string) => {
      scripts.push(script);
      return '';
    });
  return [
    parse(path, frontMatter, ts.ScriptKind.TS),
    parse(path, `<>${template}</>`, ts.ScriptKind.TSX),
    ...scripts.map((script) => parse(path, script, ts.ScriptKind.TS)),
  ];
}

const parse = (path: string, text: string, kind: ts.ScriptKind) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);

/** Every node of a tree, the outer before the inner. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
