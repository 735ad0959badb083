import { describe, expect, test } from 'vitest';
import { findInvisibleCharacters } from '../../src/check/rules/invisible-characters.ts';
import { findPersonalNumbers } from '../../src/check/rules/personal-numbers.ts';
import { findPrivacyParts } from '../../src/check/rules/privacy-parts.ts';
import { findPrivateMails } from '../../src/check/rules/private-mails.ts';
import { findUnexplainedAbbreviations } from '../../src/check/rules/unexplained-abbreviations.ts';
import { findUnpaidVacancies } from '../../src/check/rules/unpaid-vacancies.ts';
import type { Rule } from '../../src/check/rule.ts';
import { ask, askOf, entry, municipalityOf } from './ask-rule.ts';

/** Fields in which a rule finds a text, written in a field and in the text under the fields. */
const fieldsOf = (rule: Rule, text: string, field = 'note') =>
  ask(rule, entry('guide', 'a', { [field]: text }, text)).map((found) => found.field);

describe('A personal number', () => {
  test.each(['010203-1234', '3112991234', 'født 010203 1234.'])('is »%s«', (text) => {
    expect(fieldsOf(findPersonalNumbers, text)).toEqual(['note', '']);
    expect(fieldsOf(findPersonalNumbers, text, 'pNummer')).toEqual(['']);
  });

  test.each([
    '3212991234',
    '0113991234',
    '0002991234',
    '10102031234',
    '01020312345',
    '1-010203-1234',
    '010203-1234-5',
    'https://x.example/0102031234/ og http://x.example/a-010203-1234',
  ])('is not »%s«', (text) => expect(fieldsOf(findPersonalNumbers, text)).toEqual([]));
});

describe('A private mail', () => {
  test.each(['a.b@gmail.com', 'Skriv til A_B+c@Hotmail.dk.', 'a@jubii.dk, tak'])(
    'is »%s«',
    (text) => {
      expect(fieldsOf(findPrivateMails, text)).toEqual(['note', '']);
    },
  );

  test.each(['a@gmail.com.example', 'a@gmail.dk-x', 'a@firma.dk', 'https://x.example/a@gmail.com'])(
    'is not »%s«',
    (text) => expect(fieldsOf(findPrivateMails, text)).toEqual([]),
  );
});

describe('A character nobody sees', () => {
  test.each(['a\u0000', 'a\u000Bb', 'a\u007F', 'a\uFFFE'])('is in %j', (text) => {
    expect(fieldsOf(findInvisibleCharacters, text)).toEqual(['note', '']);
  });

  test.each(['a\tb', 'a\u00A0b', 'a\u00ADb', 'æøå'])('is not in %j', (text) => {
    expect(fieldsOf(findInvisibleCharacters, text)).toEqual([]);
  });
});

describe('An abbreviation in an easy text', () => {
  const find = (
    letLaest: unknown,
    navn: unknown = 'Broen',
    collection: 'virksomheder' | 'ydelser' = 'virksomheder',
  ) =>
    ask(
      findUnexplainedAbbreviations,
      entry('ordliste', 'rsv', { term: 'RSV', former: ['RSVer', 'Kap', 7] }),
      entry('sider', 'om', { term: 'STU', former: ['FGU'] }),
      entry(collection, 'a', { letLaest, navn }),
    ).map(({ file, field, message }) => {
      expect([file, field]).toEqual(['virksomheder/a.md', 'letLaest']);
      return /»(.*)«/.exec(message)?.[1];
    });

  test('is explained in the glossary, or is the name', () => {
    expect(find('RSV og KAP.')).toEqual([]);
    expect(find('STU og FGU, STU.')).toEqual(['STU', 'FGU']);
    expect(find('STU.', 'Huset STU')).toEqual([]);
    expect(find('STU.', undefined)).toEqual(['STU']);
    expect(find('STU.', 'Broen', 'ydelser')).toEqual([]);
    expect([find(undefined), find('A, Abc, ABCDEFG, A&BC, BC-bil, S/TU, BC2')]).toEqual([[], []]);
  });
});

describe('A vacancy of a way without a wage', () => {
  const ways = (...paid: string[]) => [
    entry('jobtyper', 'praktik', { loen: false }),
    entry('jobtyper', 'andet', {}),
    entry('sider', 'sted', { loen: false }),
    ...paid.map((slug) => entry('jobtyper', slug, { loen: true })),
  ];
  const find = (jobtype: unknown, ...paid: string[]) =>
    ask(
      findUnpaidVacancies,
      ...ways(...paid),
      entry('virksomheder', 'a', { ledigeJob: [{}, { jobtype }] }),
    ).map(({ field, message }) => `${field} ${message}`);
  const line = (remedy: string) => [
    `ledigeJob.2.jobtype »praktik« giver ikke løn og er derfor ikke et ledigt job. ${remedy}, eller slet jobbet.`,
  ];

  test('is none', () => {
    expect(find('praktik')).toEqual(line('Fjern linjen'));
    expect(find('praktik', 'fleksjob', 'job')).toEqual(line('Vælg fleksjob eller job'));
    for (const other of ['fleksjob', 'andet', 'sted', undefined, 7])
      expect(find(other, 'fleksjob')).toEqual([]);
  });
});

describe('A page about privacy', () => {
  const whole =
    'Dataansvarlig er X. DPO: a@b.example. Artikel 6, stk. 1. Du har ret til at se. Klag til Datatilsynet.';
  const find = (
    body: string,
    udkast?: unknown,
    slug = 'privatliv',
    collection: 'sider' | 'guide' = 'sider',
  ) =>
    askOf(findPrivacyParts, {
      entries: [entry(collection, slug, {}, body)],
      municipality: municipalityOf({ udkast }),
    });

  test('says what the law asks of it', () => {
    expect(find(whole)).toEqual([]);
    expect(find(whole.replace('DPO', 'dpoer').replace('Datatilsynet', 'dem'))).toEqual([
      {
        file: 'sider/privatliv.md',
        field: '',
        message: expect.stringMatching(
          /: databeskyttelsesrådgiverens mail eller telefon; at man kan klage til Datatilsynet\. Skriv det\.$/,
        ) as string,
      },
    ]);
  });

  test('is asked of no draft and no other page', () => {
    expect(find('')).toHaveLength(1);
    expect(find('', 'true')).toHaveLength(1);
    expect([find('', true), find('', false, 'om'), find('', false, 'privatliv', 'guide')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(ask(findPrivacyParts, entry('sider', 'privatliv', {}))).toHaveLength(1);
  });
});
