import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentPolicy, type InlineHashes } from '../domain/content-policy.ts';
import { readMunicipality } from '../municipality.ts';
import { redirects } from '../routes.ts';
import { readOwnCode, refuseStrangeCode } from './inline-code.ts';

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
 * Writes what a host must know beside the pages: `_headers`, with a hash for each inline style and script
 * of the site's own, and `_redirects`, in the form that static hosts read. Stops at inline code of anyone else.
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
        const own = await readOwnCode(root);
        for (const file of files)
          refuseStrangeCode(file, await readFile(join(root, file), 'utf8'), own);
        await writeFile(join(root, '_headers'), headerFile(own));
        await writeFile(join(root, '_redirects'), redirectFile());
      },
    },
  };
}

function headerFile(hashes: InlineHashes): string {
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
