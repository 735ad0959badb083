import { describe, expect, it } from 'vitest';
import { useTab } from '../browser/open-browser.ts';
import { engines } from './a11y/sweep.ts';

/** A page with a fault for every engine: no language, a picture and a link without words, grey text. */
const html = `<!doctype html><html><head><title>Fejl</title></head><body>
<main><h1>Fejl</h1><img src="/findes-ikke.png"><a href="/"></a>
<p style="color:#bbb;background:#fff">Grå tekst, som ingen kan læse.</p></main></body></html>`;

describe('an engine that finds nothing on our pages', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 1280, height: 1024 } });

  it.each(engines)('finds what is wrong where something is: %s', async (_, engine) => {
    await tab.page.setContent(html);
    const { failed } = await engine({ page: tab.page, html });
    expect(new Set(failed.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(3);
  });
});
