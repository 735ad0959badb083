import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { headersOfForm } from '../../src/build/hosting/host-files.ts';
import { headerFile, responseHeaders } from '../../src/build/hosting/response-headers.ts';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { writeHostedForm } from '../../src/editor/hosted/write-hosted-form.ts';
import { type EditingHost, toEditingHost } from '../../src/schema/editing-host.ts';
import { fieldOf } from '../browser/open-editor.ts';
import { type GitHost, openGitHost, repository } from '../browser/git-host.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';

/** The form on a site, over the files of an invented municipality with a host that answers as Gitea does. */
let room: string;
let host: GitHost;
let site: LocalServer;
let browser: Browser;
let page: Page;
const outside: string[] = [];
const broken: string[] = [];

beforeAll(async () => {
  host = await openGitHost('tests/fixtures/nabokommune');
  const editing: EditingHost = toEditingHost({
    vaert: 'gitea',
    repo: repository,
    gren: 'main',
    adresse: host.url,
    mappe: 'content',
  });
  room = mkdtempSync(join(tmpdir(), 'rediger-'));
  await writeHostedForm(join(room, 'rediger'), {
    siteTitle: 'Nordlund',
    languages: ['en'],
    towns: ['Havneby'],
    host: editing,
  });
  const headers = responseHeaders("default-src 'none'");
  writeFileSync(join(room, '_headers'), headerFile(headers, '', [headersOfForm(editing)]));
  for (const name of ['_redirects', '404.html', 'index.html']) writeFileSync(join(room, name), '');
  site = await serveLocally(createSiteHandler(room));
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser.close();
  site.close();
  host.close();
  rmSync(room, { recursive: true, force: true });
});

afterEach(async () => page.context().close());

/**
 * Sveltia CMS makes its stores for copies of drafts and files side by side. On a slow machine one is sometimes not made
 * on the first visit, and the form goes on without it until the page is loaded again. What is saved is not touched.
 */
const unmadeStore = 'One of the specified object stores was not found';

/** Opens the form as one who has not been there, and signs in with a key. */
async function signIn(): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1500, height: 12_000 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('request', (request) => {
    const url = request.url();
    if (![site.url, host.url, 'data:', 'blob:'].some((start) => url.startsWith(start)))
      outside.push(url);
  });
  page.on('pageerror', ({ message }) => {
    if (!message.includes(unmadeStore)) broken.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await page.goto(`${site.url}/rediger/`);
  await page.getByRole('button', { name: 'Log ind med adgangstoken' }).click();
  await page.getByRole('textbox', { name: 'Personligt adgangstoken' }).fill(host.token);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await page.getByText('Steder').first().waitFor();
}

const commits = (): string[] => host.git('log', '--format=%an: %s').split('\n');

const lastDiff = (): string[] =>
  host
    .git('show', '-U0', '--format=', 'HEAD')
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2})/.test(line));

async function saveAndWait(): Promise<void> {
  const before = commits().length;
  await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await expect.poll(() => commits().length, { timeout: 30_000 }).toBe(before + 1);
}

describe('the form on a site', () => {
  it('signs in with a key, lists the places, and saves a change as one commit of one line', async () => {
    await signIn();
    await page.getByRole('treeitem', { name: 'Steder' }).first().click();
    await page.getByText('Vægen').first().waitFor();
    await page.goto(`${site.url}/rediger/#/collections/virksomheder/entries/vaegen/index`);
    await fieldOf(page, 'Navn').fill('Vægeriet');
    await saveAndWait();
    expect(lastDiff()).toEqual([expect.stringMatching(/^-navn: /), '+navn: "Vægeriet"']);
    expect(commits()[0]).toMatch(/^En redaktør: Ret sted: vaegen/);
    // It goes on from what it saved.
    await fieldOf(page, 'CVR').fill('12345678');
    await saveAndWait();
    expect(lastDiff()).toHaveLength(2);
    expect([outside, broken]).toEqual([[], []]);
  });

  it('puts a new place up with its picture in one commit, in the folder of the content', async () => {
    await signIn();
    await page.goto(`${site.url}/rediger/#/collections/virksomheder/new`);
    await fieldOf(page, 'Navn').fill('Grøn Å');
    await fieldOf(page, 'Resume').fill('Et sted, der passer haver.');
    await fieldOf(page, 'Let at læse').fill('Her passer man haver.');
    await page.getByRole('combobox', { name: /^Art/ }).first().click();
    await page.getByRole('option', { name: 'Værksted med støtte' }).first().click();
    await page.getByRole('button', { name: /Tilføj .*Kilder/ }).click();
    await page.locator('[data-key-path="kilder.0.titel"]').getByRole('textbox').fill('Stedet');
    await page
      .locator('[data-key-path="billede"] input[type=file]')
      .first()
      .setInputFiles({
        name: 'Foto.JPG',
        mimeType: 'image/jpeg',
        buffer: readFileSync(
          'tests/fixtures/nabokommune/virksomheder/kaedeskift-og-klokke/vaerksted.jpg',
        ),
      });
    await page.locator('[data-key-path="billede"]').getByText('./foto.jpg').waitFor();
    await fieldOf(page, 'Billedtekst').fill('Et skilt.');
    await saveAndWait();
    expect(host.git('show', '--name-status', '--format=', 'HEAD').split('\n').sort()).toEqual([
      'A\tcontent/virksomheder/groen-aa/foto.jpg',
      'A\tcontent/virksomheder/groen-aa/index.md',
    ]);
    expect(host.git('show', 'HEAD:content/virksomheder/groen-aa/index.md')).toMatch(
      /^---\nnavn: Grøn Å\nart: stoettet-vaerksted\n/,
    );
    expect([outside, broken]).toEqual([[], []]);
  });

  it('says so when somebody else has changed the same place since it was opened', async () => {
    await signIn();
    await page.goto(`${site.url}/rediger/#/collections/virksomheder/entries/vaegen/index`);
    await fieldOf(page, 'Resume').waitFor();
    // The other one's change, straight in the repository.
    const file = 'content/virksomheder/vaegen/index.md';
    host.git('checkout', '-qf', 'main');
    const root = host.git('rev-parse', '--show-toplevel');
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^resume: .*$/m, 'resume: En andens.'));
    host.git('commit', '-qam', 'En anden');
    await fieldOf(page, 'Navn').fill('Den sidste');
    await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
    await page.getByText('En anden har rettet').first().waitFor();
    expect(host.git('show', `HEAD:${file}`)).toContain('resume: En andens.');
  });
});
