import { describe, expect, it } from 'vitest';
import { keptHtml } from '../../src/components/ui/kept-html.ts';
import { openingTag } from '../../src/components/ui/opening-tag.ts';

describe('the tag that an element begins with', () => {
  it('has its attributes as Astro writes them, and none without a value', () => {
    expect(
      openingTag('own-element', {
        class: 'row',
        'data-name': 'Å & "B" <c>',
        'data-hard': undefined,
        'data-empty': '',
        'data-0abc': true,
      }),
    ).toBe(
      '<own-element class="row" data-name="Å &amp; &quot;B&quot; <c>" data-empty data-0abc="true">',
    );
  });
});

describe('what is the same on many pages', () => {
  it('is made once for a municipality and a name', async () => {
    const [one, other] = [{}, {}];
    let made = 0;
    const make = async () => `<p>${++made}</p>`;
    expect([
      await keptHtml(one, 'header', make),
      await keptHtml(one, 'header', make),
      await keptHtml(one, 'footer', make),
      await keptHtml(other, 'header', make),
    ]).toEqual(['<p>1</p>', '<p>1</p>', '<p>2</p>', '<p>3</p>']);
  });
});
