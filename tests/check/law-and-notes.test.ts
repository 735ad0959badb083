import { missingText, toWrite } from '../../src/domain/unwritten.ts';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { findGoneRules } from '../../src/check/rules/gone-rules.ts';
import { findHiddenComments } from '../../src/check/rules/hidden-comments.ts';
import { findUnseenCharacters } from '../../src/check/rules/unseen-characters.ts';
import { findNotesToSelf, findPlaceholders } from '../../src/check/rules/placeholders.ts';
import { findStampsInWords } from '../../src/check/rules/stamps-in-words.ts';
import { ask, entry } from './ask-rule.ts';
import { edit, makeContent, today } from './make-content.ts';

describe('A placeholder', () => {
  test.each([
    'Ring til [Indsæt navn på leder].',
    'Det koster [beløb] kr.',
    'Skriv til [skriv mail her].',
    'Lorem ipsum dolor sit amet.',
    'Ring til {{telefon}}.',
    'Vi hedder <indsæt navn>.',
  ])('is refused: »%s«', (text) => {
    expect(ask(findPlaceholders, entry('ydelser', 'a', { resume: text }))).toHaveLength(1);
    const [found] = ask(findPlaceholders, entry('sider', 'a', {}, `Tekst.\n\n${text}`));
    expect(found?.bodyLine).toBe(3);
  });

  test.each([
    'Læs mere i [skriv det kort](/guide/skriv-det-kort/).',
    '- [ ] Skriv navn og dato',
    'Vi skriver [ordret] af.',
    'Se [navn][1].',
  ])('is not »%s«', (text) =>
    expect(ask(findPlaceholders, entry('sider', 'a', {}, text))).toEqual([]),
  );
});

test('The guide may hand out a letter with blanks', () => {
  const letter = entry('guide', 'a', {}, 'Hej [navn]. Vi ses [indsæt dato].');
  expect(ask(findPlaceholders, letter)).toEqual([]);
});

describe('A note to oneself', () => {
  test.each([
    'TODO: ring til stedet.',
    'Det koster XXX kr.',
    'Prisen er ???',
    'FIXME',
    'Her skal redaktionen skrive om prisen.',
    'Afsnittet skal udfyldes.',
    'Resten udfyldes senere.',
    'Tekst følger.',
    toWrite,
    missingText,
    'Husk at slettes før udgivelse',
  ])('is told: »%s«', (text) => {
    const [found, ...more] = ask(findNotesToSelf, entry('sider', 'a', {}, `Tekst.\n\n${text}`));
    expect([found?.bodyLine, more]).toEqual([3, []]);
    expect(ask(findNotesToSelf, entry('ydelser', 'a', { resume: text }))).toHaveLength(1);
  });

  test.each([
    'Vi syr i størrelse xxl og XXL.',
    'Her skal man skrive under.',
    'Teksten skal være kort.',
    'Du får et skema, der udfyldes sammen.',
    'Der følger en mentor med.',
  ])('is not »%s«', (text) =>
    expect(ask(findNotesToSelf, entry('guide', 'a', {}, text))).toEqual([]),
  );

  test('stands on its line in the whole check, and stops nothing', async () => {
    const change = edit('guide/begynd.md', 'Tekst.', 'Tekst.\n\nTODO');
    const { problems, warnings } = await checkContent(makeContent(change), today);
    expect(problems).toEqual([]);
    const found = warnings.find(({ message }) => message.includes('huskeseddel'));
    expect(found?.line).toBeGreaterThan(5);
  });
});

describe('A comment in a text', () => {
  test('is told, on its line or in its field, and stops nothing', async () => {
    const [found] = ask(
      findHiddenComments,
      entry('sider', 'a', {}, 'Tekst.\n\nMere <!-- skjult -->'),
    );
    expect(found?.bodyLine).toBe(3);
    const inField = entry('ydelser', 'a', { resume: 'Mad <!-- dyr -->' });
    expect(ask(findHiddenComments, inField)).toMatchObject([{ field: 'resume' }]);
    const change = edit('guide/begynd.md', 'Tekst.', 'Tekst.\n\n<!-- skjult\nover to linjer -->');
    const { problems, warnings } = await checkContent(makeContent(change), today);
    expect(problems).toEqual([]);
    expect(warnings.filter(({ message }) => message.includes('<!--'))).toHaveLength(1);
  });

  test('is not an arrow or a sum', () =>
    expect(ask(findHiddenComments, entry('sider', 'a', {}, 'a < b, a <- b, a -- b'))).toEqual([]));
});

describe('A character that cannot be seen', () => {
  const told = (text: string, field = 'resume') =>
    ask(findUnseenCharacters, entry('ydelser', 'a', { [field]: text })).length;

  test.each([
    ['a soft hyphen', 'ren\u00ADgøring'],
    ['a blank of no width', 'ren\u200Bgøring'],
    ['a joiner of letters', 'ren\u200Dgøring'],
    ['a joined end of words', 'ren\u2060gøring'],
    ['a mark of direction', 'rengøring\u200F'],
    ['an isolated direction', '\u2066rengøring\u2069'],
  ])('is told: %s', (_, text) => expect(told(text)).toBe(1));

  test('is told on its line of a text', () => {
    const [found] = ask(findUnseenCharacters, entry('sider', 'a', {}, 'Tekst.\n\nMe\u00ADre'));
    expect(found?.bodyLine).toBe(3);
  });

  test('may keep a number and its unit together in a text, not in what is compared', () => {
    expect(told('20\u00A0kr.')).toBe(0);
    expect(told('tag\u00A0med', 'titel')).toBe(1);
    expect(
      ask(findUnseenCharacters, entry('ydelser', 'a', { soegeord: ['tag\u00A0med'] })),
    ).toHaveLength(1);
  });

  test('joins two emojis, which are one', () => expect(told('👩\u200D🌾')).toBe(0));

  test('stops nothing', async () => {
    const change = edit('guide/begynd.md', 'Tekst.', 'Tek\u00ADst.');
    const { problems, warnings } = await checkContent(makeContent(change), today);
    expect(problems).toEqual([]);
    expect(warnings.filter(({ message }) => message.includes('blød bindestreg'))).toHaveLength(1);
  });
});

describe('A stamp in words', () => {
  const told = (text: string, collection: 'jobtyper' | 'partnerskaber' = 'jobtyper') =>
    ask(findStampsInWords, entry(collection, 'a', {}, text));

  test.each([
    'Reglerne er tjekket i november 2026.',
    'Opdateret efter gældende lov pr. 1. juli 2026.',
    '(kontrolleret mod loven 27.11.2026)',
    'Teksten er gennemgået den 3. maj 2026.',
    'Siden er ajourført efter lovgivningen.',
    'Det følger gældende lov.',
    'Korrekt pr. 1. januar 2026.',
    'Godkendt af en jurist i 2026.',
  ])('is told: »%s«', (text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text, 'partnerskaber')).toEqual([]);
  });

  test.each([
    'Reglerne er ikke tjekket mod loven.',
    'Hvert antal bliver tjekket to gange.',
    'Spørg, hvornår det sidst er kontrolleret.',
    'Loven blev ændret i 2026.',
    'Få det godkendt af en jurist.',
  ])('is not »%s«', (text) => expect(told(text)).toEqual([]));
});

describe('A rule that is gone', () => {
  const told = (text: string) => ask(findGoneRules, entry('jobtyper', 'a', {}, text));

  test.each([
    ['Du kan få uddannelseshjælp.', 'kontanthjælp for alle'],
    ['Overgangsydelsen er lavere.', 'kontanthjælp for alle'],
    ['Du skal opfylde 225-timersreglen.', 'afskaffet den 1. juli 2025'],
    ['Kommunens rehabiliteringsteam siger ja.', 'samlet beskrivelse'],
    ['Du kan få et ressourceforløb.', 'ikke begynde på'],
    ['Kommunen tilbyder revalidering.', 'ikke begynde på'],
    ['Kommunen skal have et jobcenter.', 'virksomhedsindgang'],
    ['Tærskelværdien er 1.595.391 kr.', '1.611.360'],
    ['Grænsen er 5.581.350 kr.', '750.000 euro'],
    ['I kan reservere kantinen til registrerede virksomheder.', '30 procent'],
    ['Opgaven kan forbeholdes for RSV.', '30 procent'],
    ['Praktikken varer højst 13 uger.', '26 uger'],
    ['Det står i § 13 i lov om erhvervsfremme.', '§ 14'],
    ['Med et frikort kan du tjene 20.000 kr. om året.', '41.280'],
  ])('is told: »%s«', (text, instead) => {
    const found = told(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(instead);
  });

  test.each([
    'Uddannelseshjælp findes ikke mere.',
    'Rehabiliteringsteamet er afskaffet.',
    'Før var der et møde i et rehabiliteringsteam.',
    'Siden nævner også ressourceforløb.',
    'Man kan ikke længere begynde på revalidering.',
    'Kommunen behøver ikke at have et jobcenter.',
    'Spørg dit jobcenter.',
    'Kantinen blev reserveret til registrerede virksomheder.',
    'I kan forbeholde en kontrakt for beskyttede værksteder.',
    'Praktik varer tit 13 uger.',
    'Den løn er 21.595.391 kr.',
    'Maden koster 20.000 kr. om året.',
  ])('may be told so: »%s«', (text) => expect(told(text)).toEqual([]));

  test('may be searched for, and belongs to a story', () => {
    const words = { soegeord: ['uddannelseshjælp'], term: 'Uddannelseshjælp' };
    expect(ask(findGoneRules, entry('ordliste', 'a', words))).toEqual([]);
    expect(ask(findGoneRules, entry('partnerskaber', 'a', {}, 'De får uddannelseshjælp.'))).toEqual(
      [],
    );
  });
});
