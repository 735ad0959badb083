import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { EditingHost } from '../../schema/editing-host.ts';
import { editorText } from '../../text/editor.ts';
import { type FormOf, makeFormConfig } from '../form-config.ts';
import { makeFormCode } from '../form-code.ts';
import { hostedPolicy } from './hosted-policy.ts';

/** What the form on a site is made for: its files lie with a Git host. */
type HostedForm = FormOf & { host: EditingHost };

/** The package whose code is handed on, with the licences it and its fonts came with. */
const sveltia = resolve('node_modules/@sveltia/cms');

/**
 * Writes the form into a folder of a built site: its page, what it is told, and its code, which is this project's own and
 * Sveltia CMS of the version that is installed. Nothing of it is fetched from another host.
 */
export async function writeHostedForm(folder: string, form: HostedForm): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(await makeFormCode('hosted'), folder, { recursive: true });
  writeFileSync(join(folder, 'form.json'), JSON.stringify(makeFormConfig(form)));
  writeFileSync(join(folder, 'index.html'), hostedPage(form));
  cpSync(join(sveltia, 'LICENSE.txt'), join(folder, 'LICENSE-sveltia-cms.txt'));
  for (const name of readdirSync(join(sveltia, 'npm/assets')))
    if (name.endsWith('.LICENSE.txt'))
      cpSync(join(sveltia, 'npm/assets', name), join(folder, 'assets', name));
}

/** The policy stands in the page too, for hosts that send no headers; who may frame a page only a header can say. */
const hostedPage = ({ siteTitle, host }: HostedForm): string => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(hostedPolicy(host).replace("frame-ancestors 'none'; ", ''))}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(editorText.title(siteTitle))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="hosted.css">
<script type="module" src="hosted.js"></script>
</head>
<body>
<div class="desk alone">
<main class="form">
<h1 class="unseen">${escapeHtml(editorText.heading)}</h1>
<div id="nc-root"></div>
</main>
</div>
<noscript>${escapeHtml(editorText.needsScript)}</noscript>
</body>
</html>
`;
