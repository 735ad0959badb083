import { describe, expect, it } from 'vitest';
import { sites } from './built-site.ts';

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
