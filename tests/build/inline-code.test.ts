import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InlineHashes } from '../../src/build/hosting/content-policy.ts';
import { readOwnCode, refuseStrangeCode } from '../../src/build/inline-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'egen-kode-'));
let own: InlineHashes;

beforeAll(async () => {
  for (const name of ['soeg', 'liste']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '404.html'), '<style>a{}</style><script>own()</script>');
  writeFileSync(join(folder, 'soeg/index.html'), '<script>search()</script>');
  writeFileSync(
    join(folder, 'liste/index.html'),
    '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>',
  );
  own = await readOwnCode(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('inline code', () => {
  it('is known by its hash when the site has it of its own, and data is not code', () => {
    expect([...own.script]).toHaveLength(2);
    // From `printf 'own()' | openssl dgst -sha256 -binary | base64`.
    expect([...own.script]).toContain("'sha256-1yruO3ZUqBddjC8oRrsLLZ/oiHYCAveB39McCaLvqnk='");
    expect([...own.style]).toHaveLength(1);
  });

  it.each([
    '<script>search()</script><style>a{}</style>',
    '<script type="application/ld+json">{"b":2}</script>',
    '<p>&lt;script>evil()&lt;/script></p>',
    '<img alt="<script>evil()</script>"><!-- <script>evil()</script> -->',
    '<title><script>evil()</script></title>',
  ])('of the site goes out: %s', (html) => {
    expect(() => refuseStrangeCode('om/index.html', html, own)).not.toThrow();
  });

  it.each([
    '<script>evil()</script>',
    '<SCRIPT>evil()</SCRIPT>',
    '<script>search() </script>',
    '<script nonce="x">evil()</script>',
    '<style>a{color:red}</style>',
    '<script>evil()</script >',
    '<script/type=module>evil()',
    '<template><script>evil()</script></template>',
    '<svg><script>evil()</script></svg>',
  ])('of anyone else stops the build and names the page: %s', (html) => {
    expect(() => refuseStrangeCode('om/index.html', html, own)).toThrow(
      /^om\/index\.html: Siden har/,
    );
  });
});
