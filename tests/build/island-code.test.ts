import { describe, expect, it } from 'vitest';
import { readIslandCode, takeOutIslandCode } from '../../src/build/island-code.ts';

const directive = '<script>(()=>{(self.Astro||(self.Astro={})).settled=l})();</script>';
const element = '<script>(()=>{customElements.define("astro-island",g)})();</script>';
const style = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
const own = '<script>own()</script>';
const page = (text: string) => `<html><body>${text}</body></html>`;

describe('the code that starts islands', () => {
  const islands = readIslandCode(page(`${style}${own}${directive}${element}`));

  it('becomes one file, named after what is in it', () => {
    expect(islands.address).toMatch(/^\/_astro\/islands\.[0-9a-f]{8}\.js$/);
    expect(islands.code).toContain('settled=l');
    expect(islands.code).toContain('customElements.define');
    expect(islands.code).not.toContain('own()');
  });

  it('is a script of each page that had it inline', () => {
    expect(takeOutIslandCode(page(`${style}${directive}${element}${own}<p>Hej</p>`), islands)).toBe(
      page(`${own}<p>Hej</p><script type="module" src="${islands.address}"></script>`),
    );
  });

  it.each(['<p>Hej</p>', '<script>evil();customElements.define("astro-island",g)</script>'])(
    'leaves a page without it, and what only resembles it, as it is: %s',
    (text) => {
      expect(takeOutIslandCode(page(text), islands)).toBe(page(text));
    },
  );

  it.each([own, `${directive}${element}`, `<style>a{color:red}</style>${directive}${element}`])(
    'is missed loudly when Astro writes it otherwise: %s',
    (text) => {
      expect(() => readIslandCode(page(text))).toThrow(/Astro starts its islands in another way/);
    },
  );
});
