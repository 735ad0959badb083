import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillSiteFile } from '../audit/nginx-config.ts';

const example = readFileSync('docs/hosting/nginx.conf', 'utf8');
const paths = {
  siteDir: '/tmp/a "site"',
  include: '/tmp/site.nginx.conf',
  logFolder: '/tmp/logs',
  httpPort: 8001,
};
const tls = { port: 8002, certificate: '/tmp/site.pem', key: '/tmp/site.key' };

/** Lines that say something. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('the site file that people are told to use', () => {
  it('is tested as it is, but for names, ports and folders', () => {
    const filled = linesOf(fillSiteFile(example, { ...paths, tls }));
    const own = linesOf(example).filter((line) => !line.startsWith('listen [::]'));
    const changed = own.filter((line, index) => line !== filled[index]);
    expect(filled).toHaveLength(own.length);
    expect(new Set(changed.map((line) => line.split(' ')[0]))).toEqual(
      new Set([
        ...['listen', 'server_name', 'access_log', 'error_log', 'root', 'include'],
        ...['ssl_certificate', 'ssl_certificate_key'],
      ]),
    );
    expect(filled).toContain('root "/tmp/a \\"site\\"";');
  });

  it('listens on this machine alone when it is tested', () => {
    for (const text of [fillSiteFile(example, paths), fillSiteFile(example, { ...paths, tls })])
      expect(linesOf(text).filter((line) => /^listen (?!127\.0\.0\.1:800[12])/.test(line))).toEqual(
        [],
      );
  });

  it('can be tested without HTTPS, and then sends nobody on', () => {
    const filled = fillSiteFile(example, paths);
    expect(filled).toContain('listen 127.0.0.1:8001;');
    expect(filled).not.toMatch(/ssl|https:|^\s*return 301/m);
    expect(filled.match(/^server \{/gm)).toHaveLength(1);
  });

  it('is refused when a line is missing that would have to be changed', () => {
    const without = example.replace(/^\s*root .*$/m, '');
    expect(() => fillSiteFile(without, paths)).toThrow(/root/);
  });

  it('sends no header of its own, which would take away those of the build', () => {
    expect(linesOf(example).filter((line) => line.startsWith('add_header'))).toEqual([]);
  });
});
