import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { add, type ContentFiles, edit, makeContent, today } from './make-content.ts';

const host = 'https://vejviser.vestlund.example';

const yaml = (more = '') =>
  edit(
    'kommune/kommune.yaml',
    'steder:',
    `naboer:
  - navn: Vestlund Kommune
    slug: vestlund
    data: ${host}/data/
    licens: CC BY 4.0
${more}steder:`,
  );

const service = {
  titel: 'Pakning',
  resume: 'Varer i poser.',
  opgavetype: 'reparation',
  opgavetypeTitel: 'Få noget lavet',
  soegeord: [],
  side: `${host}/ydelser/pakning/`,
  sted: { navn: 'Pakhuset', side: `${host}/virksomheder/pakhuset/` },
};

const copy = (more: Record<string, unknown> = {}) =>
  add(
    'naboer/vestlund.json',
    JSON.stringify({
      kommune: 'Vestlund Kommune',
      hentetFra: `${host}/data/`,
      hentet: '2026-11-01',
      licens: 'CC BY 4.0',
      ydelser: [service],
      ...more,
    }),
  );

const say = ({ file, field, message }: { file: string; field: string; message: string }) =>
  `${file} ${field}: ${message}`;

async function check(...changes: ((files: ContentFiles) => void)[]) {
  const folder = makeContent((files) => {
    for (const change of changes) change(files);
  });
  const { problems, warnings } = await checkContent(folder, today);
  const known = new Set((await checkContent(makeContent(), today)).warnings.map(say));
  return {
    problems: problems.map(say),
    warnings: warnings.map(say).filter((line) => !known.has(line)),
  };
}

describe('A place of ours that a neighbour may have too', () => {
  const kanten = 'virksomheder/kanten/index.md';
  const copyOf = (sted: object) =>
    copy({ ydelser: [{ ...service, sted: { ...service.sted, ...sted } }] });

  test('is asked about where name and town are the same', async () => {
    const { problems, warnings } = await check(yaml(), copyOf({ navn: 'KANTEN', by: 'Prøveby' }));
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(
        `^${kanten} navn: hedder det samme .* Vestlund Kommune: ${host}/virksomheder/pakhuset/ .* aftal med naboen`,
      ),
    ]);
  });

  test.each([
    ['another town', { navn: 'Kanten', by: 'Vestby' }],
    ['no town', { navn: 'Kanten' }],
    ['another name', { navn: 'Kanterne', by: 'Prøveby' }],
  ])('is not with %s', async (_, sted) => {
    expect(await check(yaml(), copyOf(sted))).toEqual({ problems: [], warnings: [] });
  });
});

describe('The copy of a neighbour', () => {
  test('that is right says nothing', async () => {
    expect(await check(yaml(), copy())).toEqual({ problems: [], warnings: [] });
  });

  test('is asked for where it is missing', async () => {
    expect(await check(yaml())).toEqual({
      problems: [],
      warnings: [
        'kommune/kommune.yaml naboer.1: er ikke hentet, så naboens ydelser er ikke på siden. Kør npm run naboer -- vestlund --skriv.',
      ],
    });
  });

  test('is old after a year', async () => {
    expect((await check(yaml(), copy({ hentet: '2025-11-24' }))).warnings).toEqual([]);
    expect((await check(yaml(), copy({ hentet: '2025-11-23' }))).warnings).toEqual([
      'naboer/vestlund.json hentet: er over 12 måneder gammel. Kør npm run naboer -- vestlund --skriv.',
    ]);
  });

  const remedy =
    'Siden bliver bygget uden naboens ydelser. Kør npm run naboer -- vestlund --skriv.';

  test.each([
    ['of another host', { hentetFra: 'https://andet.example/data/' }, 'hentetFra: er en anden'],
    ['under another licence', { licens: 'Alle rettigheder' }, 'licens: er en anden'],
    ['of another municipality', { kommune: 'Østlund Kommune' }, 'kommune: er en anden'],
    ['without a date', { hentet: undefined }, 'hentet: mangler.'],
    ['with more than is known', { telefon: '1' }, 'telefon: findes ikke.'],
    [
      'with a link that leads away',
      { ydelser: [{ ...service, side: 'https://lokkemad.example/' }] },
      'ydelser.1.side: fører ikke til vejviser.vestlund.example, hvor naboens data er hentet (»Pakning«).',
    ],
    [
      'with code for a link',
      { ydelser: [{ ...service, side: 'javascript:alert(1)' }] },
      'ydelser.1.side: er ikke en adresse, der begynder med https://',
    ],
  ])('%s is no problem of the build, and told', async (_, more, words) => {
    const { problems, warnings } = await check(yaml(), copy(more));
    expect(problems).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`naboer/vestlund.json ${words}`);
    expect(warnings[0]).toContain(remedy);
  });

  test('that is no JSON is told so', async () => {
    const { problems, warnings } = await check(
      yaml(),
      add('naboer/vestlund.json', '{"kommune": "Vest'),
    );
    expect([...problems, ...warnings]).toEqual([
      `naboer/vestlund.json : er ikke hel JSON. ${remedy}`,
    ]);
  });

  test('of nobody is told', async () => {
    const { problems, warnings } = await check(copy());
    expect([...problems, ...warnings]).toEqual([
      'naboer/vestlund.json : bruges ikke: ingen under naboer i kommune.yaml har det slug. Slet den.',
    ]);
  });
});

describe('A neighbour in kommune.yaml', () => {
  const another = (navn: string, slug: string, data = `${host}/data/`) =>
    `  - navn: ${navn}\n    slug: ${slug}\n    data: ${data}\n    licens: CC BY 4.0\n`;

  test.each([
    [another('Vestlund Kommune', 'vest'), 'naboer.2.navn: står to gange. Fjern den ene.'],
    [another('Prøve Kommune', 'proeve'), 'naboer.2.navn: er jeres egen kommune. Fjern den.'],
    [another('Øst Kommune', 'vestlund'), 'naboer.2.slug: bruges af en anden nabo.'],
    [another('Øst Kommune', '../../x'), 'naboer.2.slug: skal skrives med små bogstaver'],
    [another('Øst Kommune', 'oest', 'http://x.example/data/'), 'naboer.2.data: er ikke adressen'],
    [another('Øst Kommune', 'oest', 'https://x.example/data'), 'naboer.2.data: er ikke adressen'],
    [
      another('Øst Kommune', 'oest', 'https://a@x.example/data/'),
      'naboer.2.data: er ikke adressen',
    ],
  ])('%j is a problem', async (more, words) => {
    const { problems } = await check(yaml(more), copy());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
  });

  test('of a Danish municipality is one too', async () => {
    const named = edit('kommune/kommune.yaml', 'navn: Prøve Kommune', 'navn: Viborg Kommune');
    const { warnings } = await check(yaml(), copy(), named);
    expect(warnings.filter((line) => line.includes('naboer'))).toEqual([
      'kommune/kommune.yaml naboer.1.navn: »Vestlund Kommune« er ikke en af landets 98 kommuner. Skriv kommunens fulde navn, fx Eksempel Kommune.',
    ]);
  });
});
