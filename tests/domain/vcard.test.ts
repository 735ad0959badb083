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

  it('is one that phones and Outlook read, field by field', () => {
    const card = writeVCard({
      name: 'Grøn Café; Øby, A/S',
      phone: '+45 86 12 34 56',
      mobile: '20 12 34 56',
      email: 'post@groen.example',
      web: 'https://groen.example/',
      street: 'Gaden 1',
      postalCode: '8600',
      town: 'Øby',
      note: 'Ring først\nog kom så',
      source,
    });
    expect(card.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Grøn Café\\; Øby\\, A/S',
      'N:Grøn Café\\; Øby\\, A/S;;;;',
      'ORG:Grøn Café\\; Øby\\, A/S',
      'X-ABSHOWAS:COMPANY',
      'TEL;TYPE=WORK,VOICE:+4586123456',
      'TEL;TYPE=WORK,CELL:+4520123456',
      'EMAIL;TYPE=INTERNET,WORK:post@groen.example',
      'URL:https://groen.example/',
      'ADR;TYPE=WORK:;;Gaden 1;Øby;;8600;Danmark',
      'NOTE:Ring først\\nog kom så',
      `SOURCE:${source}`,
      'END:VCARD',
      '',
    ]);
  });

  it('says nothing of what nobody knows', () => {
    expect(writeVCard({ name: 'A', source }).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:A',
      'N:A;;;;',
      'ORG:A',
      'X-ABSHOWAS:COMPANY',
      `SOURCE:${source}`,
      'END:VCARD',
      '',
    ]);
  });

  it('goes on in the next line after 75 bytes and no sooner, never inside a letter', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', 'æ', 'Ø', '€', '👩', ';', '\\'),
          minLength: 100,
          maxLength: 400,
        }),
        (note) => {
          const lines = writeVCard({ name: 'A', note, source }).split('\r\n');
          const bytes = lines.map((line) => new TextEncoder().encode(line).length);
          expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
          const first = lines.findIndex((line) => line.startsWith('NOTE:'));
          const last = lines.findIndex((line, at) => at > first && !line.startsWith(' ')) - 1;
          expect(last).toBeGreaterThan(first);
          // The longest letter takes four bytes: a line that has room for it is not ended.
          for (let at = first; at < last; at++) expect(bytes[at]).toBeGreaterThan(75 - 4);
          expect(readCard(lines.join('\r\n')).get('NOTE')).toBe(note);
        },
      ),
    );
    const fits = 'a'.repeat(75 - 'NOTE:'.length);
    expect(writeVCard({ name: 'A', note: fits, source })).toContain(`NOTE:${fits}\r\n`);
    expect(writeVCard({ name: 'A', note: `${fits}b`, source })).toContain(`${fits}\r\n b\r\n`);
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
