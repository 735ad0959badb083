import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentPolicy } from '../domain/content-policy.ts';
import { readMunicipality } from '../municipality.ts';
import { redirects } from '../routes.ts';

/** Headers that hold for every page and every municipality; the policy for content is computed per build. */
const fixed = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Two years (RFC 6797). Browsers take it over HTTPS only, so serving on one's own machine is not bound by it.
  'Strict-Transport-Security': 'max-age=63072000',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * Writes what a host must know beside the pages: `_headers`, with a hash for each inline style and script,
 * and `_redirects`, in the form that static hosts read.
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) =>
          file.endsWith('.html'),
        );
        const hashes = { script: new Set<string>(), style: new Set<string>() };
        for (const file of files) collectHashes(await readFile(join(root, file), 'utf8'), hashes);
        await writeFile(join(root, '_headers'), headerFile(hashes));
        await writeFile(join(root, '_redirects'), redirectFile());
      },
    },
  };
}

function collectHashes(html: string, hashes: Record<'script' | 'style', Set<string>>): void {
  for (const [, tag, attributes = '', code = ''] of html.matchAll(
    /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    if (attributes.includes('src=') || attributes.includes('ld+json')) continue;
    const hash = createHash('sha256').update(code).digest('base64');
    hashes[tag as 'script' | 'style'].add(`'sha256-${hash}'`);
  }
}

function headerFile(hashes: Record<'script' | 'style', Set<string>>): string {
  const policy = contentPolicy(hashes, readMunicipality().map.base);
  const lines = Object.entries({ 'Content-Security-Policy': policy, ...fixed }).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  return [
    '/*',
    ...lines,
    '/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

function redirectFile(): string {
  return Object.entries(redirects)
    .flatMap(([from, to]) => [`${from} ${to} 301`, `${from}/ ${to} 301`, ''])
    .join('\n');
}
