import { describe, expect, test } from 'vitest';
import { findInvisibleCharacters } from '../../src/check/rules/invisible-characters.ts';
import { findPersonalNumbers } from '../../src/check/rules/personal-numbers.ts';
import { findPrivacyParts } from '../../src/check/rules/privacy-parts.ts';
import { findCutNumbers } from '../../src/check/rules/cut-numbers.ts';
import { findLostMarkup } from '../../src/check/rules/lost-markup.ts';
import { findMarkedUpFields } from '../../src/check/rules/marked-up-fields.ts';
import { findPictureWords } from '../../src/check/rules/picture-words.ts';
import { findTellingAddresses } from '../../src/check/rules/telling-addresses.ts';
import { readTextLines } from '../../src/check/text-lines.ts';
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

  test.each([
    'a@gmail.com.example',
    'a@gmail.dk-x',
    'a@firma.dk',
    'https://x.example/a@gmail.com',
    'http://x.example/a@gmail.com',
  ])('is not »%s«', (text) => expect(fieldsOf(findPrivateMails, text)).toEqual([]));
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

describe('A paragraph that is set in by four blanks', () => {
  const codeLines = (body: string) =>
    ask(findLostMarkup, entry('guide', 'a', {}, body))
      .filter(({ message }) => message.includes('rykket ind med fire mellemrum'))
      .map(({ bodyLine }) => bodyLine);

  test.each(['En tekst.', 'Fra 3 - 4 stole.', 'Punkt 1. her'])('is code below »%s«', (above) =>
    expect(codeLines(`${above}\n\n    Set ind.`)).toEqual([3]),
  );

  test('is code where nothing stands above it', () => {
    expect(codeLines('    Set ind.')).toEqual([1]);
    expect(codeLines('\n    Set ind.')).toEqual([2]);
  });

  test.each([
    '- Et punkt',
    '* Et punkt',
    '12. Et punkt',
    '1) Et punkt',
    '- Et punkt\n fortsat',
    '- Et punkt\n  fortsat',
    '- Et punkt\n ',
  ])('belongs to the item above it: »%s«', (above) =>
    expect(codeLines(`${above}\n\n    Mere.`)).toEqual([]),
  );
});

describe('A sign in a field that its page shows as it stands', () => {
  test.each([
    ['Kaffe&nbsp;og te', 'viser »&nbsp;« på siden, som det står. Skriv tegnet selv.'],
    ['Kaffe &noget; te', 'viser »&noget;« på siden, som det står. Skriv tegnet selv.'],
    ['Kaffe &amp; te', 'viser »&amp;« på siden, som det står. Skriv »&«.'],
    [
      '# Kaffe',
      'viser »#« på siden, som det står: I felter virker tegnet # foran ikke. Slet tegnene, eller flyt det ned i teksten.',
    ],
  ])('is told: »%s«', (resume, message) =>
    expect(ask(findMarkedUpFields, entry('guide', 'a', { resume }))).toEqual([
      { file: 'guide/a.md', field: 'resume', message },
    ]),
  );
});

test('Signs of Markdown are looked for in fields that hold text, and in nothing else', () => {
  const guide = entry('guide', 'a', { resume: '**fed**', tal: 12, liste: ['**fed**'] });
  const isText = (_: unknown, path: string) => path === 'resume';
  expect(askOf(findMarkedUpFields, { entries: [guide], isText }).map(({ field }) => field)).toEqual(
    ['resume'],
  );
});

test.each([
  ['https://a..b.dk/', ['kilder.1.url']],
  ['https://eksempel.dk./side', ['kilder.1.url']],
  ['https://eksempel.xn--p1ai/', []],
  ['https://under.eksempel.dk/', []],
])('An address needs the whole name of its host: »%s«', (url, fields) =>
  expect(
    ask(findTellingAddresses, entry('guide', 'a', { kilder: [{ url }] })).map(({ field }) => field),
  ).toEqual(fields),
);

test('Only the words of a picture must not begin by saying that they are of a picture', () => {
  const words = 'Et billede af en stol';
  const fields = { resume: words, billedtekst: words, billeder: [{ tekst: words }] };
  expect(
    ask(findPictureWords, entry('virksomheder', 'a', fields)).map(({ field }) => field),
  ).toEqual(['billedtekst', 'billeder.1.tekst']);
});

test('A number with a full stop for its thousands is told as it is read and as it may be meant', () => {
  const yaml = 'vaerdi: 1.250\nnavn: "1.250"\n';
  expect(askOf(findCutNumbers, { files: [{ file: 'a.md', fields: {}, body: '', yaml }] })).toEqual([
    {
      file: 'a.md',
      field: 'vaerdi',
      message: '»1.250« bliver læst som 1,25. Skriv 1250, hvis det er tusinder, og ellers 1.25.',
    },
  ]);
});

test('What stands in a fence of code is no text, and what follows it is', () => {
  expect(readTextLines('~~~\n# kode\n~~~~\nefter').at(-1)?.text).toBe('efter');
  expect(readTextLines('~~~~\n# kode\n~~~\ninde').at(-1)?.text).toBe('');
  const body = ['```', '# kode', '~~~', '```', 'efter\r', 'a\rb'].join('\n');
  expect(readTextLines(body).map(({ text }) => text)).toEqual(['', '', '', '', 'efter', 'a\rb']);
});
