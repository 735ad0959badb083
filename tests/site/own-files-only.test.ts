import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { attribute, listFiles, readPages, sites } from './built-site.ts';

/** What a browser fetches without being asked. */
const loaded = [
  'img',
  'script',
  'source',
  'video',
  'audio',
  'track',
  'iframe',
  'embed',
  'object',
  'link[rel="stylesheet"]',
  'link[rel="preload"]',
  'link[rel="icon"]',
  'link[rel="preconnect"]',
  'link[rel="dns-prefetch"]',
  'link[rel="prefetch"]',
  'link[rel="modulepreload"]',
];

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^(?:data|blob):/i;

/** What a stylesheet fetches: files in url() and @import. */
const fetchedBy = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );

for (const site of sites) {
  const pages = readPages(site);
  describe(`${site.name} asks nobody else for anything`, () => {
    it('in what its pages load', () => {
      const foreign = pages.flatMap(({ path, dom }) =>
        dom
          .querySelectorAll(loaded.join(', '))
          .flatMap((item) => [
            attribute(item, 'src'),
            attribute(item, 'href'),
            attribute(item, 'data'),
            attribute(item, 'srcset'),
          ])
          .filter((address) => address !== undefined && elsewhere.test(address))
          .map((address) => `${path}: ${address}: put the file in public/ or src/`),
      );
      expectNone(foreign);
    });

    it('in its stylesheets and drawings', () => {
      const sheets = listFiles(site)
        .filter((file) => /\.(css|svg)$/.test(file))
        .map((file) => [file, readFileSync(join(site.dir, file), 'utf8')] as const);
      const inline = pages.flatMap(({ path, html }) =>
        [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
          ([, css = '']) => [path, css] as const,
        ),
      );
      expect(sheets.some(([file]) => file.endsWith('.css'))).toBe(true);
      const foreign = [...sheets, ...inline].flatMap(([file, css]) =>
        fetchedBy(css)
          .filter((address) => elsewhere.test(address))
          .map((address) => `${file}: ${address}`),
      );
      expectNone(foreign);
    });

    it('and runs and styles nothing from an attribute, which the policy would have to allow', () => {
      const inline = pages.flatMap(({ path, html }) =>
        [...html.matchAll(/<[a-z][^<>]*?\s(style|on[a-z]+)\s*=/g)].map(
          ([tag]) => `${path}: ${tag.slice(0, 80)}…: use a class, or an attribute of SVG`,
        ),
      );
      expectNone(inline);
    });

    it('and sends a policy that lets nothing else in', () => {
      const file = readFileSync(join(site.dir, '_headers'), 'utf8');
      const policy = /Content-Security-Policy: (.*)/.exec(file)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      for (const header of [
        'X-Content-Type-Options: nosniff',
        'Cross-Origin-Resource-Policy: same-origin',
        'Strict-Transport-Security: max-age=63072000',
        'Permissions-Policy: ',
        'Referrer-Policy: ',
      ])
        expect(file).toContain(header);
    });

    it('and says whom to tell of a hole in it (RFC 9116)', async () => {
      const address = `${site.url}/.well-known/security.txt`;
      const answer = await fetch(address);
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
      const fields = (await answer.text())
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
      const named = (name: string) =>
        fields.filter(([each]) => each === name).map(([, value]) => value);
      expect(named('Contact').length).toBeGreaterThan(0);
      for (const contact of named('Contact')) expect(contact).toMatch(/^(mailto:|tel:|https:)/);
      expect(named('Canonical')[0]).toMatch(/^https:.*\/\.well-known\/security\.txt$/);
      const [expires] = named('Expires').map((date) => Date.parse(date ?? ''));
      expect(named('Expires')).toHaveLength(1);
      expect(expires).toBeGreaterThan(Date.now());
      expect(expires).toBeLessThanOrEqual(Date.now() + 366 * 24 * 3600 * 1000);
    });
  });
}
