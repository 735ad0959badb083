import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { quoteForNginx } from '../../src/build/hosting/nginx-include.ts';
import { mediaTypeOf } from '../../src/build/hosting/media-types.ts';
import { expectNone } from '../expect-none.ts';
import { listFiles, sites } from './built-site.ts';

describe.each(sites)('what $name tells its host', (site) => {
  const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');
  const include = readFileSync(`${site.dir}.nginx.conf`, 'utf8');

  it('is the same for nginx, for every header and in every block, since a block inherits none', () => {
    const headers = [
      ...(read('_headers').split('/_astro/*')[0] ?? '').matchAll(/^ {2}(\S+): (.*)$/gm),
    ];
    expect(headers.length).toBeGreaterThan(6);
    for (const [, name, value] of headers)
      // The open data's block has another value of the one, those of frames and of hashed files of the other.
      expect(
        include.split(`add_header ${name} ${quoteForNginx(value ?? '')} always;`),
        name,
      ).toHaveLength(
        { 'Cross-Origin-Resource-Policy': 5, 'Content-Security-Policy': 3 }[name ?? ''] ?? 6,
      );
  });

  it('leads on from the same addresses for nginx, and takes the same away', () => {
    const lines = read('_redirects').trim().split('\n');
    expect(lines).toContain(`${site.base}/was ${site.base}/tilgaengelighed/ 301`);
    for (const [from, to, status] of lines.map((line) => line.split(' ')))
      expect(include).toContain(
        `location = "${from}" {\n  return ${status === '301' ? `301 "${to}"` : status};\n}`,
      );
  });

  it('has a kind for each file that a reader can be given', () => {
    // What only the search reads, and what only hosts read.
    const others = /\.(pf_index|pagefind|htaccess)$|\/_(headers|redirects)$/;
    const unknown = listFiles(site).filter((file) => mediaTypeOf(file) === undefined);
    expectNone(unknown.filter((file) => !others.test(`/${file}`)));
  });

  it('lies beside the site where it is for nginx, and not in it', () => {
    expectNone(listFiles(site).filter((file) => file.endsWith('.conf')));
  });
});

describe.each(sites)('the server of $name', ({ url, dir, base }) => {
  it('answers what it does not know with 404 and a page that helps', async () => {
    const response = await fetch(`${url}/findes-ikke/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toContain('<h1');
  });

  it('sends the address in the law on to the page', async () => {
    const response = await fetch(`${url}/was`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${base}/tilgaengelighed/`);
    expect((await fetch(`${url}/was/`)).url).toBe(`${url}/tilgaengelighed/`);
  });

  it('sends on from every address that a page had before, with and without the slash', async () => {
    const lines = readFileSync(join(dir, '_redirects'), 'utf8').trim().split('\n');
    const moved = lines.map((line) => line.split(' ')).filter(([, , status]) => status === '301');
    expect(moved.length).toBeGreaterThanOrEqual(4);
    for (const [from = '', to = ''] of moved) {
      const answer = await fetch(new URL(from, url), { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')], from).toEqual([301, to]);
      expect((await fetch(new URL(to, url))).status, to).toBe(200);
    }
  });

  it.each(['/', '/findes-ikke/', '/data/virksomheder.json'])(
    'guards %s with its headers',
    async (path) => {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBeTruthy();
    },
  );

  it('keeps the files for hosts to itself', async () => {
    for (const path of ['/_headers', '/_redirects'])
      expect((await fetch(`${url}${path}`)).status, path).toBe(404);
  });

  it('keeps to the folder it serves, and its own files to itself', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])
      expect((await fetch(`${url}${path}`)).status, path).toBe(404);
  });

  it.each([
    ['/data/virksomheder.csv', 'text/csv'],
    ['/data/virksomheder.json', 'application/json'],
    ['/data/steder.geojson', 'application/geo+json'],
  ])('says what %s is', async (path, type) => {
    expect((await fetch(`${url}${path}`)).headers.get('content-type')).toContain(type);
  });
});

describe('the open data', () => {
  const { url } = inject('nabokommune');

  it.each(['/data/virksomheder.json', '/data/skema/ydelser.json', '/data/v1/ydelser.csv'])(
    'may be read by scripts of any site: %s',
    async (path) => {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    },
  );

  it('are alone in that', async () => {
    const { headers } = await fetch(`${url}/virksomheder/`);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('a municipality that has renamed and removed pages', () => {
  const { url, dir } = inject('nabokommune');

  it.each([
    ['/virksomheder/cykelsmedjen/', '/virksomheder/kaedeskift-og-klokke/'],
    ['/virksomheder/cykelsmedjen/kontakt.vcf', '/virksomheder/kaedeskift-og-klokke/kontakt.vcf'],
    ['/liste/cykelsmedjen.json', '/liste/kaedeskift-og-klokke.json'],
    ['/ydelser/cykeldag', '/ydelser/cykeleftersyn-hos-firma/'],
  ])('leads on from %s', async (from, to) => {
    const answer = await fetch(url + from, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
    expect((await fetch(url + to)).status).toBe(200);
  });

  it('leads on where a host does not know how to, by a page in Danish', () => {
    const page = readFileSync(join(dir, 'virksomheder/cykelsmedjen/index.html'), 'utf8');
    expect(page).toContain(
      'http-equiv="refresh" content="0;url=/virksomheder/kaedeskift-og-klokke/"',
    );
    expect(page).toContain('<a href="/virksomheder/kaedeskift-og-klokke/">Gå til den nye side</a>');
  });

  it('says that a page is gone for good, with a page that helps', async () => {
    for (const end of ['/', '']) {
      const answer = await fetch(`${url}/virksomheder/den-gamle-toervemoelle${end}`);
      expect(answer.status).toBe(410);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await answer.text()).toContain('Siden er fjernet</h1>');
    }
  });

  it('keeps what it tells its host to itself', async () => {
    for (const file of ['_headers', '_redirects'])
      expect((await fetch(`${url}/${file}`)).status, file).toBe(404);
  });
});
