import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewriteBody } from '../../src/editing/rewrite-body.ts';

const old = `Vi laver *cykler* i Prøveby.

## Sådan


* Ring
* Kom forbi

| År | Job |
|----|:---:|
| 2024 | 3 |

Her står en linje,
som går over to.

> Et citat.`;

/** The same as an editor on the screen would write it. */
const rewritten = `Vi laver _cykler_ i Prøveby.

## Sådan

- Ring
- Kom forbi

| År | Job |
| --- | --- |
| 2024 | 3 |

Her står en linje, som går over to.

\\> Et citat.`;

describe('a text that comes back from the form', () => {
  it('stays sign by sign where it says the same', () => {
    expect(rewriteBody(old, rewritten)).toBe(old);
  });

  it.each([
    ['a paragraph', 'i Prøveby', 'i Nyby'],
    ['an item of a list', 'Kom forbi', 'Kom forbi i morgen'],
    ['a row of a table', '| 2024 | 3 |', '| 2024 | 4 |'],
    ['a paragraph of several lines', 'over to.', 'over to linjer.'],
    ['a heading', '## Sådan', '## Sådan gør du'],
  ])('changes only the line of %s', (_what, from, to) => {
    const [before, after] = [old, rewriteBody(old, rewritten.replace(from, to))].map((text) =>
      text.split('\n'),
    ) as [string[], string[]];
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });

  it('takes in a new paragraph, and takes one away', () => {
    const more = rewriteBody(old, rewritten.replace('## Sådan', 'Nyt.\n\n## Sådan'));
    expect(more).toBe(old.replace('## Sådan', 'Nyt.\n\n## Sådan'));
    const less = rewriteBody(old, rewritten.replace('Her står en linje, som går over to.\n\n', ''));
    expect(less).toBe(old.replace('Her står en linje,\nsom går over to.\n\n', ''));
  });

  it('takes what is empty, or was', () => {
    expect(rewriteBody('', 'Nyt.')).toBe('Nyt.');
    expect(rewriteBody(old, '')).toBe('');
  });

  it('keeps code with empty lines in one piece', () => {
    const code = '```\na\n\nb\n```\n\nSlut.';
    expect(rewriteBody(code, code.replace('Slut', 'Færdig'))).toBe(code.replace('Slut', 'Færdig'));
  });

  it('says every word of the new text in its order, whatever the old one was', () => {
    const text = fc
      .array(fc.constantFrom('Et.', 'To *tre*', '- a\n- b', '1. x', '## H', '| a | b |'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((blocks) => blocks.join('\n\n'));
    const words = (body: string) => body.match(/[\p{L}\d.]+/gu);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(words(rewriteBody(one, other))).toEqual(words(other));
      }),
    );
  });
});
