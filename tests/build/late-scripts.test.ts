import { describe, expect, it } from 'vitest';
import { postponeScripts } from '../../src/build/late-scripts.ts';

const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;

describe('scripts of a page', () => {
  it('move to the body, each once and in their order', () => {
    const html = `<html><body class="x"><p>${script('a')}Hej</p>${script('b')}${script('a')}</body></html>`;
    expect(postponeScripts(html)).toBe(
      '<html><body data-scripts="/_astro/a.js /_astro/b.js" class="x"><p>Hej</p></body></html>',
    );
  });

  it.each([
    '<meta content="<body onload=hit()>">',
    `<meta content="it's <body >">`,
    "<title><body ></title><script>'<body >'</script>",
    "<!-- <body > isn't here -->",
  ])('move to the body itself, whatever a text says: %s', (head) => {
    expect(postponeScripts(`<head>${head}</head><body>${script('a')}</body>`)).toBe(
      `<head>${head}</head><body data-scripts="/_astro/a.js"></body>`,
    );
  });

  it('stay where they are when they are inline, or data', () => {
    const html =
      '<body><script>1</script><script type="application/ld+json">{}</script><p>&lt;script type="module" src="x"></p></body>';
    expect(postponeScripts(html)).toBe(html);
  });
});
