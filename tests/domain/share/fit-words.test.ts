import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWords, type Measure, type Room } from '../../../src/domain/share/fit-words.ts';

/** Every letter is half as wide as it is high. */
const measure: Measure = (letters) => Array.from(letters).length / 2;

const room: Room = { width: 500, height: 300, sizes: [100, 80, 50], lineHeight: 1 };

describe('words in a picture', () => {
  it('are as large as they may be where they are few', () => {
    expect(fitWords('Café Ø', room, measure)).toEqual({ size: 100, lines: ['Café Ø'] });
    expect(fitWords(' Café \n Ø', room, measure).lines).toEqual(['Café Ø']);
  });

  it('are smaller where a word is too wide for a line, and whole', () => {
    expect(fitWords('Kantineservice', room, measure)).toEqual({
      size: 50,
      lines: ['Kantineservice'],
    });
    expect(fitWords('Kantinedrift', room, measure)).toEqual({ size: 80, lines: ['Kantinedrift'] });
  });

  it('are smaller where they have more lines than there is room for', () => {
    const { size, lines } = fitWords('Et sted med plads til folk og fugle ved søen', room, measure);
    expect(size).toBe(50);
    expect(lines.join(' ')).toBe('Et sted med plads til folk og fugle ved søen');
  });

  it('have even lines, so that none is left alone', () => {
    expect(fitWords('Varm mad til os', { ...room, sizes: [80] }, measure).lines).toEqual([
      'Varm mad',
      'til os',
    ]);
  });

  it('end a line after a hyphen of their own, and a dash stays alone', () => {
    expect(fitWords('Afdelingen CSR-opgaverne', room, measure)).toEqual({
      size: 100,
      lines: ['Afdelingen', 'CSR-', 'opgaverne'],
    });
    expect(fitWords('Kroen – og', room, measure).lines).toEqual(['Kroen – og']);
  });

  it('are divided by a hyphen only where the smallest size is too wide', () => {
    const { size, lines } = fitWords('Speciallægepraksisplanlægningsudvalg', room, measure);
    expect(size).toBe(50);
    expect(lines).toEqual(['Speciallægepraksisp-', 'lanlægningsudvalg']);
  });

  it('say by three dots that some are left out', () => {
    const { lines } = fitWords('Lang tale '.repeat(40), room, measure);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('never stand outside their room, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const { size, lines } = fitWords(words, room, measure);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width);
        expect(lines.length * size * room.lineHeight).toBeLessThanOrEqual(room.height);
      }),
    );
  });
});
