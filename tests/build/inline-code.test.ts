import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContentFiles, readDeclaredCode } from '../../src/build/declared-code.ts';
import { type OwnCode, readOwnCode } from '../../src/build/inline-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'egen-kode-'));
let own: OwnCode;

const content = [{ file: 'sider/om.md', text: 'Om siden.\n\n<script>evil()</script>' }];

beforeAll(async () => {
  for (const name of ['soeg', 'liste']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '404.html'), '<style>a{}</style><script>own()</script>');
  writeFileSync(join(folder, 'soeg/index.html'), '<script>search()</script>');
  writeFileSync(
    join(folder, 'liste/index.html'),
    '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>',
  );
  own = await readOwnCode(
    (name) => readFile(join(folder, name), 'utf8'),
    [{ tag: 'script', code: 'declared()' }],
    () => content,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('inline code', () => {
  it('is known by its hash when the site has it of its own, and data is not code', () => {
    expect([...own.hashes.script]).toHaveLength(2);
    // From `printf 'own()' | openssl dgst -sha256 -binary | base64`.
    expect([...own.hashes.script]).toContain(
      "'sha256-1yruO3ZUqBddjC8oRrsLLZ/oiHYCAveB39McCaLvqnk='",
    );
    expect([...own.hashes.style]).toHaveLength(1);
  });

  it.each([
    '<script>search()</script><style>a{}</style>',
    '<script type="application/ld+json">{"b":2}</script>',
    '<p>&lt;script>evil()&lt;/script></p>',
    '<img alt="<script>evil()</script>"><!-- <script>evil()</script> -->',
    '<title><script>evil()</script></title>',
  ])('of the site goes out: %s', (html) => {
    expect(() => own.admit('om/index.html', html)).not.toThrow();
  });

  it.each([
    '<script>evil()</script>',
    '<SCRIPT>evil()</SCRIPT>',
    '<script nonce="x">evil()</script>',
    '<script>evil()</script >',
    '<script/type=module>evil()',
    '<template><script>evil()</script></template>',
    '<svg><script>evil()</script></svg>',
  ])("of an editor's stops the build and names the text and the page: %s", (html) => {
    expect(() => own.admit('om/index.html', html)).toThrow(
      /^sider\/om\.md: Teksten bliver til kode på siden om\/index\.html/,
    );
  });

  it.each([
    '<script>search() </script>',
    '<style>a{color:red}</style>',
    '<script>x()</script>',
    '<style>declared()</style><script>DECLARED()</script>',
  ])("of a developer's stops the build with the remedy in English: %s", (html) => {
    expect(() => own.admit('om/index.html', html)).toThrow(
      /^om\/index\.html: inline code that the build does not know.*is:inline/,
    );
  });

  it('that the sources declare is allowed by the policy once a page has it', () => {
    expect([...own.hashes.script]).toHaveLength(2);
    own.admit('job/index.html', '<script>declared()</script>');
    expect([...own.hashes.script]).toHaveLength(3);
  });

  it.each([
    ['<script>search()</script><style>a{}</style>', true],
    ['<p>Ingen kode</p>', true],
    ['<script>declared()</script>', false],
    // And once more, when it is known.
    ['<script>declared()</script>', false],
    ['<title><script>evil()</script></title>', false],
  ])('adds nothing to the policy where every site has it: %s (%s)', (html, isOwn) => {
    expect(own.admit('om/index.html', html)).toBe(isOwn);
  });
});

describe('declared code', () => {
  it("is what stands between tags with is:inline, and Astro's directives", () => {
    writeFileSync(
      join(folder, 'Own.astro'),
      '---\n---\n<script is:inline>mine()</script>\n<style is:inline>b{}</style>\n<script>bundled()</script>\n<script is:inline set:html={x} />',
    );
    const declared = readDeclaredCode(folder);
    expect(declared).toEqual(
      expect.arrayContaining([
        { tag: 'script', code: 'mine()' },
        { tag: 'style', code: 'b{}' },
      ]),
    );
    const code = declared.map((item) => item.code);
    expect(code.join('\n')).not.toContain('bundled');
    for (const directive of ['idle', 'load', 'media', 'only', 'visible'])
      expect(code.filter((item) => item.includes(`.${directive}=`))).toHaveLength(1);
  });

  it("is looked for in editors' texts by their path in the content", () => {
    mkdirSync(join(folder, 'indhold/sider'), { recursive: true });
    writeFileSync(join(folder, 'indhold/sider/om.md'), 'Tekst.');
    expect(readContentFiles(join(folder, 'indhold'))).toEqual([
      { file: 'sider/om.md', text: 'Tekst.' },
    ]);
  });
});
