import { escapeHtml } from '../../domain/escape-html.ts';
import { editorText } from '../../text/editor.ts';

/**
 * The policy of the form's page. Sveltia CMS sets styles and draws pictures it holds itself; nothing is fetched from
 * elsewhere, no script runs but the form's own, and text becomes markup only when it has been cleaned.
 */
export const editorPolicy = (previewOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data: blob:",
    "worker-src 'self' blob:",
    `frame-src 'self' blob: ${previewOrigins.join(' ')}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "trusted-types default svelte-trusted-html lexical dompurify rediger 'allow-duplicates'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** The page of the form. Its script gets the word that the server knows it by. */
export const editorPage = (key: string): string => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="rediger" content="${escapeHtml(key)}">
<title>${escapeHtml(editorText.heading)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/app/editor.css">
<script type="module" src="/app/editor.js"></script>
</head>
<body>
<div class="desk">
<main id="nc-root"></main>
<aside class="beside" aria-label="${escapeHtml(editorText.besideLabel)}"></aside>
</div>
<noscript>${escapeHtml(editorText.needsScript)}</noscript>
</body>
</html>
`;
