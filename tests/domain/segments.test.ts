import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsByRule, segmentsOf } from '../../src/domain/segments.ts';

const words = (text: string): string[] =>
  segmentsByRule(text, 'sentence').map(({ segment }) => segment.trim());

describe('a text cut without the rules of the language', () => {
  it.each([
    ['Kom forbi. Vi har kaffe! Har du tid?', ['Kom forbi.', 'Vi har kaffe!', 'Har du tid?']],
    ['Ring kl. 9 til 15, fx i dag. Eller skriv.', ['Ring kl. 9 til 15, fx i dag.', 'Eller skriv.']],
    ['Det koster 12.500 kr. om året', ['Det koster 12.500 kr. om året']],
    ['Vi venter … Så sker det', ['Vi venter … Så sker det']],
    ['Uden punktum', ['Uden punktum']],
  ])('%s', (text, sentences) => {
    expect(words(text)).toEqual(sentences);
    expect(segmentsOf(text, 'sentence').map(({ segment }) => segment.trim())).toEqual(sentences);
  });

  it('loses nothing, and knows where each piece begins', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'Å', '.', '!', '…', ' ', '\n', '🌱', '1'),
    });
    fc.assert(
      fc.property(texts, fc.constantFrom('sentence', 'grapheme'), (text, granularity) => {
        const pieces = segmentsByRule(text, granularity);
        expect(pieces.map(({ segment }) => segment).join('')).toBe(text);
        for (const { segment, index } of pieces)
          expect(text.slice(index, index + segment.length)).toBe(segment);
      }),
    );
  });
});

it('A character of several code points is one, where the browser has the rules of the language', () => {
  const family = '👩‍👩‍👧';
  expect(segmentsOf(`${family}e\u0301`, 'grapheme')).toMatchObject([
    { segment: family, index: 0 },
    { segment: 'e\u0301', index: family.length },
  ]);
});

it('A browser without the rules of the language cuts by punctuation and by code points', () => {
  const { Segmenter } = Intl;
  try {
    Reflect.deleteProperty(Intl, 'Segmenter');
    for (const granularity of ['sentence', 'grapheme'] as const)
      expect(segmentsOf('Å! Nu e\u0301r', granularity)).toEqual(
        segmentsByRule('Å! Nu e\u0301r', granularity),
      );
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});
