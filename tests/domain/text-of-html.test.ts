import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../src/domain/text-of-html.ts';

describe('the text of safe HTML', () => {
  it.each([
    ['<p>Et <strong>to</strong></p>', 'Et to.'],
    ['<h2>Over</h2><p>Under!</p>', 'Over.\n\nUnder!'],
    ['<ul><li>Et</li><li>To.</li></ul>', 'Et.\n\nTo.'],
    ['<table><tr><td>A</td><td>B</td></tr></table>', 'A.\n\nB.'],
    ['<p>Linje<br>næste</p>', 'Linje næste.'],
    ['<p>5 &lt; 10 &amp; flere</p>', '5 < 10 & flere.'],
    ['<p>Før<!-- skjult --> efter</p>', 'Før efter.'],
    ['<p><a href="/skjult/" title="skjult">Vist</a></p>', 'Vist.'],
    ['', ''],
  ])('%s is »%s«', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
