import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofHashedFiles } from '../../src/build/hosting/response-headers.ts';
import { nginxInclude, quoteForNginx } from '../../src/build/hosting/nginx-include.ts';

const headers = { 'Content-Security-Policy': "default-src 'none'; img-src 'self'", 'X-A': 'a "b"' };
const none = { redirects: [], gone: [] };

/** The words of a configuration as nginx reads them: quotes and backslashes are gone, blocks are lists. */
type Directive = { words: string[]; block?: Directive[] };

function readConfig(text: string): Directive[] {
  const tokens = [...text.matchAll(/#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"|[;{}]|[^\s;{}"]+/g)];
  const stack: Directive[][] = [[]];
  let words: string[] = [];
  for (const [whole, quoted] of tokens) {
    if (whole.startsWith('#')) continue;
    if (whole === ';' || whole === '{') {
      const directive: Directive = whole === '{' ? { words, block: [] } : { words };
      stack.at(-1)?.push(directive);
      if (directive.block) stack.push(directive.block);
      words = [];
    } else if (whole === '}') stack.pop();
    else words.push(quoted === undefined ? whole : quoted.replaceAll(/\\(["\\])/g, '$1'));
  }
  expect(stack).toHaveLength(1);
  return stack[0] ?? [];
}

const named = (config: Directive[], ...start: string[]): Directive[] =>
  config.filter(({ words }) => start.every((word, index) => words[index] === word));

describe('a value for nginx', () => {
  it('keeps its semicolons and quotes', () => {
    expect(quoteForNginx("default-src 'none'; x")).toBe('"default-src \'none\'; x"');
    expect(quoteForNginx('a "b" \\c')).toBe('"a \\"b\\" \\\\c"');
  });

  it.each(['$uri', 'a\nb', 'a\rb', 'a\u0000'])(
    'is refused when nginx would change it: %j',
    (value) => {
      expect(() => quoteForNginx(value)).toThrow(/cannot be told/);
    },
  );

  it('is read back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!/[$\p{Cc}]/u.test(value));
        expect(readConfig(`x ${quoteForNginx(value)};`)).toEqual([{ words: ['x', value] }]);
      }),
    );
  });
});

describe('the include for nginx', () => {
  it('sends every header with every answer, errors too', () => {
    const config = readConfig(nginxInclude(headers, none));
    for (const [name, value] of Object.entries({ ...headers, 'Cache-Control': 'no-cache' }))
      expect(config).toContainEqual({ words: ['add_header', name, value, 'always'] });
  });

  it('repeats them in every block that has headers of its own, which inherits none', () => {
    const blocks = readConfig(nginxInclude(headers, { redirects: [], gone: ['/x/'] })).filter(
      ({ block = [] }) => named(block, 'add_header').length > 0,
    );
    expect(blocks.map(({ words }) => words)).toEqual([['location', '^~', '/_astro/']]);
    for (const { block = [] } of blocks)
      expect(named(block, 'add_header').map(({ words }) => words.slice(1))).toEqual(
        Object.entries({ ...headers, ...ofHashedFiles }).map((header) => [...header, 'always']),
      );
  });

  it('has other values in a folder, and the same everywhere else', () => {
    const other = {
      folder: '/rediger/',
      headers: { 'Content-Security-Policy': "default-src 'self'", 'X-B': 'b' },
    };
    const config = readConfig(nginxInclude(headers, none, '/social', [other]));
    const [found] = named(config, 'location', '/social/rediger/');
    expect(found?.block?.map(({ words }) => words.slice(1))).toEqual([
      ['Content-Security-Policy', "default-src 'self'", 'always'],
      ['X-A', headers['X-A'], 'always'],
      ['Cache-Control', 'no-cache', 'always'],
      ['X-B', 'b', 'always'],
    ]);
    expect(config.filter((directive) => directive !== found)).toEqual(
      readConfig(nginxInclude(headers, none, '/social')),
    );
  });

  it('says what the files are, one type for each ending', () => {
    const [types] = named(readConfig(nginxInclude(headers, none)), 'types');
    const rows = types?.block?.map(({ words }) => words) ?? [];
    expect(rows).toContainEqual(['application/geo+json', 'geojson']);
    expect(rows).toContainEqual(['text/vcard', 'vcf']);
    expect(rows).toContainEqual(['text/calendar', 'ics']);
    expect(rows).toContainEqual(['application/atom+xml', 'atom']);
    expect(rows).toContainEqual(['application/vnd.pmtiles', 'pmtiles']);
    expect(new Set(rows.map(([, ending]) => ending)).size).toBe(rows.length);
  });

  it('leads an address on, with and without its last slash', () => {
    const moved = { redirects: [{ from: '/was/', to: '/tilgaengelighed/' }], gone: [] };
    const config = readConfig(nginxInclude(headers, moved));
    for (const path of ['/was', '/was/'])
      expect(named(config, 'location', '=', path)).toEqual([
        {
          words: ['location', '=', path],
          block: [{ words: ['return', '301', '/tilgaengelighed/'] }],
        },
      ]);
  });

  it('knows pages that are taken away, and names their page only when there are any', () => {
    const config = readConfig(nginxInclude(headers, { redirects: [], gone: ['/lukket/'] }));
    for (const path of ['/lukket', '/lukket/'])
      expect(named(config, 'location', '=', path)[0]?.block).toEqual([
        { words: ['return', '410'] },
      ]);
    expect(config).toContainEqual({ words: ['error_page', '410', '/fjernet/index.html'] });
    expect(nginxInclude(headers, none)).not.toContain('410');
  });

  it('hands out neither the files for other hosts nor hidden ones', () => {
    const config = readConfig(nginxInclude(headers, none));
    for (const path of ['/_headers', '/_redirects'])
      expect(named(config, 'location', '=', path)[0]?.block).toEqual([
        { words: ['return', '404'] },
      ]);
    const [hidden] = named(config, 'location', '~');
    expect(hidden?.block).toEqual([{ words: ['return', '404'] }]);
    const pattern = new RegExp(hidden?.words[2] ?? '');
    expect(['/.git/config', '/a/.env', '/.well-known'].every((path) => pattern.test(path))).toBe(
      true,
    );
    expect(pattern.test('/.well-known/security.txt')).toBe(false);
  });
});
