import { describe, expect, it } from 'vitest';
import { apacheFile } from '../../src/build/hosting/apache-file.ts';

const headers = { 'Content-Security-Policy': "default-src 'none'", 'X-A': 'a "b" 5 % \\' };
const none = { redirects: [], gone: [] };
const moved = {
  redirects: [{ from: '/social/was/', to: '/social/tilgaengelighed/' }],
  gone: ['/social/lukket/'],
};

/** The lines without how far they stand in. */
const lines = (text: string): string[] => text.split('\n').map((line) => line.trim());

describe('the file for Apache', () => {
  it('sends every header with every answer, errors too, with quotes, percent signs and backslashes as they are', () => {
    const file = lines(apacheFile(headers, none));
    expect(file).toContain('Header always set Content-Security-Policy "default-src \'none\'"');
    expect(file).toContain('Header always set X-A "a \\"b\\" 5 %% \\\\"');
    expect(file).toContain('Header always set Cache-Control "no-cache"');
  });

  it('keeps for good what is named by what is in it, where it is there', () => {
    expect(lines(apacheFile(headers, none, '/social'))).toContain(
      'Header always set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^/social/_astro/# && %{REQUEST_STATUS} -lt 400"',
    );
  });

  it('has other values in a folder, where it is there', () => {
    const other = {
      folder: '/rediger/',
      headers: { 'Content-Security-Policy': "default-src 'self'", 'X-B': 'b' },
    };
    const file = apacheFile(headers, none, '/social', [other]);
    expect(lines(file)).toContain(
      'Header always set Content-Security-Policy "default-src \'self\'" "expr=%{REQUEST_URI} =~ m#^/social/rediger/# && %{REQUEST_STATUS} -lt 400"',
    );
    const added = lines(file).filter((line) => line.includes('/rediger/'));
    expect(added).toHaveLength(2);
    expect(lines(file).filter((line) => !added.includes(line))).toEqual(
      lines(apacheFile(headers, none, '/social')),
    );
  });

  it('leads on and says what is gone, with and without the last slash, in a folder of the host too', () => {
    const file = lines(apacheFile(headers, moved, '/social'));
    expect(file).toContain(
      'RedirectMatch 301 "^(?:/social/was|/social/was/)$" "/social/tilgaengelighed/"',
    );
    expect(file).toContain('RedirectMatch 410 "^(?:/social/lukket|/social/lukket/)$"');
    expect(file).toContain('ErrorDocument 404 /social/404.html');
    expect(file).toContain('ErrorDocument 410 /social/fjernet/index.html');
    expect(file).toContain('RedirectMatch 404 "^(?:/social/_headers|/social/_redirects)$"');
    expect(apacheFile(headers, none)).not.toContain('410');
  });

  it('asks for no more than a web hotel allows, and for no module that may be switched off', () => {
    const file = apacheFile(headers, moved);
    expect(file).not.toMatch(/^\s*(?:Options|<If |<Files|Require|AllowOverride|Rewrite)/m);
    const outside = file.replaceAll(/<IfModule[\s\S]*?<\/IfModule>/g, '');
    expect(
      lines(outside).filter((line) => line !== '' && !/^(?:#|ErrorDocument )/.test(line)),
    ).toEqual([]);
  });

  it.each(['a\nb', 'a\u0000', '${HOME}', '$1'])('refuses what Apache would change: %j', (value) => {
    expect(() => apacheFile({ 'X-A': value }, none)).toThrow(/cannot be told/);
  });
});
