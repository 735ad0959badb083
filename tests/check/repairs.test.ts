import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { decodeTwice } from '../../src/check/double-encoded.ts';
import { listMeant } from '../../src/check/meant-values.ts';
import { parseYaml } from '../../src/check/parse-yaml.ts';
import { repairContent } from '../../src/check/repair-content.ts';
import { repairText } from '../../src/check/repair-text.ts';
import { toSchemaNode } from '../../src/check/schema-node.ts';
import { collections } from '../../src/schema/collections.ts';
import { callCommand } from '../run-command.ts';
import { add, edit, makeContent } from './make-content.ts';

const schema = collections.virksomheder.schema(() => z.string());
const written = toSchemaNode(collections.virksomheder.fields(() => z.string()));
const repair = (text: string, names: readonly string[] = []) =>
  repairText({ file: 'virksomheder/a/index.md', text, schema, written, names });

/** A file of an enterprise with other lines among its fields, and another text. */
const page = (fields: string, body = 'Tekst.') =>
  `---\nnavn: Kanten\nart: vaerksted\nresume: Vi laver.\nletLaest: Vi laver.\n${fields}\nkilder:\n  - titel: Os\n---\n\n${body}\n`;

// prettier-ignore
const fields = [
  ['letters in two pieces', 'besoeg: Bla\u030A cafe\u0301', 'besoeg: Blå café'],
  ['soft hyphens and blanks without width', 'besoeg: Kom\u00AD og\u200B se\u2060', 'besoeg: Kom og se'],
  ['marks that turn the writing', 'kontakt:\n  telefon: "\u202A86 86 99 15\u202C"', 'kontakt:\n  telefon: "86 86 99 15"'],
  ['letters stored twice', 'besoeg: GrÃ¸n CafÃ©', 'besoeg: Grøn Café'],
  ['a hard blank after a key', 'besoeg:\u00A0Kom', 'besoeg: Kom'],
  ['hard blanks that set in', 'adresse:\n\u00A0\u00A0by: Byen', 'adresse:\n  by: Byen'],
  ['a hard blank in a search word', 'soegeord: [a\u00A0b]', 'soegeord: [a b]'],
  ['a bare telephone number', 'kontakt:\n  telefon: 86869915', 'kontakt:\n  telefon: "86 86 99 15"'],
  ['a telephone number with its country', "kontakt:\n  telefon: '+4586869915'", "kontakt:\n  telefon: '+45 86 86 99 15'"],
  ['a telephone number with a word', 'kontakt:\n  telefon: Tlf. 8686 9915', 'kontakt:\n  telefon: "86 86 99 15"'],
  ['a CVR number in pairs', 'cvr: 11 11 11 14', 'cvr: 11111114'],
  ['a CVR number with letters', 'cvr: "DK-11111114" # set', 'cvr: "11111114" # set'],
  ['a day in words', 'pauseTil: 1. december 2026', 'pauseTil: 2026-12-01'],
  ['a day in words with its name', 'pauseTil: den 1. dec. 2026', 'pauseTil: 2026-12-01'],
  ['a day in figures', 'setAfStedet: 15-09-2021', 'setAfStedet: 2021-09-15'],
  ['a month in words', 'grundlagt: marts 2021', 'grundlagt: 2021-03'],
  ['an address without its beginning', 'kontakt:\n  web: www.groencafe.dk', 'kontakt:\n  web: https://www.groencafe.dk'],
  ['an address through Outlook', 'kontakt:\n  web: https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Feksempel.dk%2Fa&data=05', 'kontakt:\n  web: https://eksempel.dk/a'],
  ['an address that follows its reader', 'kontakt:\n  web: https://eksempel.dk/?a=1&fbclid=x#b', 'kontakt:\n  web: https://eksempel.dk/?a=1#b'],
  ['dashes in a list inside a field', 'leverer:\n  byer:\n    – Ans\n    – Kjellerup', 'leverer:\n  byer:\n    - Ans\n    - Kjellerup'],
  ['dashes before the items of a list', 'aabningstider:\n  – Mandag 9-15\n  – Tirsdag 9-15', 'aabningstider:\n  - Mandag 9-15\n  - Tirsdag 9-15'],
] as const;

// prettier-ignore
const texts = [
  ['dots of Word', '• Et\n•\tTo\n\uF0B7 Tre', '- Et\n- To\n- Tre'],
  ['dashes on every line', 'Vi laver:\n– Et\n– To', 'Vi laver:\n- Et\n- To'],
  ['an address without its beginning', 'Se www.a.dk og [os](www.b.dk).', 'Se https://www.a.dk og [os](https://www.b.dk).'],
  ['an address through Outlook', 'Se [os](https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Feksempel.dk%2F&data=05).', 'Se [os](https://eksempel.dk/).'],
  ['letters in two pieces', 'Vi laver ha\u030Andværk.', 'Vi laver håndværk.'],
  ['a line break of another program', 'Et\u2028to', 'Et to'],
] as const;

/** What might mean two things, and what is right. */
// prettier-ignore
const left = [
  ['two telephone numbers', page('kontakt:\n  telefon: 86 86 99 15 / 86 86 99 16')],
  ['a telephone number with a figure too few', page('kontakt:\n  telefon: 8686991')],
  ['a telephone number that begins with a nought', page('kontakt:\n  telefon: "06869915"')],
  ['a CVR number with a wrong sum', page('cvr: 11 11 11 15')],
  ['a day of a year in two figures', page('pauseTil: 1/12-26')],
  ['a day that may be American', page('pauseTil: 3/4/2026')],
  ['a day that is in no calendar', page('pauseTil: 31. februar 2026')],
  ['a day without its year', page('pauseTil: 1. december')],
  ['a number with three figures after a comma', page('timerPrUgeFra: "1,200"')],
  ['an address without a domain', page('kontakt:\n  web: groencafe')],
  ['a hard blank between a number and its unit', page('besoeg: 200\u00A0kr.')],
  ['a mark at the beginning, and lines of Windows', `\uFEFF${page('').replaceAll('\n', '\r\n')}`],
  ['emojis that are joined', page('besoeg: 👩‍🌾')],
  ['marks between letters of Arabic', page('besoeg: "مرحبا\u200C م\u200Fabc"')],
  ['dashes under a key that holds no list', page('kontakt:\n  – Mandag 9-15')],
  ['dashes under a key that is a list elsewhere', page('resume:\n  – Mandag 9-15')],
  ['dots in code', page('', '```\n• Et\n```')],
  ['what somebody says', page('', '– Kom ind, siger hun.')],
  ['a text that names a picture as it is named', page('besoeg: ./bla\u030A.jpg')],
] as const;

describe('A repair', () => {
  test.each(fields)('mends %s in a field', (_, before, after) => {
    expect(repair(page(before)).text).toBe(page(after));
  });

  test.each(texts)('mends %s in a text', (_, before, after) => {
    expect(repair(page('', before)).text).toBe(page('', after));
  });

  test.each(left)('leaves %s', (_, text) => {
    expect(repair(text, ['bla\u030A.jpg'])).toEqual({ text, repairs: [] });
  });

  test('says line, field, what it was and what it becomes', () => {
    const { repairs } = repair(page('kontakt:\n  telefon: 86869915'));
    expect(repairs).toEqual([
      {
        line: 7,
        field: 'kontakt.telefon',
        before: '  telefon: 86869915',
        after: '  telefon: "86 86 99 15"',
        reasons: ['et telefonnummer i par'],
      },
    ]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...[...fields, ...texts].flatMap(([, before]) => before.split('\n')),
      ...[
        '\u00AD',
        '\u200B',
        '\u00A0',
        'a\u030A',
        'Ã¸',
        'www.a.dk',
        '• ',
        '– ',
        '\n',
        '\n\n',
        '#',
        '"',
        ': ',
        '- ',
        '`',
        '```',
      ],
    ),
    fc.string({ maxLength: 6, unit: 'grapheme' }),
  );
  const mess = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  test('changes nothing the second time, and never makes a file unreadable', () => {
    fc.assert(
      fc.property(mess, mess, (inFields, inText) => {
        const text = page(inFields, inText);
        const once = repair(text);
        expect(repair(once.text)).toEqual({ text: once.text, repairs: [] });
        expect(once.text.split('\n')).toHaveLength(text.split('\n').length);
        const read = (each: string) => {
          const parts = splitFrontMatter(each);
          return typeof parts !== 'string' && 'fields' in parseYaml(parts.yaml);
        };
        if (read(text)) expect(read(once.text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves every other value as it is read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.constantFrom(...fields),
        ([, before], [, other]) => {
          const key = (yaml: string) => yaml.split(':')[0];
          fc.pre(
            key(before) !== key(other) &&
              !/\u00A0/.test(before + other) &&
              !before.includes('–') &&
              !other.includes('–'),
          );
          const valuesOf = (yaml: string) => {
            const parts = splitFrontMatter(yaml);
            const parsed = typeof parts === 'string' ? parts : parseYaml(parts.yaml);
            return (parsed as { fields: Record<string, unknown> }).fields;
          };
          const [was, is] = [valuesOf(page(before)), valuesOf(repair(page(before)).text)];
          for (const name of Object.keys(was))
            if (name !== key(before)) expect(is[name]).toEqual(was[name]);
        },
      ),
    );
  });
});

describe('npm run check -- --ret', () => {
  const broken = () =>
    makeContent((files) => {
      edit('virksomheder/kanten/index.md', 'telefon: "12 34 56 78"', 'telefon: 86869915')(files);
      edit('virksomheder/broen/index.md', 'by: Kjellerup', 'by: Kjelle\u00ADrup')(files);
      add('guide/uaendret.md', 'Ingen felter, <<<<<<< og www.a.dk')(files);
    });
  const run = (folder: string, ...flags: string[]) =>
    callCommand(check, folder, flags, { SOURCE_DATE_EPOCH: '1795392000' });
  const file = (folder: string) =>
    readFileSync(join(folder, 'virksomheder/kanten/index.md'), 'utf8');

  test('shows what it would do, does it when asked, and has then nothing left', async () => {
    const folder = broken();
    const before = file(folder);
    const shown = await run(folder, '--ret');
    expect([shown.status, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toContain(
      'virksomheder/kanten/index.md:14: kontakt.telefon: et telefonnummer i par.\n  -   telefon: 86869915\n  +   telefon: "86 86 99 15"\n',
    );
    expect(shown.stdout).toContain('  -   by: Kjelle¤rup\n');
    expect(shown.stdout).toContain('2 linjer i 2 filer kan rettes. Intet er skrevet endnu');
    expect(file(folder)).toBe(before);
    expect((await run(folder, '--ret', '--skriv')).stdout).toContain(
      '2 linjer i 2 filer er rettet.',
    );
    expect(file(folder)).toBe(before.replace('86869915', '"86 86 99 15"'));
    expect((await run(folder, '--ret')).stdout).toBe(
      'Der er ikke noget, der kan rettes uden at gætte.\n',
    );
  });

  test('says in Danish what it does not know', async () => {
    expect(await run('content', '--rett')).toMatchObject({ status: 2, stdout: '' });
    expect((await run('content', '--rett')).stderr).toContain('»--rett« kendes ikke');
    expect((await run('content', '--skriv')).stderr).toContain('hører sammen med --ret');
  });

  test.each(['content', 'tests/fixtures/nabokommune', 'tests/fixtures/fejl/_rigtig'])(
    'has nothing to mend in %s',
    (folder) => {
      expect(repairContent(folder)).toEqual([]);
    },
  );
});

describe('A day that is written in another form', () => {
  const daysIn = (written: string) =>
    listMeant(written).filter((each) => /^\d{4}-\d\d(?:-\d\d)?$/.test(String(each)));

  test.each([
    ['2026/12/24', '2026-12-24'],
    ['2026.3.1', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
    ['1998/7', '1998-07'],
    ['2026/11', '2026-11'],
    ['24. december 2026', '2026-12-24'],
    ['1 marts 2026', '2026-03-01'],
    ['1.marts 2026', '2026-03-01'],
    ['den 1. marts 1999', '1999-03-01'],
    ['aug. 2021', '2021-08'],
  ])('is read: »%s« is %s', (written, day) => expect(daysIn(written)).toEqual([day]));

  test.each(['12026-3', '2026-3-123', '2026-3-1 til 5', 'ca. 1. marts 2026', 'marts 2026-27'])(
    'is not guessed from more than a day: »%s«',
    (written) => expect(daysIn(written)).toEqual([]),
  );
});

test.each([
  ['Ã˜kologi', 'Økologi'],
  ['Ã…rhus', 'Århus'],
  ['â€œord', '“ord'],
  ['Ã¦ble', 'æble'],
])('A letter stored twice is read as it was: »%s«', (written, meant) =>
  expect(decodeTwice(written)).toBe(meant),
);
