import { describe, expect, it, test } from 'vitest';
import type { RawEntry } from '../../src/check/problem.ts';
import type { Rule } from '../../src/check/rule.ts';
import { findEarlyOutcomes } from '../../src/check/rules/early-outcomes.ts';
import { findFutureDates } from '../../src/check/rules/future-dates.ts';
import { findMisplacedFigures } from '../../src/check/rules/misplaced-figures.ts';
import { findOldAmounts } from '../../src/check/rules/old-amounts.ts';
import { findSplitMeasures } from '../../src/check/rules/split-measures.ts';
import { findSummedFigures } from '../../src/check/rules/summed-figures.ts';
import { findUncountedGoals } from '../../src/check/rules/uncounted-goals.ts';
import { findMissingOutcomes } from '../../src/check/rules/missing-outcomes.ts';
import { findOwnEvidence } from '../../src/check/rules/own-evidence.ts';
import { toQuarter } from '../../src/check/written-figure.ts';
import { findUnclearSums } from '../../src/check/rules/unclear-sums.ts';
import { ask, askOf, entry } from './ask-rule.ts';

describe('A figure that is added up over years', () => {
  const figure = (fields: object) =>
    entry('resultater', 'a', {
      dato: '2018',
      maal: 'Job',
      vaerdi: 89,
      enhed: 'personer',
      ...fields,
    });
  const fieldsOf = (rule: Rule, fields: object) =>
    ask(rule, figure(fields)).map(({ field }) => field);

  test.each([
    'Talt siden 2015.',
    'Talt siden foråret 2015.',
    'Siden begyndelsen af 2015 er der kommet flere.',
    'Talt fra 2015 til 2018.',
    'Talt fra januar 2015 til december 2018.',
    'Talt fra 2015 og frem.',
    'Talt fra og med 2015.',
    'Talt fra 2015-2018.',
    'Talt mellem 2015 og 2018.',
    'I perioden 2015-2018.',
    'I årene 2015 til 2018.',
    'I alt 2015–2018.',
  ])('is refused without its first year: »%s«', (note) => {
    expect(fieldsOf(findSummedFigures, { note })).toEqual(['siden']);
    expect(fieldsOf(findSummedFigures, { note, siden: '2015' })).toEqual([]);
    expect(ask(findSummedFigures, figure({ note }))[0]?.message).toContain('siden: "2015"');
  });

  test.each(['Nye på to år.', 'Talt siden begyndelsen.', 'Lagt sammen over årene.'])(
    'is asked for its first year: »%s«',
    (note) => {
      expect(fieldsOf(findUnclearSums, { note })).toEqual(['siden']);
      expect(fieldsOf(findUnclearSums, { note, siden: '2015' })).toEqual([]);
    },
  );

  test.each([
    'I 2018 kom 89 i job.',
    'I løbet af 2018.',
    'Så mange kom i job om året.',
    'På ét år.',
  ])('is not told as one of a year: »%s«', (note) => {
    expect(fieldsOf(findUnclearSums, { note, siden: '2014' })).toEqual(['note']);
    expect(fieldsOf(findUnclearSums, { note })).toEqual([]);
  });

  test.each(['Kom i job i 2018.', 'I 2018 kom 89 mennesker i job.', '| 2018 | 24 | 89 i job |'])(
    'is not told so elsewhere: »%s«',
    (text) => {
      const sum = figure({ siden: '2014' });
      const found = ask(findUnclearSums, sum, entry('guide', 'b', {}, `Tekst.\n\n${text}\n`));
      const isSame = text.includes('89');
      expect(found.map(({ file, bodyLine }) => [file, bodyLine])).toEqual(
        isSame ? [['guide/b.md', 3]] : [],
      );
    },
  );

  test.each([
    'Fra 2014 til 2018 kom 89 mennesker i job.',
    'I 2018 var 89 mennesker kommet i job siden 2014.',
    'I 2018 kom 189 mennesker i job.',
    'Målet i 2015 var 150 job på fem år.',
    'Det var 89 kroner i 2018.',
  ])('is told rightly: »%s«', (text) => {
    expect(ask(findUnclearSums, figure({ siden: '2014' }), entry('guide', 'b', {}, text))).toEqual(
      [],
    );
  });

  it('is found with a decimal comma, after words cut short', () => {
    const sum = figure({ siden: '2015', vaerdi: 5.5, enhed: 'mio. kr.' });
    const told = (text: string) => ask(findUnclearSums, sum, entry('guide', 'b', {}, text));
    expect(told('I 2018 sparede kommunen ca. 5,5 mio. kr. i alt til fx mad.')).toHaveLength(1);
    expect(told('Fra 2015 til 2018 sparede den ca. 5,5 mio. kr. Det var i 2018.')).toEqual([]);
    expect(told('I 2018 sparede kommunen ca. 15,5 mio. kr.')).toEqual([]);
  });

  it('is no goal, and no figure that speaks of a goal, of a year after or of a page', () => {
    expect(fieldsOf(findUnclearSums, { note: 'Målet var 150 job på fem år.' })).toEqual([]);
    expect(fieldsOf(findUnclearSums, { maal: 'Stadig i job efter et år' })).toEqual([]);
    expect(fieldsOf(findSummedFigures, { note: 'Siden er fra 2015.' })).toEqual([]);
    expect(fieldsOf(findUnclearSums, { note: 'Nye på to år.', slags: 'maalsaetning' })).toEqual([]);
  });
});

describe('A figure told again elsewhere', () => {
  const find = (fields: object, text: string, collection: RawEntry['collection'] = 'guide') =>
    ask(
      findUnclearSums,
      entry('resultater', 'a', { siden: '2014', vaerdi: 89, enhed: 'personer', ...fields }),
      entry(collection, 'b', {}, text),
    ).map(({ message }) => message);

  test.each([
    [{}, 'I 2018 kom 89 personer.'],
    [{}, 'I 2018 kom 89 nye borgere.'],
    [{}, 'Tallet for 2018: 89 flere unge mennesker.'],
    [{}, '|  2018 (hele året) | 89 i job |'],
    [{ enhed: 'tons affald' }, 'I 2018 var det 89 tons.'],
    [{ enhed: 'kr.' }, 'I 2018 var det 89 kr.'],
    [{ vaerdi: 1500 }, 'I 2018 kom 1.500 personer.'],
    [{ vaerdi: 5.5, enhed: 'mio. kr.' }, 'I 2018 var det 5,5 millioner kroner.'],
    [{ vaerdi: 5.5, enhed: 'mio. kr.' }, 'I 2018 var det 5,5 mio kr.'],
  ])('is told of, %j: »%s«', (fields, text) => {
    expect(find(fields, text)).toEqual([
      expect.stringMatching(
        /står med et enkelt år, men tallet i resultater\/a\.md er lagt sammen siden 2014\. Skriv »fra 2014 til …«\.$/,
      ),
    ]);
    expect(find({ ...fields, siden: undefined }, text)).toEqual([]);
    expect(find({ ...fields, slags: 'maalsaetning' }, text)).toEqual([]);
    expect(find(fields, text, 'resultater')).toEqual([]);
  });

  test.each([
    [{}, 'Der kom 89 personer.'],
    [{}, 'Der kom 89 personer | 2018 |'],
    [{}, '| Job | 2018 | 89 personer |'],
    [{}, 'I 2018 kom 89 af de ti nye personer.'],
    [{}, 'I 2018 kom 1.89 personer.'],
    [{ enhed: 'medpersoner' }, 'I 2018 kom 89 borgere.'],
    [{ enhed: 'kr.' }, 'I 2018 var det 89 kroner.'],
    [{ vaerdi: 1500 }, 'I 2018 kom 1x500 personer.'],
    [{ vaerdi: undefined }, 'I 2018 kom 89 personer.'],
    [{ enhed: undefined }, 'I 2018 kom 89 personer.'],
    [{ enhed: 'promiofil' }, 'I 2018 kom 89 millioner.'],
  ])('is another one, %j: »%s«', (fields, text) => expect(find(fields, text)).toEqual([]));

  it('is asked for its first year once, by its own words alone', () => {
    const own = (fields: object) =>
      ask(findUnclearSums, entry('resultater', 'a', { vaerdi: 1, enhed: 'x', ...fields }));
    const told = own({ maal: 'Job på to år', note: 'Lagt sammen over årene.' });
    expect(told.map(({ field, message }) => [field, message.slice(0, 30)])).toEqual([
      ['siden', 'mangler måske. »på to år« sige'],
    ]);
    expect(own({ omraade: 'Job på to år' })).toEqual([]);
    expect(own({ note: 'Målsætningen var ti på to år.' })).toEqual([]);
    expect(own({ note: 'I formål på to år.' })).toHaveLength(1);
    expect(
      own({ siden: '2014', maal: 'Job i 2018', note: 'Årligt.', enhed: 'pr. år' }),
    ).toMatchObject([
      { field: 'maal', message: expect.stringContaining('siden 2014. Skriv »fra 2014') as string },
      { field: 'note' },
    ]);
    expect(own({ siden: '2014', note: 'I 2018 var 9 kommet siden 2014.' })).toEqual([]);
    expect(own({ siden: '2014', note: 'I 2018: 2014-2018.' })).toEqual([]);
  });
});

describe('A story that was only agreed', () => {
  const story = (text: string, stadie = 'aftalt') =>
    ask(findEarlyOutcomes, entry('partnerskaber', 'a', { stadie, resume: 'R.' }, text));

  test.each([
    'Træet blev til 20 sheltere.',
    'Træet er blevet til sheltere, og de unge kan sove i dem.',
    'Fire unge fik job bagefter.',
    'To unge fik en fast plads.',
    'Aftalen gav job til fem.',
    'Aftalen skabte tre nye fleksjob.',
    'Værkstedet har leveret 20 sheltere.',
    'De har allerede solgt dem alle.',
    'Klubben solgte 500 tasker.',
    'Shelterne er bygget.',
    'Tre kom i arbejde.',
    'Den står nu i skoven.',
  ])('does not tell what came of it: »%s«', (text) => {
    expect(story(text)).toHaveLength(1);
    expect(story(text, 'gennemfoert')).toEqual([]);
    expect(story(text, 'i-gang')).toEqual([]);
  });

  test.each([
    'Træet skulle blive til sheltere.',
    'De unge skal lave træet om.',
    'Vil du vide, hvad det blev til, så spørg.',
    'To forvaltninger blev enige om at bruge det.',
    'Omkring 2020 blev to forvaltninger enige.',
    'Mange af dem har haft det hårdt.',
    'De håber, at fire unge fik job.',
    'Her får de et fællesskab og et arbejde.',
    'Aftalen var lige indgået, da artiklen kom.',
  ])('may say: »%s«', (text) => expect(story(text)).toEqual([]));

  it('is one of a partnership, told with its words and its file', () => {
    const text = 'Fire unge fik job.';
    expect(story(text)).toMatchObject([
      {
        file: 'partnerskaber/a.md',
        field: '',
        bodyLine: 1,
        message: expect.stringContaining('»fik job« lyder som noget, der er sket') as string,
      },
    ]);
    expect(ask(findEarlyOutcomes, entry('ydelser', 'a', { stadie: 'aftalt' }, text))).toEqual([]);
  });

  it('is read in its fields too, on the line of its text', () => {
    const found = ask(
      findEarlyOutcomes,
      entry('partnerskaber', 'a', {
        stadie: 'aftalt',
        trin: [{ titel: 'Slut', tekst: 'Træet blev til sheltere.' }],
        kilder: [{ titel: 'Træet blev til sheltere' }],
      }),
    );
    expect(found.map(({ field }) => field)).toEqual(['trin.1.tekst']);
    expect(story('Tekst.\n\nDe solgte\ndem alle.')[0]?.bodyLine).toBe(3);
  });
});

describe('An amount of the law', () => {
  const amounts = (text: string, collection: RawEntry['collection'] = 'ordliste') =>
    ask(findOldAmounts, entry(collection, 'a', {}, text));

  test.each([
    'Du kan tjene 20.000 kr. (2023-niveau).',
    'Beløbet i 2024 er 41.280 kr.',
    'Du kan tjene 41.280 kr. om året (beløbet i 2024, det stiger).',
    'Satsen for 2025 er 100 kr.',
    'Sats 2024: 100 kr.',
    'Tærskelværdien 2024-25 er 1.601.944 kr.',
    'Tærskelværdien for 2024 og 2025 er 1.601.944 kr.',
    'Højst 21.000 kr. om måneden før skat (2025).',
    'De første 87.000 kr. rører ikke pensionen (tal fra 2024).',
  ])('is not of a year that is over: »%s«', (text) => {
    expect(amounts(text)).toHaveLength(1);
    expect(amounts(text, 'resultater')).toEqual([]);
  });

  test.each([
    'Satsen for 2026 er 100 kr.',
    'Tærskelværdien for 2026 og 2027 er 1.611.360 kr.',
    'Tærskelværdien 2026-27 er 1.611.360 kr.',
    'I 2020 var tærskelværdien for 2020 lavere.',
    'Loven er fra 2014.',
    'Ordningen er varig siden 2024.',
    'Tal fra 2015 til 2018.',
    'Nr. 9635 af 24. august 2023.',
    'Satsen for 1999 er 100 kr.',
    'Satsen for 2025-26 er 100 kr.',
    'Satsen for 2024 lå på 100 kr.',
    'Satsen for 2026-2027 er 100 kr.',
  ])('may be told: »%s«', (text) => expect(amounts(text)).toEqual([]));

  it('is told with its place and the year it should be of', () => {
    expect(amounts('Tekst.\n\nSatsen for 2024-2025 er 100 kr. Og sats 2023.')).toEqual([
      {
        file: 'ordliste/a.md',
        field: '',
        bodyLine: 3,
        message: expect.stringContaining(
          '»Satsen for 2024-2025« er fra et år, der er forbi. Slå beløbet for 2026 op',
        ) as string,
      },
      expect.objectContaining({ message: expect.stringContaining('»sats 2023«') as string }),
    ]);
  });
});

describe('A figure of a quarter', () => {
  const figure = (slug: string, fields: object) =>
    entry('resultater', slug, { maal: 'Job', enhed: 'personer', vaerdi: 3, ...fields });
  const goal = figure('maal', { slags: 'maalsaetning', dato: '2027' });
  const on = (day: string, rule: Rule, ...entries: RawEntry[]) =>
    askOf(rule, { entries, today: day });

  test('is missed when a goal has had none for two quarters', () => {
    const counted = figure('k1', { periode: '2026-K1' });
    expect(on('2026-09-30', findUncountedGoals, goal, counted)).toEqual([]);
    const [told] = on('2026-10-01', findUncountedGoals, goal, counted);
    expect(told).toMatchObject({ file: 'resultater/maal.md', field: 'maal' });
    expect(told?.message).toContain('siden 2026-K1');
    expect(told?.message).toContain('periode: 2026-K3');
  });

  test.each([
    ['of a goal that is over', { dato: '2025' }, {}],
    ['of something else', {}, { maal: 'Steder' }],
    ['in another unit', {}, { enhed: 'årsværk' }],
    ['in another field', {}, { omraade: 'Job' }],
    ['that is counted by year', {}, { periode: undefined, dato: '2026' }],
  ])('is not missed %s', (_what, ofGoal, ofFigure) => {
    const entries = [
      figure('maal', { slags: 'maalsaetning', dato: '2027', ...ofGoal }),
      figure('k1', { periode: '2026-K1', ...ofFigure }),
    ];
    expect(on('2026-11-23', findUncountedGoals, ...entries)).toEqual([]);
  });

  test('is of a quarter that is over', () => {
    const ofQuarter = figure('k3', { periode: '2026-K3' });
    expect(on('2026-09-29', findFutureDates, ofQuarter)).toMatchObject([{ field: 'periode' }]);
    expect(on('2026-09-30', findFutureDates, ofQuarter)).toEqual([]);
    const named = entry('partnerskaber', 'a', { titel: '2026-K3' });
    expect(on('2026-09-29', findFutureDates, named)).toEqual([]);
  });

  test('has a source that is no older', () => {
    const from = (dato: string) => figure('k3', { periode: '2026-K3', kilder: [{ dato }] });
    expect(ask(findMisplacedFigures, from('2026-08'))).toMatchObject([{ field: 'periode' }]);
    expect(ask(findMisplacedFigures, from('2026-10'))).toEqual([]);
  });
});

test('What is counted stands in two charts by a comma or a capital, among figures alone', () => {
  const of = (collection: RawEntry['collection'], slug: string, maal: string) =>
    entry(collection, slug, { omraade: 'Job', maal, enhed: 'personer' });
  const first = of('resultater', 'a', 'Nye job');
  const fieldsOf = (other: RawEntry) =>
    ask(findSplitMeasures, first, other).map(({ file, field }) => [file, field]);
  expect(fieldsOf(of('resultater', 'b', 'nye job.'))).toEqual([['resultater/b.md', 'maal']]);
  expect(fieldsOf(of('resultater', 'b', 'Nye – job'))).toHaveLength(1);
  expect(fieldsOf(of('resultater', 'b', 'Nye job'))).toEqual([]);
  const elsewhere = entry('resultater', 'b', {
    ...(first.fields as object),
    omraade: 'Salg',
    maal: 'nye job.',
  });
  expect(fieldsOf(elsewhere)).toEqual([]);
  expect(fieldsOf(of('resultater', 'b', 'Nye steder'))).toEqual([]);
  expect(fieldsOf(of('partnerskaber', 'b', 'nye job.'))).toEqual([]);
  const otherUnit = entry('resultater', 'b', { ...(first.fields as object), enhed: 'Personer' });
  expect(fieldsOf(otherUnit)).toEqual([['resultater/b.md', 'enhed']]);
});

test('The title of a source is no step of an agreement', () => {
  const fields = { stadie: 'aftalt', kilder: [{ titel: 'Værkstedet bygger 20 sheltere' }] };
  expect(ask(findEarlyOutcomes, entry('partnerskaber', 'a', fields))).toEqual([]);
});

test('Only a story that is over lacks what came of it', () => {
  const find = (stadie: string) =>
    ask(findMissingOutcomes, entry('partnerskaber', 'a', { stadie })).map(({ field }) => field);
  expect(find('gennemfoert')).toEqual(['stadie']);
  expect(find('aftalt')).toEqual([]);
});

test('Only an enterprise can be its own evidence', () => {
  const fields = { navn: 'Kanten', rsv: { kilde: 'Deres egen hjemmeside' } };
  expect(ask(findOwnEvidence, entry('virksomheder', 'a', fields))).toHaveLength(1);
  expect(ask(findOwnEvidence, entry('ydelser', 'a', fields))).toEqual([]);
});

test('A quarter is one with blanks around it', () => {
  expect(toQuarter(' 2026-K3 ')).toBe('2026-K3');
  expect(toQuarter('2026-K5')).toBeUndefined();
});
