import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/build/hosting/content-policy.ts';

const none = { script: [], style: [] };

describe('the content policy', () => {
  it('knows no host but its own, for our own drawing and for a map archive', () => {
    for (const base of [
      { kind: 'schematic' } as const,
      { kind: 'archive', file: 'kort.pmtiles' } as const,
    ])
      expect(contentPolicy(none, base)).not.toMatch(/https?:|data:/);
  });

  it('says of everything a page can load, send or stand in where it may come from', () => {
    expect(contentPolicy(none, { kind: 'schematic' }).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "manifest-src 'self'",
      "connect-src 'self'",
      // No text of the content can move every link of a page to another host.
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ]);
  });

  it('lets a page stand in frames, or show one of its own, where it is meant to, and changes nothing else', () => {
    const base = { kind: 'schematic' } as const;
    const rules = contentPolicy(none, base).split('; ');
    expect(contentPolicy(none, base, 'stands in frames').split('; ')).toEqual(
      rules.map((rule) => (rule === "frame-ancestors 'none'" ? 'frame-ancestors *' : rule)),
    );
    const shows = contentPolicy(none, base, 'shows frames').split('; ');
    expect(shows.filter((rule) => !rules.includes(rule))).toEqual(["frame-src 'self'"]);
    expect(shows).toContain("frame-ancestors 'none'");
  });

  it('lets pictures in from the host of the tiles, and nothing else, and from nobody else', () => {
    const policy = contentPolicy(none, {
      kind: 'tiles',
      address: 'https://fliser.example/{z}/{x}/{y}.png?noegle=1',
      layer: undefined,
      credit: 'Fliser',
      referrerPolicy: 'strict-origin',
    });
    expect(policy).toContain("img-src 'self' data: https://fliser.example;");
    expect(policy.match(/https?:/g)).toHaveLength(1);
  });

  it('lets no text become markup or code but through the one policy of the site', () => {
    const policy = contentPolicy(none, { kind: 'schematic' });
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
    expect(policy).not.toContain('allow-duplicates');
  });

  it('allows inline code by its hash only, and WebAssembly for the search', () => {
    const policy = contentPolicy(
      { script: ["'sha256-b'", "'sha256-a'"], style: ["'sha256-c'"] },
      { kind: 'schematic' },
    );
    expect(policy).toContain("script-src 'self' 'sha256-a' 'sha256-b' 'wasm-unsafe-eval';");
    expect(policy).toContain("style-src 'self' 'sha256-c';");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
  });
});
