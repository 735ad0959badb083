import { describe, expect, it } from 'vitest';
import { explainLix, lixOf } from '../../src/check/explain-lix.ts';
import { lix } from '../../src/domain/readability.ts';

const text = 'Virksomhedspraktik og beskyttet beskæftigelse giver arbejdserfaring.';

describe('what makes a text hard', () => {
  it('is told with the figure that was compared, the words of the trade left out or not', () => {
    expect(lixOf(text)).toBeLessThan(lix(text));
    expect(explainLix(text, 1)).toContain(`lixtallet er ${lixOf(text)}, og`);
    expect(explainLix(text, 1, new Set())).toContain(`lixtallet er ${lix(text)}, og`);
  });

  it('names the words that count, the longest first, and the longest sentence', () => {
    const longest = 'Den her sætning har flere ord end den anden.';
    const message = explainLix(`${text} ${longest}`, 1, new Set());
    expect(message).toContain(`»${longest.slice(0, -1)}`);
    expect(message).toContain('lange ord: Virksomhedspraktik, arbejdserfaring, beskæftigelse');
    expect(explainLix(text, 1)).not.toContain('Virksomhedspraktik,');
  });
});
