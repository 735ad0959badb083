import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { listFiles, sites } from './built-site.ts';

describe.each(sites)('what $name tells its host', (site) => {
  const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');
  const include = readFileSync(`${site.dir}.nginx.conf`, 'utf8');

  it('is the same for nginx, for every header and twice, since a block inherits none', () => {
    const headers = [
      ...(read('_headers').split('/_astro/*')[0] ?? '').matchAll(/^ {2}(\S+): (.*)$/gm),
    ];
    expect(headers.length).toBeGreaterThan(6);
    for (const [, name, value] of headers)
      expect(include.split(`add_header ${name} "${value}" always;`), name).toHaveLength(3);
  });

  it('leads on from the same addresses for nginx', () => {
    const lines = read('_redirects').trim().split('\n');
    expect(lines).toContain('/was /tilgaengelighed/ 301');
    for (const [from, to, status] of lines.map((line) => line.split(' ')))
      expect(include).toContain(`location = "${from}" {\n  return ${status} "${to}";\n}`);
  });

  it('lies beside the site where it is for nginx, and not in it', () => {
    expectNone(listFiles(site).filter((file) => file.endsWith('.conf')));
  });
});

describe.each(sites)('the server of $name', ({ url }) => {
  it('answers what it does not know with 404 and a page that helps', async () => {
    const response = await fetch(`${url}/findes-ikke/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toContain('<h1');
  });

  it('sends the address in the law on to the page', async () => {
    const response = await fetch(`${url}/was`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/tilgaengelighed/');
    expect((await fetch(`${url}/was/`)).url).toBe(`${url}/tilgaengelighed/`);
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
