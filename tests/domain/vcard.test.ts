import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeVCard } from '../../src/domain/vcard.ts';

const source = 'https://example.dk/virksomheder/a/';

/** Reads a card as an address book does: unfolds lines, then takes names, values and their escapes apart. */
function readCard(card: string): Map<string, string> {
  const lines = card.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      const value = line
        .slice(at + 1)
        .replaceAll(/\\(.)/gs, (_, letter: string) => (letter === 'n' ? '\n' : letter));
      return [line.slice(0, at).split(';')[0] ?? '', value];
    }),
  );
}

describe('a contact card', () => {
  it('says what is known and nothing else', () => {
    const card = readCard(
      writeVCard({ name: 'Grøn Café', phone: '86 12 34 56', town: 'Silkeborg', source }),
    );
    expect(card.get('FN')).toBe('Grøn Café');
    expect(card.get('TEL')).toBe('+4586123456');
    expect(card.get('ADR')).toBe(';;;Silkeborg;;;Danmark');
    expect(card.has('EMAIL')).toBe(false);
    expect(card.get('SOURCE')).toBe(source);
  });

  it('keeps any name and note whole, and lets none of them begin a line of its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (name, note) => {
          fc.pre(!/[\r]/.test(name + note) && note !== '');
          const card = writeVCard({ name, note, source });
          expect(readCard(card).get('FN')).toBe(name);
          expect(readCard(card).get('NOTE')).toBe(note);
          for (const line of card.split('\r\n'))
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(card.match(/^END:/gm)?.length).toBe(1);
        },
      ),
      { numRuns: 1000 },
    );
    const hostile = writeVCard({ name: 'A\r\nTEL:112', source });
    expect(readCard(hostile).has('TEL')).toBe(false);
  });
});
