import { describe, expect, test } from 'vitest';
import { findWords, lineOfWords } from '../../src/check/find-words.ts';
import { findHardTexts, summaryLimitOf } from '../../src/check/rules/hard-texts.ts';
import { findLongWords } from '../../src/check/rules/long-words.ts';
import { findOutsidersSentences } from '../../src/check/rules/outsiders-sentences.ts';
import { findUnhelpfulNegatives } from '../../src/check/rules/unhelpful-negatives.ts';
import { ask, askOf, entry, municipalityOf } from './ask-rule.ts';

describe('Words in a file', () => {
  const find = (fields: unknown, body: string, pattern = /to ord/i, reads?: () => boolean) =>
    findWords({ file: 'a.md', fields, body }, pattern, reads);

  test('are found in fields and in the text, as they are written, each time', () => {
    const body = 'Et.\n\nDet er To\n  ord. Og to ord.';
    expect(find({ liste: ['x', 'to  ord'], tal: 7 }, body)).toEqual([
      { field: 'liste.2', words: 'to ord', sentence: 'to ord' },
      { field: '', bodyLine: 3, words: 'To ord', sentence: 'Det er To ord.' },
      { field: '', bodyLine: 4, words: 'to ord', sentence: 'Og to ord.' },
    ]);
  });

  test('are not read in sources, unless they are asked for', () => {
    const fields = { kilder: [{ titel: 'to ord' }], kilderne: 'to ord' };
    expect(find(fields, '').map(({ field }) => field)).toEqual(['kilderne']);
    expect(find(fields, '', /to ord/, () => true)).toHaveLength(2);
    expect(find(fields, '', /to ord/, () => false)).toEqual([]);
  });

  test.each(['2024-25', '2024 - 25', '2024 -\n25'])('may have blanks or none: %j', (body) => {
    expect(find({}, body, /2024 ?- ?25/)).toHaveLength(1);
  });

  test('have a blank between them, and nothing else', () => {
    expect(find({ a: 'toord' }, 'to, ord')).toEqual([]);
  });

  test.each([
    ['Før. Her er to ord! Efter.', 'Her er to ord!'],
    ['Hvad? To ord', 'To ord'],
    ['Den har ca. to ord, fx her.', 'Den har ca. to ord, fx her.'],
    ['Før. **To ord** er her.', '**To ord** er her.'],
    ['Før. [To ord](/x/).', '[To ord](/x/).'],
    ['Før\nden har to ord\nog mere', 'Før den har to ord og mere'],
    ['Før\n\nto ord\n \nefter', 'to ord'],
    ['Før\n- to ord\n- efter', '- to ord'],
    ['Før\n* to ord\n* efter', '* to ord'],
    ['Før\n1. to ord\n12. efter', '1. to ord'],
    ['| før |\n| to ord |\n| efter |', '| to ord |'],
    ['# to ord\n# efter', '# to ord'],
  ])('stand in a sentence: %j', (body, sentence) => {
    expect(find({}, body)).toMatchObject([{ sentence }]);
  });

  test.each([
    ['a\nTo (store) ord', ['To', 'store', 'ord'], 2],
    ['a.b a+b', ['a', 'b'], 1],
    ['a\n\nEt\n*ord*', ['Et', 'ord'], 3],
    ['EtOrd', ['Et', 'Ord'], undefined],
    ['et ord', ['Et'], undefined],
    ['et ord', [], undefined],
    ['C+', ['C+'], 1],
    ['x\nabc', ['a.c'], undefined],
  ])('of %j have a line: %j', (text, words, line) => {
    expect(lineOfWords(text, words)).toBe(line);
  });
});

describe('What a source does not say', () => {
  const find = (text: string, collection: Parameters<typeof entry>[0] = 'ydelser') =>
    ask(findUnhelpfulNegatives, entry(collection, 'a', { resume: 'R.' }, text));

  test('helps no reader, in the texts of those who look for something', () => {
    expect(find('Tekst.\n\nPrisen fremgår ikke.')).toEqual([
      {
        file: 'ydelser/a.md',
        field: '',
        bodyLine: 3,
        message: expect.stringContaining('»Prisen fremgår ikke« hjælper ikke') as string,
      },
    ]);
    for (const other of ['resultater', 'sider'] as const)
      expect(find('Prisen fremgår ikke.', other)).toEqual([]);
  });

  test.each([
    'Kilden siger ikke hvor.',
    'Avisen nævner kilden ikke.',
    'Det står ikke i kilderne.',
    'Det fremgår ingen steder.',
    'Antallet står ingen steder.',
    'Det står ikke noget sted.',
    'Pris: ikke oplyst.',
    'Det er uvist.',
    'Hvornår vides ikke.',
    'Det ved vi ikke endnu.',
    'Prisen er ukendt.',
    'Vi har ikke kunnet finde prisen.',
    'Prisen kunne ikke findes.',
    'Der er ingen oplysninger om pris.',
    'Her mangler vi tal.',
    'Vi kender ikke prisen.',
  ])('is »%s«', (text) => expect(find(text)).toHaveLength(1));

  test.each(['Ring om prisen.', 'Sted ukendtland.', 'Vi siger ikke nej.', 'Kom, hvis du er uvis.'])(
    'is not »%s«',
    (text) => expect(find(text)).toEqual([]),
  );
});

describe('A sentence of an outsider', () => {
  const find = (udkast: unknown, text = 'Tekst.\n\nSå vidt vi ved.') =>
    askOf(findOutsidersSentences, {
      entries: [entry('sider', 'om', {}, text)],
      municipality: udkast === undefined ? undefined : municipalityOf({ udkast }),
    });

  test('may stand in a draft alone', () => {
    const told = {
      file: 'sider/om.md',
      field: '',
      bodyLine: 3,
      message: expect.stringContaining('»Så vidt vi ved« kan kommunen ikke sige') as string,
    };
    expect(find(true)).toEqual([]);
    for (const other of [false, 'true', undefined]) expect(find(other)).toEqual([told]);
  });

  test('is told of kommune.yaml too', () => {
    const municipality = municipalityOf({ resume: 'Lavet uden kommunens viden.' });
    expect(askOf(findOutsidersSentences, { municipality })).toMatchObject([
      { file: 'kommune/kommune.yaml', field: 'resume' },
    ]);
  });

  test.each([
    'Vi har endnu ikke talt med stedet.',
    'Kommunen har ikke set den.',
    'Skrevet uden at spørge kommunen.',
    'Siden er et udkast.',
    'Ifølge offentlige kilder.',
    'Alt kommer fra åbne sider.',
    'I de kilder, vi kender.',
    'Det oplyste kommunen.',
  ])('is »%s«', (text) => expect(find(false, text)).toHaveLength(1));
});

describe('A long word', () => {
  const long = 'a'.repeat(23);
  const find = (
    letLaest: string,
    navn: unknown = 'Broen',
    collection: 'virksomheder' | 'ydelser' = 'virksomheder',
  ) =>
    ask(findLongWords, entry(collection, 'a', { navn, letLaest })).map(({ field, message }) => {
      expect(field).toBe('letLaest');
      return /»(.*)«/.exec(message)?.[1];
    });

  test('has more than 22 letters between its hyphens, and is told once', () => {
    expect(find(`${'a'.repeat(22)} er kort.`)).toEqual([]);
    expect(find(`${'a'.repeat(20)}-${'b'.repeat(20)} er delt.`)).toEqual([]);
    expect(find(`En ${long}, en ${long} og en it-${long}.`)).toEqual([long, `it-${long}`]);
    expect(
      ask(findLongWords, entry('virksomheder', 'a', { letLaest: long }))[0]?.message,
    ).toContain('på 23 bogstaver');
  });

  test('is not the name, nor in what is no easy text of an enterprise', () => {
    expect(find(`Det er ${long}.`, `Stedet ${long}`)).toEqual([]);
    expect(find(`Det er ${long}.`, undefined)).toEqual([long]);
    expect(find(`Det er ${long}.`, 'Broen', 'ydelser')).toEqual([]);
    expect(ask(findLongWords, entry('virksomheder', 'a', {}))).toEqual([]);
  });
});

describe('A hard text', () => {
  const words = (count: number) => `${'ord '.repeat(count).trim()}.`;
  const told = (...args: Parameters<typeof entry>) =>
    ask(findHardTexts, entry(...args)).map(
      ({ field, bodyLine, message }) => [field, bodyLine, message.slice(0, 12)] as const,
    );

  test.each(['virksomheder', 'ydelser', 'guide'] as const)(
    'is a summary beyond the bound of %s/',
    (collection) => {
      const limit = summaryLimitOf(collection);
      expect(limit).toBe(collection === 'guide' ? 50 : 38);
      expect(told(collection, 'a', { resume: words(limit) })).toEqual([]);
      expect(told(collection, 'a', { resume: words(limit + 1) })).toEqual([
        ['resume', undefined, 'lixtallet er'],
      ]);
      expect(told(collection, 'a', { resume: '' })).toEqual([]);
    },
  );

  test.each([
    ['koebsveje', 'tekst'],
    ['resultater', 'note'],
  ] as const)('is in %s/ what stands in %s', (collection, field) => {
    expect(told(collection, 'a', { [field]: words(50) }, words(90))).toEqual([]);
    expect(told(collection, 'a', { [field]: words(51) })).toEqual([
      [field, undefined, 'lixtallet er'],
    ]);
    expect(told(collection, 'a', {}, words(90))).toEqual([]);
  });

  test.each([
    ['jobtyper', 'varighed'],
    ['jobtyper', 'penge'],
    ['jobtyper', 'klage'],
    ['virksomheder', 'foerBesoeg'],
    ['virksomheder', 'foersteDag'],
  ] as const)('is in %s/ lower for %s, which citizens read', (collection, field) => {
    expect(told(collection, 'a', { [field]: words(30) })).toEqual([]);
    expect(told(collection, 'a', { [field]: words(31) })).toEqual([
      [field, undefined, 'lixtallet er'],
    ]);
  });

  test('stands on the line of its longest sentence, where that can be told', () => {
    expect(told('sider', 'a', {}, `Kort.\n\nEt *to* ${words(60)}`)).toEqual([
      ['', 3, 'teksten: lix'],
    ]);
    const links = `[et](/a/) ${words(60)}`;
    expect(told('sider', 'a', {}, links)).toEqual([['', undefined, 'teksten: lix']]);
  });

  test('is an easy one of more than 25, or with a sentence of more than 12 words', () => {
    const easy = (letLaest: string) =>
      ask(findHardTexts, entry('virksomheder', 'a', { letLaest })).map(({ message }) => message);
    // Ten words in the sentence, and each long one is a tenth of them.
    const text = (long: number) =>
      `${'ord '.repeat(10 - long)}${'længere '.repeat(long).trim()}.`.replace(' .', '.');
    expect(easy(text(1))).toEqual([]);
    expect(easy(text(2))).toEqual([
      expect.stringContaining('lixtallet er 30, og det må højst være 25'),
    ]);
    expect(easy(`Vi syr. ${words(13)}`)).toEqual([
      expect.stringContaining(`har en sætning på 13 ord: »${words(13).slice(0, -1)}«`),
    ]);
    // In an easy text the words of the trade count as long.
    expect(easy('Et fleksjob og et fleksjob.')).toEqual([expect.stringContaining('fleksjob')]);
  });
});
