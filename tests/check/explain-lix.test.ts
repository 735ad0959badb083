import { describe, expect, it } from 'vitest';
import { explainLix } from '../../src/check/explain-lix.ts';

const text =
  'Vi bygger. Indkøbstasker og sommerfugle er der, og gulerødder og så videre. Vi går hjem.';

describe('what makes a text hard', () => {
  it('is its longest sentence, wherever that stands', () => {
    expect(explainLix(text, 30)).toContain(
      'Del den længste sætning: »Indkøbstasker og sommerfugle er der, og gulerødder og så videre«.',
    );
  });

  it('is its words of more than six letters, the longest first, each once', () => {
    const words = `${text} Bygger bygninger, og bygninger.`;
    expect(explainLix(words, 30, new Set())).toContain(
      'Eller skift et af de lange ord: Indkøbstasker, sommerfugle, gulerødder, bygninger.',
    );
  });

  it('is never a word that is left out of the figure, however it is written', () => {
    expect(explainLix(text, 30, new Set(['indkøbstasker', 'gulerødder']))).toContain(
      'de lange ord: sommerfugle.',
    );
  });

  it('is told with six words at most, and with the figure and its limit', () => {
    const long = 'abcdefg bcdefgh cdefghi defghij efghijk fghijkl ghijklm.';
    expect(explainLix(long, 25, new Set())).toBe(
      `lixtallet er 107, og det må højst være 25. Del den længste sætning: »${long.slice(0, -1)}«. Eller skift et af de lange ord: abcdefg, bcdefgh, cdefghi, defghij, efghijk, fghijkl.`,
    );
  });
});
