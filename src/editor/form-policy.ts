/** What the form reaches beside its own server. */
interface Reaches {
  /** Where it asks for files. */
  asks?: readonly string[];
  /** What it shows in a frame. */
  frames?: readonly string[];
}

/**
 * The policy of a page with the form. Sveltia CMS sets styles and draws pictures it holds itself; nothing is fetched from
 * elsewhere but what is named, no script runs but the form's own, and text becomes markup only when it has been cleaned.
 */
export const formPolicy = ({ asks = [], frames = [] }: Reaches): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self' data: blob:", ...asks].join(' '),
    "worker-src 'self' blob:",
    ["frame-src 'self' blob:", ...frames].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "trusted-types default svelte-trusted-html lexical dompurify rediger 'allow-duplicates'",
    "require-trusted-types-for 'script'",
  ].join('; ');
