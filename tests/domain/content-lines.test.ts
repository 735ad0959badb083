import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, writeLines } from '../../src/domain/content-lines.ts';

describe('a text as the value of a line', () => {
  it.each([
    ['a,b;c', 'a\\,b\\;c'],
    ['C:\\d', 'C:\\\\d'],
    ['a\\,b', 'a\\\\\\,b'],
    ['en\r\nto\nfem\rseks', 'en\\nto\\nfem\\nseks'],
    ['a,,b;;', 'a\\,\\,b\\;\\;'],
    ['Intet: "her"', 'Intet: "her"'],
  ])('%j is written %j', (text, value) => {
    expect(escapeText(text)).toBe(value);
  });
});

describe('lines', () => {
  it('end as the standards say, each', () => {
    expect(writeLines(['A:1', 'B:2'])).toBe('A:1\r\nB:2\r\n');
    expect(writeLines(['', 'B'])).toBe('\r\nB\r\n');
  });

  it('of 75 bytes are whole, and longer ones go on behind a space', () => {
    const [whole, longer] = ['x'.repeat(75), 'x'.repeat(76)];
    expect(writeLines([whole])).toBe(`${whole}\r\n`);
    expect(writeLines([longer])).toBe(`${whole}\r\n x\r\n`);
    // The space counts, and a letter of two bytes is not cut.
    expect(writeLines(['x'.repeat(75 + 74 + 1)])).toBe(`${whole}\r\n ${'x'.repeat(74)}\r\n x\r\n`);
    expect(writeLines([`${'x'.repeat(74)}å`])).toBe(`${'x'.repeat(74)}\r\n å\r\n`);
    expect(writeLines([`${'x'.repeat(73)}å`])).toBe(`${'x'.repeat(73)}å\r\n`);
  });

  it('lose nothing, and are never longer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'å', '€', '🌱'), maxLength: 300 }),
        (line) => {
          const written = writeLines([line]);
          expect(written.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
          for (const each of written.split('\r\n'))
            expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
        },
      ),
      { numRuns: 50 },
    );
  });
});
