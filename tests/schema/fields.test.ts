import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkedAgainst,
  cvrNumber,
  emailAddress,
  fullDate,
  globalGoals,
  partialDate,
  phoneNumber,
  postalCode,
  productionUnitNumber,
  ref,
  slugPattern,
  sources,
  text,
  webAddress,
} from '../../src/schema/fields.ts';
import { messagesOf } from './make-fields.ts';

/** Seven free digits and the one that makes the sum right, where one digit can. */
const validCvr = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 })
  .map((digits) => {
    const sum = [2, 7, 6, 5, 4, 3, 2].reduce(
      (total, weight, i) => total + weight * (digits[i] ?? 0),
      0,
    );
    return { digits, last: (11 - (sum % 11)) % 11 };
  })
  .filter(({ last }) => last < 10)
  .map(({ digits, last }) => [...digits, last].join(''));

describe('A CVR number', () => {
  test('is accepted when its weighted sum is divisible by 11', () => {
    fc.assert(
      fc.property(validCvr, (cvr) => {
        expect(messagesOf(cvrNumber(), cvr)).toEqual([]);
      }),
    );
  });

  test('is refused when one digit is wrong', () => {
    const slip = fc.tuple(validCvr, fc.nat(7), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(slip, ([cvr, place, step]) => {
        const digit = (Number(cvr[place]) + step) % 10;
        const wrong = `${cvr.slice(0, place)}${digit}${cvr.slice(place + 1)}`;
        expect(messagesOf(cvrNumber(), wrong)).not.toEqual([]);
      }),
    );
  });

  test('may be written without quotes and becomes text', () => {
    expect(cvrNumber().parse(11111114)).toBe('11111114');
  });

  test.each(['1111111', '111111140', '11 11 11 14', 'DK11111114', '', 'abcdefgh'])(
    'is refused as %j, in Danish',
    (cvr) => expect(messagesOf(cvrNumber(), cvr)[0]).toMatch(/CVR-nummer. /),
  );
});

describe('A partial date', () => {
  test.each([
    ['2021', '2021'],
    [2021, '2021'],
    ['2021-09', '2021-09'],
    ['2021-09-15', '2021-09-15'],
    [new Date('2021-09-15'), '2021-09-15'],
    ['2024-02-29', '2024-02-29'],
  ])('written as %j becomes %s', (written, expected) => {
    expect(partialDate().parse(written)).toBe(expected);
  });

  test.each([
    '2021-13',
    '2021-00',
    '2021-9',
    '15-09-2021',
    '2021-02-30',
    '2023-02-29',
    '21',
    '',
    20210915,
    null,
    true,
  ])('is refused as %j', (written) => expect(messagesOf(partialDate(), written)).not.toEqual([]));

  test('is any real day, as YAML gives it', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        expect(partialDate().parse(day)).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('A full date', () => {
  test.each(['2021', '2021-09'])('is refused as %s', (written) => {
    expect(messagesOf(fullDate(), written)).toEqual([
      'skal være en hel dag, året først. Skriv fx 2021-09-15',
    ]);
  });
});

describe('A web address', () => {
  test.each(['https://eksempel.dk', 'http://eksempel.dk/sti?x=1#y', 'https://xn--grn-0na.dk/'])(
    'is accepted as %s',
    (address) => expect(messagesOf(webAddress(), address)).toEqual([]),
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://eksempel.dk',
    'mailto:a@eksempel.dk',
    '//eksempel.dk',
    'eksempel.dk',
    'www.eksempel.dk',
    '/sti',
    '',
  ])('is refused as %j', (address) => {
    expect(messagesOf(webAddress(), address)).toEqual([
      'er ikke en webadresse. Skriv hele adressen med https:// foran',
    ]);
  });
});

describe('A telephone number', () => {
  test.each(['86 16 76 99', '+45 86 16 76 99'])('is accepted as %s', (phone) => {
    expect(messagesOf(phoneNumber(), phone)).toEqual([]);
  });

  test.each(['86167699', '8616 7699', '86-16-76-99', '0045 86 16 76 99', '86 16 76', 86167699])(
    'is refused as %j',
    (phone) => expect(messagesOf(phoneNumber(), phone)[0]).toContain('"86 16 76 99"'),
  );
});

describe('A postal code', () => {
  test.each([8600, '8600', '0800'])('is accepted as %j', (code) => {
    expect(messagesOf(postalCode(), code)).toEqual([]);
  });

  test.each([860, 86000, '86 00', 'DK-8600', 86.5, ''])('is refused as %j', (code) => {
    expect(messagesOf(postalCode(), code)[0]).toContain('fire cifre');
  });
});

describe('A production unit number', () => {
  test('has ten digits', () => {
    expect(productionUnitNumber().parse(1003123456)).toBe('1003123456');
    expect(messagesOf(productionUnitNumber(), 100312345)).toHaveLength(1);
  });
});

describe('A mail address', () => {
  test.each(['kontakt', 'kontakt@', 'a b@eksempel.dk', 'Navn <a@eksempel.dk>', ''])(
    'is refused as %j',
    (address) => expect(messagesOf(emailAddress(), address)[0]).toContain('mailadresse'),
  );
});

describe('A reference', () => {
  test.each(['groen-cafe', 'a', 'nr-24', 'a1-b2'])('may be %s', (slug) => {
    expect(messagesOf(ref('virksomheder'), slug)).toEqual([]);
  });

  test.each([
    'Groen',
    'grøn-cafe',
    '24-timer',
    'a--b',
    '-a',
    'a-',
    'a b',
    'a/b',
    '../a',
    'a.md',
    '',
  ])('may not be %j', (slug) =>
    expect(messagesOf(ref('virksomheder'), slug)[0]).toContain('virksomheder/'),
  );

  test('never leaves its folder, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        if (slugPattern.test(written)) expect(written).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});

describe('A text', () => {
  test('loses the blanks around it', () => {
    expect(text().parse('  Kanten \n')).toBe('Kanten');
  });

  test('is refused when it is only blanks, and when it is too long', () => {
    expect(messagesOf(text(), '   ')).toEqual(['er tom. Skriv en tekst, eller fjern linjen']);
    expect(messagesOf(text(3), 'fire')).toEqual(['er for lang. Skriv højst 3 tegn']);
    expect(messagesOf(text(3), 'tre')).toEqual([]);
  });
});

describe('Sources', () => {
  test('are at least one, with a title', () => {
    expect(messagesOf(sources(), [])).toEqual(['mangler. Skriv mindst én kilde med titel']);
    expect(messagesOf(sources(), [{ url: 'https://eksempel.dk' }])).toHaveLength(1);
    expect(messagesOf(sources(), [{ titel: 'Årsrapport', dato: 2024 }])).toEqual([]);
  });
});

describe('Global goals', () => {
  test.each([0, 18, 1.5, '8'])('do not include %j', (goal) => {
    expect(messagesOf(globalGoals(), [goal])).toHaveLength(1);
  });

  test('are one to seventeen, and none when nothing is written', () => {
    expect(globalGoals().parse([1, 17])).toEqual([1, 17]);
    expect(globalGoals().parse(undefined)).toEqual([]);
  });
});

describe('The law that a text was held against', () => {
  const against = (mod: string) => messagesOf(checkedAgainst(), { dato: '2026-11-27', mod });

  test.each([
    'https://www.retsinformation.dk/eli/lta/2024/280',
    'https://retsinformation.dk/Forms/r0710.aspx?id=137217',
    'https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX:32014L0024',
    'https://lov.example/2026',
  ])('may stand at %s', (mod) => expect(against(mod)).toEqual([]));

  test.each([
    'https://star.dk/da/implementering/beskaeftigelsesreform/proces',
    'https://www.borger.dk/arbejde/2026',
    'https://www.silkeborg.dk/2026',
    'https://www.retsinformation.dk/',
    'https://retsinformation.dk.eksempel.dk/2024/280',
    'https://eksempel.dk/?fra=https://www.retsinformation.dk/eli/lta/2024/280',
  ])('is not at %s', (mod) => expect(against(mod)[0]).toContain('retsinformation.dk'));
});
