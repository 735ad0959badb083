import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentPolicy, type InlineHashes } from '../domain/content-policy.ts';
import { readMunicipality } from '../municipality.ts';
import { type OldAddresses, toHost } from '../domain/old-addresses.ts';
import { routes } from '../routes.ts';
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
        await writeFile(join(root, '_redirects'), redirectFile(await takeOldAddresses(root)));
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

/** The pages wrote them to a file that no reader needs. */
async function takeOldAddresses(root: string): Promise<OldAddresses> {
  const file = join(root, routes.oldAddresses());
  const addresses = JSON.parse(await readFile(file, 'utf8')) as OldAddresses;
  await rm(file);
  return toHost(addresses);
}

/** Hosts that do not know 410 pass those lines over, and answer 404. */
function redirectFile({ redirects, gone }: OldAddresses): string {
  return [
    ...redirects.map(({ from, to }) => `${from} ${to} 301\n`),
    ...gone.map((address) => `${address} ${routes.removed()} 410\n`),
  ].join('');
}
