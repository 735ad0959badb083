import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../src/build/hosting/media-types.ts';
import { redirectFile } from '../../src/build/hosting/redirect-file.ts';
import { headerFile, responseHeaders } from '../../src/build/hosting/response-headers.ts';

describe('the headers for static hosts', () => {
  const file = headerFile(responseHeaders("default-src 'none'"));

  it('send every header with every file, the policy among them', () => {
    const [all = ''] = file.split('\n/_astro/*\n');
    expect(all).toMatch(/^\/\*\n/);
    expect(all).toContain("\n  Content-Security-Policy: default-src 'none'\n");
    expect(all.split('\n')).toHaveLength(8);
  });

  it('have other values in a folder after the ones of the whole site are taken away, which stay as they are', () => {
    const headers = responseHeaders("default-src 'none'");
    const other = {
      folder: '/rediger/',
      headers: { 'Content-Security-Policy': "default-src 'self'", 'X-B': 'b' },
    };
    expect(headerFile(headers, '/social', [other])).toBe(
      `${headerFile(headers, '/social')}/social/rediger/*
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'self'
  X-B: b
`,
    );
  });

  it('let only the files be kept whose names change with them', () => {
    const [all, hashed] = file.split('\n/_astro/*\n');
    expect(hashed?.trim().split(/\n\s*/)).toEqual([
      'Cache-Control: public, max-age=31536000, immutable',
      '! Content-Security-Policy',
      "Content-Security-Policy: default-src 'self'; frame-ancestors 'none'",
    ]);
    expect(all).not.toContain('Cache-Control');
  });
});

describe('the redirects for static hosts', () => {
  it('hold each address with and without its last slash', () => {
    const moved = { redirects: [{ from: '/was/', to: '/tilgaengelighed/' }], gone: ['/lukket/'] };
    expect(redirectFile(moved).split('\n')).toEqual([
      '/was /tilgaengelighed/ 301',
      '/was/ /tilgaengelighed/ 301',
      '/lukket /fjernet/index.html 410',
      '/lukket/ /fjernet/index.html 410',
      '',
    ]);
  });
});

describe('the type of a file', () => {
  it.each([
    ['/kort/sted.geojson', 'application/geo+json', true],
    ['/virksomheder/a/kontakt.vcf', 'text/vcard', true],
    ['/job/frister.ics', 'text/calendar', true],
    ['/nyt.atom', 'application/atom+xml', true],
    ['/kort/danmark.pmtiles', 'application/vnd.pmtiles', false],
    ['x.wasm', 'application/wasm', false],
  ])('of %s is %s', (file, type, isText) => {
    expect(mediaTypeOf(file)).toEqual({ type, isText });
  });

  it.each(['/', '/virksomheder/', 'x.pf_fragment', 'html', 'x.constructor', 'x.html.br'])(
    'of %s is not known',
    (file) => {
      expect(mediaTypeOf(file)).toBeUndefined();
    },
  );
});
