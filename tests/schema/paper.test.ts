import { describe, expect, it } from 'vitest';
import { paperSchema } from '../../src/schema/paper.ts';

const answers = [
  { svar: 'Ja', saadan: 'Gør det.' },
  { svar: 'Nej', saadan: 'Lad være.' },
];

const read = (trin: unknown[], ark: unknown[] = []) =>
  paperSchema.safeParse({
    titel: 'Tjekliste',
    resume: 'Svar på det.',
    brug: 'Før et køb.',
    orden: 1,
    roller: ['Indkøber'],
    kilder: [{ titel: 'Kilden' }],
    trin,
    ark,
  });

const messages = (trin: unknown[]) =>
  read(trin).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('the questions of a paper', () => {
  it('lead onwards to an end', () => {
    expect(
      messages([
        { navn: 'a', spoergsmaal: 'A?', svar: [{ svar: 'Ja', til: 'b' }, answers[1]] },
        { navn: 'b', spoergsmaal: 'B?', svar: answers },
      ]),
    ).toBeUndefined();
  });

  it.each([
    [
      'back',
      [{ navn: 'a', spoergsmaal: 'A?', svar: [{ svar: 'Ja', til: 'a' }, answers[1]] }],
      'trin.0.svar.0.til',
    ],
    [
      'nowhere',
      [{ navn: 'a', spoergsmaal: 'A?', svar: [{ svar: 'Ja', til: 'x' }, answers[1]] }],
      'ikke et trin længere nede',
    ],
    [
      'to nothing',
      [{ navn: 'a', spoergsmaal: 'A?', svar: [{ svar: 'Ja' }, answers[1]] }],
      'Skriv til eller saadan',
    ],
    [
      'from a name used twice',
      [
        { navn: 'a', spoergsmaal: 'A?', svar: answers },
        { navn: 'a', spoergsmaal: 'B?', svar: answers },
      ],
      '»a« er brugt før',
    ],
    [
      'to a source that is not there',
      [
        {
          navn: 'a',
          spoergsmaal: 'A?',
          svar: [{ svar: 'Ja', saadan: 'Ring.', kilder: [2] }, answers[1]],
        },
      ],
      'Der er 1',
    ],
  ])('are refused when they lead %s', (_, trin, words) => {
    expect(messages(trin)?.join('\n')).toContain(words);
  });
});

describe('a cell of a table', () => {
  const issues = (cell: string) =>
    read(
      [],
      [
        {
          navn: 'Ark',
          kolonner: [{ navn: 'A' }, { navn: 'B' }],
          raekker: [{ navn: 'Løn', celler: [cell] }],
        },
      ],
    ).error?.issues;

  it.each([
    '',
    'en tekst = to',
    '=SUM(B3:D3)',
    '=B11*(1-B14/100)',
    '=IF(COUNT(D3:G3)=0,"",IF(G3<>"",G3,F3))',
  ])('may be %j', (cell) => {
    expect(issues(cell)).toBeUndefined();
  });

  it.each([
    '=HYPERLINK("https://x.example","Tryk")',
    '=WEBSERVICE("https://x.example")',
    "=cmd|'/c calc'!A0",
    '=Ark2!A1',
    '=SUM (B3',
  ])('may not be %j, which is no reckoning', (cell) => {
    expect(issues(cell)?.[0]?.message).toContain('er ikke en formel');
  });
});
