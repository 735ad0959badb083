import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { shortlistText } from '../../src/text/shortlist.ts';
import { shortlistButtonText } from '../../src/text/shortlist-button.ts';
import { buildSite } from '../build-site.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';
import { expectNone } from '../expect-none.ts';
import { useTab } from './open-browser.ts';
import { openMap, signNames, watch } from './open-map.ts';
import { ask, firstHits, openSearch } from './open-search.ts';

const home = '/social/';

/** An address on the host, in markup, in markup's JSON and in data, up to the sign that ends it. */
const onTheHost = /(?:="|&quot;|["'(,]\s?)(\/[a-z_.][^"'&\s,)]*)/g;

/**
 * The invented municipality in a folder of its host (`domaene: https://…/social/`), as a municipality has it that puts
 * the site beside others.
 */
describe('a site in a folder of its host', () => {
  const room = mkdtempSync(join(tmpdir(), 'sti-'));
  const dir = join(room, 'dist');
  const tab = useTab({ viewport: { width: 1280, height: 900 } });
  let server: LocalServer;
  let url = '';

  beforeAll(async () => {
    const content = join(room, 'content');
    cpSync('tests/fixtures/nabokommune', content, { recursive: true });
    const file = join(content, 'kommune/kommune.yaml');
    const yaml = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      yaml.replace(
        /^domaene: .*$/m,
        'domaene: https://nordlund.example/social/\nredaktion:\n  vaert: github\n  repo: nordlund/vejviser',
      ),
    );
    await buildSite(content, dir);
    server = await serveLocally(createSiteHandler(dir));
    url = server.url + home.slice(0, -1);
  });

  afterAll(() => {
    server.close();
    rmSync(room, { recursive: true });
  });

  it('names no address outside its folder, in any page or file of data', () => {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /\.(?:html|json|xml|geojson|vcf)$|_redirects$|robots\.txt$/.test(file) &&
        // What the form is told are paths in a repository; those of the data begin where their server says.
        ![join('rediger', 'form.json'), join('data', 'openapi.json')].includes(file),
    );
    expect(files.length).toBeGreaterThan(150);
    expectNone(
      files.flatMap((file) =>
        [...readFileSync(join(dir, file), 'utf8').matchAll(onTheHost)]
          .map(([, address = '']) => address)
          .filter((address) => !address.startsWith(home))
          .map((address) => `${file}: ${address}`),
      ),
    );
    expect(readFileSync(join(dir, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://nordlund.example/social/sitemap-index.xml',
    );
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toContain(
      '<link rel="canonical" href="https://nordlund.example/social/">',
    );
    expect(readFileSync(join(dir, 'sitemap-0.xml'), 'utf8')).toContain(
      '<loc>https://nordlund.example/social/kort/</loc>',
    );
    expect(readFileSync(join(dir, 'data/openapi.json'), 'utf8')).toContain(
      '"url": "https://nordlund.example/social/data"',
    );
    for (const file of ['nyt.atom', 'job/frister.ics']) {
      const unfolded = readFileSync(join(dir, file), 'utf8').replaceAll('\r\n ', '');
      expect(unfolded, file).toContain('https://nordlund.example/social/virksomheder/');
      expect(unfolded, file).not.toMatch(/nordlund\.example\/(?!social\/)/);
    }
  });

  it('has the form where the municipality asks for it, and on the pages the policy of a site that has none', async () => {
    const policyOf = async (path: string) => {
      const { headers } = await fetch(url + path);
      return headers.get('Content-Security-Policy');
    };
    const [, withoutForm = ''] =
      /Content-Security-Policy: (.*)/.exec(
        readFileSync(join(inject('nabokommune').dir, '_headers'), 'utf8'),
      ) ?? [];
    // A page's own code knows the folder, and has another hash.
    const plain = (policy: string | null) => policy?.replaceAll(/ 'sha256-[^']+'/g, '');
    expect(plain(await policyOf('/'))).toBe(plain(withoutForm));
    expect(await policyOf('/rediger/')).toContain('connect-src');
    expect(await policyOf('/rediger/hosted.js')).toContain(' https://api.github.com;');
    const form = await fetch(`${url}/rediger/`);
    expect([form.status, form.headers.get('X-Robots-Tag')]).toEqual([200, 'noindex']);
    expect(await form.text()).toContain('<meta name="robots" content="noindex">');
    const named = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        !file.startsWith('rediger') &&
        /\.(?:html|xml|json|txt)$/.test(file) &&
        readFileSync(join(dir, file), 'utf8').includes('/rediger/'),
    );
    expect(named).toEqual([]);
  });

  it('is searched, mapped, put on a list and filtered, asking for nothing outside its folder', async () => {
    const { page } = tab;
    await page.goto(server.url);
    expect(new URL(page.url()).pathname).toBe(home);

    const seen = watch(page);
    await openSearch(page, url);
    await ask(page, 'pakke');
    const [first = ''] = await firstHits(page);
    expect(first).toMatch(/^\/social\/(?:opgaver|ydelser)\//);
    await page.locator(`a[href="${first}"]`).first().click();
    await page.waitForURL(`**${first}`);

    await openMap(page, url);
    expect(await signNames(page)).toContain('9 steder i Nordlund. Vis dem');

    await page.goto(`${url}/ydelser/`);
    await page.getByRole('button', { name: shortlistButtonText.add }).first().click();
    await expect.poll(() => page.locator('nav shortlist-count').textContent()).toBe('1');
    await page.getByRole('link', { name: shortlistText.title }).click();
    await page.locator('.picked-name a').waitFor();
    expect(await page.locator('.picked-name a').getAttribute('href')).toMatch(/^\/social\//);

    expect(seen.problems).toEqual([]);
    expectNone(
      seen.requests.map((request) => request.url).filter((asked) => !asked.startsWith(`${url}/`)),
    );
  });

  it('leads on, and says what is not there', async () => {
    const at = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });
    const moved = await at('/social/was');
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      '/social/tilgaengelighed/',
    ]);
    expect((await at('/social/findes-ikke/')).status).toBe(404);
    expect((await at('/andet/')).status).toBe(404);
    expect((await at('/social/_headers')).status).toBe(404);
    expect((await at('/social')).headers.get('location')).toBe(home);
  });
});
