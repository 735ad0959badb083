import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/check/rule.ts';
import { findEarlyOutcomes } from '../../src/check/rules/early-outcomes.ts';
import { findEventsWithoutYear } from '../../src/check/rules/events-without-year.ts';
import { findMisplacedFigures } from '../../src/check/rules/misplaced-figures.ts';
import { findMissingOutcomes } from '../../src/check/rules/missing-outcomes.ts';
import { findNeighboursInOwnTowns } from '../../src/check/rules/neighbours-in-own-towns.ts';
import { findOwnEvidence } from '../../src/check/rules/own-evidence.ts';
import { findPersonalNames } from '../../src/check/rules/personal-names.ts';
import { findUnclearSums } from '../../src/check/rules/unclear-sums.ts';
import { findUnsoldExamples } from '../../src/check/rules/unsold-examples.ts';
import { ask, askOf, entry } from './ask-rule.ts';

const municipality = (fields: object) => ({
  municipality: { file: 'kommune/kommune.yaml', fields, body: '' },
});
const inText = (rule: Rule, text: string) => ask(rule, entry('virksomheder', 'a', {}, text));

describe('A story that is only agreed', () => {
  const steps = (fields: object) =>
    ask(findEarlyOutcomes, entry('partnerskaber', 'a', { stadie: 'aftalt', ...fields }));

  test.each([
    'Genbrugstræ bliver til sheltere',
    'De unge laver træet om.',
    'Værkstedet bygger 20 sheltere.',
    'Firmaet sælger dem videre.',
  ])('has no step that tells it as done: »%s«', (text) => {
    expect(steps({ titel: text })).toHaveLength(1);
    expect(steps({ trin: [{ titel: 'Slut', tekst: text }] })).toHaveLength(1);
    expect(steps({ titel: text, stadie: 'i-gang' })).toEqual([]);
    expect(steps({ parter: [{ rolle: text }] })).toEqual([]);
  });

  test.each([
    'De unge skal lave træet om.',
    'Træet skulle blive til sheltere.',
    'Kommunen har træ.',
    'To forvaltninger bliver enige om at bruge det.',
    'Værkstedet skal have noget, det laver om.',
  ])('may have the step: »%s«', (text) =>
    expect(steps({ titel: text, trin: [{ tekst: text }] })).toEqual([]),
  );

  test('is not told as done in a text that links to it', () => {
    const story = entry('partnerskaber', 'trae', { stadie: 'aftalt' });
    const told = (text: string) => ask(findEarlyOutcomes, story, entry('guide', 'b', {}, text));
    const link = '[træet](/partnerskaber/trae/)';
    for (const text of [
      `I ${link} fik fire unge et job.`,
      `Af ${link} blev der solgt 20, og shelterne er bygget.`,
      `Værkstedet har leveret 20 sheltere, se ${link}.`,
    ])
      expect(told(text).map(({ file }) => file)).toContain('guide/b.md');
    expect(told(`Læs om ${link}. Andre steder fik fire unge et job.`)).toEqual([]);
    expect(told('Se [tøj](/partnerskaber/toej/), hvor fire unge fik job.')).toEqual([]);
  });
});

describe('A story that is over', () => {
  const over = (fields: object) =>
    ask(findMissingOutcomes, entry('partnerskaber', 'a', { stadie: 'gennemfoert', ...fields }));

  test('says what came of it', () => {
    expect(over({})).toHaveLength(1);
    expect(over({ resultater: [] })).toHaveLength(1);
    expect(over({ resultater: ['Den åbnede.'] })).toEqual([]);
    expect(over({ stadie: 'i-gang' })).toEqual([]);
    expect(ask(findMissingOutcomes, entry('guide', 'a', { stadie: 'gennemfoert' }))).toEqual([]);
  });
});

describe('A figure that is added up', () => {
  const range = entry('resultater', 'a', {
    fra: 7,
    til: 10,
    enhed: 'mio. kr.',
    dato: '2020',
    siden: '2015',
  });
  const told = (text: string) => ask(findUnclearSums, range, entry('guide', 'b', {}, text));

  test.each([
    'Det giver 7 til 10 mio. kr. om året.',
    'Kommunen sparede 7-10 millioner hvert år.',
    'Det er mellem 7 og 10 millioner kr. årligt.',
    'I 2020 sparede kommunen 7–10 mio. kr.',
    'Siden 2015 har kommunen sparet 7 til 10 mio. kr. pr. år.',
  ])('is not told as one of a year: »%s«', (text) => expect(told(text)).toHaveLength(1));

  test.each([
    'Siden 2015 har kommunen sparet 7 til 10 mio. kr.',
    'Det er 17 til 10 mio. kr. om året.',
    'Fra 2015 til 2020 var det 7 til 10 mio. kr., altså 2 mio. kr. om året.',
    'Den er åben fra 7 til 10 hvert år.',
  ])('is told rightly: »%s«', (text) => expect(told(text)).toEqual([]));
});

describe('A figure', () => {
  const figure = (fields: object) => ask(findMisplacedFigures, entry('resultater', 'a', fields));

  test('is no goal on the front page', () => {
    const goal = entry('resultater', 'maal', { slags: 'maalsaetning' });
    const count = entry('resultater', 'tal', { slags: 'maalt' });
    const front = municipality({ forside: { resultater: ['tal', 'maal', 3] } });
    expect(
      askOf(findMisplacedFigures, { entries: [goal, count], ...front }).map(({ field }) => field),
    ).toEqual(['forside.resultater.2']);
  });

  test.each([
    [{ dato: '2026', kilder: [{ dato: '2021-02-03' }] }, 1],
    [{ dato: '2026-05', kilder: [{ dato: '2026-04-30' }, { dato: '2025' }] }, 1],
    [{ dato: 2026, kilder: [{ dato: '2025' }] }, 1],
    [{ dato: '2026', kilder: [{ dato: '2021' }, {}] }, 0],
    [{ dato: '2021', kilder: [{ dato: '2021-02-03' }] }, 0],
    [{ dato: '2021-02', kilder: [{ dato: '2021' }] }, 0],
    [{ dato: '2021', kilder: [] }, 0],
    [{ dato: '2030', slags: 'maalsaetning', kilder: [{ dato: '2021' }] }, 0],
  ])('is no newer than all its sources: %j', (fields, count) =>
    expect(figure(fields)).toHaveLength(count),
  );
});

describe('The front page', () => {
  const entries = [
    entry('opgavetyper', 'rent', { titel: 'Rengøring', soegeord: ['vinduespudsning'] }),
    entry('opgavetyper', 'trae', { titel: 'Træ', soegeord: ['shelter', 'bænk'] }),
    entry('ydelser', 'a', { opgavetype: 'trae', slags: 'kan-koebes', titel: 'Sheltere' }),
    entry('ydelser', 'b', { opgavetype: 'rent', slags: 'kun-i-huset', titel: 'Rengøring' }),
  ];
  const named = (indledning: string, of = entries) =>
    askOf(findUnsoldExamples, { entries: of, ...municipality({ forside: { indledning } }) }).map(
      ({ field }) => field,
    );

  test.each(['Sheltere og rengøring.', 'Rengøringen hos jer.', 'vinduespudsning'])(
    'names no task that nobody sells: »%s«',
    (text) => expect(named(text)).toEqual(['forside.indledning']),
  );

  test('names a word of two tasks of which one is sold', () => {
    const other = entry('opgavetyper', 'telt', { titel: 'Telte', soegeord: ['shelter'] });
    const sold = entry('ydelser', 'a', { opgavetype: 'telt', slags: 'kan-koebes', titel: 'Leje' });
    expect(named('shelter', [...entries.slice(0, 2), other, sold])).toEqual([]);
  });

  test('names a service that is sold, though its task is not', () => {
    const service = entry('ydelser', 'c', {
      opgavetype: 'trae',
      slags: 'kan-koebes',
      titel: 'Rengøring',
    });
    expect(named('Rengøring', [...entries, service])).toEqual([]);
  });

  test.each(['Sheltere af træ.', 'Bænke og fest.', 'Noget helt andet.'])('may say »%s«', (text) =>
    expect(named(text)).toEqual([]),
  );

  test('may name anything while nothing is for sale', () =>
    expect(named('Rengøring', entries.slice(0, 2))).toEqual([]));
});

describe('A neighbour', () => {
  const told = (text: string, nabo: string | undefined = 'Enghave') =>
    askOf(findNeighboursInOwnTowns, {
      entries: [entry('virksomheder', 'a', nabo === '' ? {} : { nabo }, text)],
      ...municipality({ steder: [{ navn: 'Them' }, { navn: 'Neder Hvam' }] }),
    });

  test.each([
    'Stedet ligger i Them.',
    'Butikken holder til i Neder Hvam.',
    'Værkstedet har til huse i centrum af Them.',
    'Den ligger midt i byen Them.',
  ])('does not lie in a town of ours: »%s«', (text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text, '')).toEqual([]);
  });

  test.each(['Den ligger i Enghave.', 'Der er en bus fra Them.', 'Den ligger i Them Kommune.'])(
    'may say »%s«',
    (text) => expect(told(text)).toEqual([]),
  );
});

describe('That a place is registered', () => {
  const told = (kilde: string) =>
    ask(findOwnEvidence, entry('virksomheder', 'a', { navn: 'Broen', rsv: { kilde } }));

  test.each(['Stedets egen side', 'egen hjemmeside', 'Deres profil', 'Siger det selv', 'Broen'])(
    'is not its own to say: »%s«',
    (source) => expect(told(source)).toHaveLength(1),
  );

  test.each(['Registret, virk.dk', 'Artikel om Broen', 'Kommunens egen liste'])(
    'may be known from »%s«',
    (source) => expect(told(source)).toEqual([]),
  );
});

describe("A person's name", () => {
  test.each([
    'Daglig leder er Jens Sørensen.',
    'Kontakt Lone Hansen for mere.',
    'Spørg efter Hanne Marie Lund.',
    'Formand: Ole B. Holm',
    'Jens Sørensen er daglig leder.',
    'Projektleder Anne-Marie Friis fortæller.',
  ])('is told: »%s«', (text) => expect(inText(findPersonalNames, text)).toHaveLength(1));

  test.each([
    'Kontakt Silkeborg Kommune.',
    'Ring til Erhverv Silkeborg.',
    'Den daglige leder er ansat.',
    'Spørg Human Results.',
    'Projektlederen i Silkeborg fortæller.',
    'Forpagter Velling Koller vandt.',
  ])('is not in »%s«', (text) => {
    const place = entry('virksomheder', 'b', { navn: 'Velling Koller' });
    const guide = entry('guide', 'a', {}, text);
    expect(ask(findPersonalNames, place, guide)).toEqual([]);
  });

  test('is told beside the name of something that is no place', () => {
    const text = 'Forpagter Velling Koller vandt.';
    const town = entry('guide', 'b', { navn: 'Velling Koller' });
    expect(ask(findPersonalNames, town, entry('guide', 'a', {}, text))).toHaveLength(1);
  });
});

describe('An event', () => {
  test.each([
    'Der er åbent hus 10. juli.',
    'Kom til julemarked lørdag den 5. december.',
    'Generalforsamlingen er den 3. marts klokken 19.',
    'Den 4. maj holder stedet sommerfest.',
  ])('has its year: »%s«', (text) => {
    expect(inText(findEventsWithoutYear, text)).toHaveLength(1);
    expect(inText(findEventsWithoutYear, `I 2026: ${text}`)).toEqual([]);
  });

  test.each([
    'Der er åbent hus 10. juli 2026.',
    'Der er åbent hus hvert år den 10. juli.',
    'Der er åbent hus om sommeren.',
    'Butikken har lukket den 24. december.',
  ])('is none, or has it: »%s«', (text) => expect(inText(findEventsWithoutYear, text)).toEqual([]));
});
