import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainContrast, pairs } from '../../src/check/rules/contrast.ts';
import { parseTheme, type Theme } from '../../src/schema/theme.ts';

const themeOf = (folder: string): Theme => {
  const result = parseTheme(readFileSync(`${folder}/kommune/tema.css`, 'utf8'));
  if (!result.success) throw result.error;
  return result.data;
};
const own = themeOf('tests/fixtures/nabokommune');

describe('the colours of a municipality', () => {
  it('are told nothing of when they are far enough apart', () => {
    expect(explainContrast(own)).toEqual([]);
  });

  it.each([
    ['--brand-action', '#b06ac0', 'lyse', '7 til 1'],
    ['--brand-accent', '#d9b84a', 'lyse', '4,5 til 1'],
    ['--brand-surface-2', '#8a8fa8', 'lyse', '7 til 1'],
  ] as const)(
    '%s as %s is too pale, and the colour proposed would do',
    (brand, pale, look, least) => {
      const mistakes = explainContrast({ ...own, [brand]: pale });
      const mistake = mistakes.find(({ field }) => field === brand);
      expect(mistake?.message).toContain(`i det ${look} udseende`);
      expect(mistake?.message).toContain(`skal have mindst ${least}`);
      let theme: Theme = { ...own, [brand]: pale };
      // Each round mends one pair of the colour; the last leaves nothing to say.
      for (let round = 0; round < 12; round++) {
        const [next] = explainContrast(theme);
        if (next === undefined) return;
        const proposed = /Skriv fx (#[0-9a-f]{6})\./.exec(next.message)?.[1];
        expect(proposed, next.message).toBeDefined();
        theme = { ...theme, [next.field]: proposed };
      }
      expect(explainContrast(theme)).toEqual([]);
    },
  );

  it('are looked at in the dark look too', () => {
    const mistakes = explainContrast({ ...own, '--brand-ink-deep': '#222b55' });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.field).toBe('--brand-ink-deep');
    expect(mistakes[0]?.message).toContain('i det mørke udseende: links på den mørkere grund');
  });

  it('promise 7 to 1 for text', () => {
    expect(pairs.find(({ over, under }) => over === 'text' && under === 'surface')?.least).toBe(7);
    expect(pairs.find(({ over, under }) => over === 'on-action' && under === 'action')?.least).toBe(
      7,
    );
  });
});
