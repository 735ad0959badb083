import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { relative } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { makeFormConfig } from '../editor/form-config.ts';
import { openContent } from '../editor/server/content-files.ts';
import { createEditorHandler } from '../editor/server/editor-handler.ts';
import { makeFormCode, readFormCode } from '../editor/form-code.ts';
import { listLanguages } from '../editor/list-languages.ts';
import { openLiveSite } from '../editor/server/live-site.ts';
import { makeSaving } from '../editor/server/saving.ts';
import { contentDir, readMunicipality } from '../municipality.ts';
import type { Municipality } from '../schema/municipality.ts';
import { readToday } from '../today.ts';

/**
 * Opens the editor's form for the content in the browser: `node src/cli/rediger.ts [--uden-browser] [--uden-visning]`,
 * with the folder in CONTENT_DIR and the port in PORT (default 4331). It is for this machine only, and ends with Ctrl+C.
 */
const host = '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4331);

if (!existsSync(contentDir)) {
  console.error(
    `Mappen ${relative(process.cwd(), contentDir) || contentDir} findes ikke. Kør fra projektets mappe, eller peg CONTENT_DIR på indholdet.`,
  );
  process.exit(2);
}

console.log('Formularen gøres klar. Det tager lidt længere den første gang.');
const code = readFormCode(await makeFormCode('editor'));
const site = process.argv.includes('--uden-visning') ? undefined : await openLiveSite(contentDir);
const content = openContent(contentDir);
const municipality = tryMunicipality();

const server = createServer(
  createEditorHandler({
    guard: {
      hosts: [`${host}:${port}`, `localhost:${port}`],
      key: randomBytes(24).toString('base64url'),
    },
    content,
    saving: makeSaving(content),
    config: makeFormConfig({
      siteTitle: municipality?.siteTitle ?? 'indholdet',
      towns: municipality?.towns.map(({ name }) => name) ?? [],
      languages: listLanguages(contentDir),
    }),
    readCode: code,
    check: () => checkContent(contentDir, readToday()),
    preview: async (file) => site?.pages(file),
    previewOrigins: site?.origins ?? [],
  }),
);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Porten ${port} er optaget. Vælg en anden: PORT=${port + 1} npm run rediger`
      : `Serveren kunne ikke starte: ${error.message}`,
  );
  stop(1);
});
server.listen(port, host, () => {
  const address = `http://${host}:${port}/`;
  console.log(`Rediger på ${address} (stop med Ctrl+C)`);
  if (!process.argv.includes('--uden-browser')) openBrowser(address);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));

function stop(code: number): void {
  site?.close();
  process.exit(code);
}

/** The name of the site, also while kommune.yaml has a mistake: the form is where it is mended. */
/** What kommune.yaml says; nothing while it is wrong, which the form is there to mend. */
function tryMunicipality(): Municipality | undefined {
  try {
    return readMunicipality();
  } catch {
    return undefined;
  }
}

/** Where there is no browser, the address that is printed has to do. */
function openBrowser(address: string): void {
  const [command, ...first] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  const child = spawn(command, [...first, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
