import { escapeHtml } from '../../domain/escape-html.ts';
import { editorText } from '../../text/editor.ts';

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
<main class="form">
<h1 class="unseen">${escapeHtml(editorText.heading)}</h1>
<div id="nc-root"></div>
</main>
<aside class="beside" aria-label="${escapeHtml(editorText.besideLabel)}"></aside>
</div>
<noscript>${escapeHtml(editorText.needsScript)}</noscript>
</body>
</html>
`;
