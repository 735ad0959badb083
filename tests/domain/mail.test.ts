import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOnePiece, international, mailto, sms, tel } from '../../src/domain/mail.ts';

/** Reads a mailto address as a mail program does. */
function decode(href: string) {
  const url = new URL(href);
  const fields = [...url.search.slice(1).split('&')].map((part) => part.split('='));
  return {
    address: decodeURIComponent(url.pathname),
    fields: fields.map(([name]) => name),
    values: fields.map(([, value = '']) => decodeURIComponent(value)),
  };
}

const anyText = fc.string({ unit: 'grapheme' });

describe('mailto', () => {
  it('gives back what was put in, whatever it was', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), (subject, body) => {
        const decoded = decode(mailto('ind@eksempel.dk', subject, body));
        expect(decoded).toEqual({
          address: 'ind@eksempel.dk',
          fields: ['subject', 'body'],
          values: [subject, body.join('\r\n')],
        });
      }),
    );
  });

  it('never lets a text become a header of its own', () => {
    const href = mailto('ind@eksempel.dk', 'Hej&bcc=alle@eksempel.dk', ['a\r\nBcc: b@eksempel.dk']);
    expect(decode(href).fields).toEqual(['subject', 'body']);
    expect(href).not.toMatch(/[\r\n\s]/);
  });

  it('never lets an address bring a subject along', () => {
    expect(mailto('x@y.dk?subject=z', 's', [])).toMatch(/^mailto:[^?]*\?subject=s&body=$/);
  });

  it('writes to several, and to nobody yet', () => {
    expect(mailto('x@y.dk, z@w.dk', 's', [])).toBe('mailto:x@y.dk,z@w.dk?subject=s&body=');
    expect(mailto('', 's', [])).toBe('mailto:?subject=s&body=');
  });
});

describe('sms', () => {
  it('makes a number the address of a text message', () => {
    expect(sms('20 00 11 22')).toBe('sms:+4520001122');
  });
});

describe('tel', () => {
  it.each(['86 00 11 22', '+45 86 00 11 22', '86001122'])(
    'makes %s an address with the country first',
    (phone) => {
      expect(tel(phone)).toBe('tel:+4586001122');
    },
  );
});

describe('a telephone number', () => {
  it('has its country at its beginning alone', () => {
    expect(international('12 +45 34')).toBe('+4512+4534');
  });

  it('stays in one line as text', () => {
    expect(inOnePiece('86 00 11 22')).toBe('86\u00A000\u00A011\u00A022');
  });
});
