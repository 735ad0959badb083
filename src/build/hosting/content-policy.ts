import type { BaseLayer } from '../../schema/base-layer.ts';

/** The hashes of the inline code in the pages, ready for the policy. */
export interface InlineHashes {
  script: Iterable<string>;
  style: Iterable<string>;
}

/** What a page has to do with frames: nothing, it shows one of the site's own, or any site may show it in one. */
type Framing = 'none' | 'shows frames' | 'stands in frames';

/**
 * The Content-Security-Policy of a build: this host and nobody else.
 * Only a municipality that has chosen tiles from another host lets pictures in from there, and from there alone.
 */
export function contentPolicy(
  hashes: InlineHashes,
  base: BaseLayer,
  framing: Framing = 'none',
): string {
  const own = (kind: keyof InlineHashes) => ["'self'", ...[...hashes[kind]].toSorted()];
  const rules: Record<string, string[]> = {
    'default-src': ["'none'"],
    // The search runs as WebAssembly. This word allows that, and no code from text.
    'script-src': [...own('script'), "'wasm-unsafe-eval'"],
    'style-src': own('style'),
    'img-src': ["'self'", ...(base.kind === 'tiles' ? tileSources(base.address) : [])],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    'connect-src': ["'self'"],
    ...(framing === 'shows frames' && { 'frame-src': ["'self'"] }),
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': [framing === 'stands in frames' ? '*' : "'none'"],
    // No text becomes markup or code, but for what src/islands/trusted-types.ts knows beforehand.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Leaflet puts an empty picture, written as `data:`, in the place of each tile that it drops. */
const tileSources = (address: string): string[] => ['data:', new URL(address).origin];
