import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import idle from 'astro/runtime/client/idle.prebuilt.js';
import load from 'astro/runtime/client/load.prebuilt.js';
import media from 'astro/runtime/client/media.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import visible from 'astro/runtime/client/visible.prebuilt.js';
import type { ContentFile, InlineCode } from './inline-code.ts';

/** The inline scripts that Astro writes for `client:load` and its other own directives, on pages that have one. */
const directives: readonly string[] = [idle, load, media, only, visible];

const inline = /<(script|style)\b[^>]*\bis:inline\b[^>]*>([\s\S]*?)<\/\1>/g;

/** Inline code that pages may have: that of Astro's directives, and what stands between tags with `is:inline` in our sources. */
export function readDeclaredCode(sourceRoot: string): InlineCode[] {
  const files = readTexts(sourceRoot, /\.astro$/);
  const own = files.flatMap(({ text }) =>
    [...text.matchAll(inline)].map(([, tag, code = '']) => ({
      tag: tag === 'style' ? ('style' as const) : ('script' as const),
      code,
    })),
  );
  const ofDirectives = directives.map((code) => ({ tag: 'script' as const, code }));
  return [...ofDirectives, ...own.filter(({ code }) => code.trim() !== '')];
}

/** The texts of editors, to tell in which of them a piece of code stands. */
export const readContentFiles = (contentRoot: string): ContentFile[] =>
  readTexts(contentRoot, /\.(md|yaml)$/);

const readTexts = (root: string, wanted: RegExp): ContentFile[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
