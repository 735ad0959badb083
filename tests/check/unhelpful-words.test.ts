import { describe, expect, test } from 'vitest';
import { findEarlyOutcomes } from '../../src/check/rules/early-outcomes.ts';
import { findEmptyFields } from '../../src/check/rules/empty-fields.ts';
import { findGaps } from '../../src/check/rules/gaps.ts';
import { findOutsidersSentences } from '../../src/check/rules/outsiders-sentences.ts';
import { findUnhelpfulNegatives } from '../../src/check/rules/unhelpful-negatives.ts';
import { ask, askOf, entry } from './ask-rule.ts';

describe('Talk of what nobody found', () => {
  const told = (text: string, collection: 'guide' | 'ordliste' | 'koebsveje' = 'guide') =>
    ask(findUnhelpfulNegatives, entry(collection, 'a', {}, text));

  test.each([
    'Prisen melder kilderne ikke noget om.',
    'Kilden melder intet om prisen.',
    'En pris omtaler kilden ikke.',
    'Prisen kunne vi ikke opspore.',
    'En pris kan ikke opdrives.',
    'Vi kunne ikke opspore den.',
    'Prisen er ikke offentliggjort.',
    'Prisen er ikke angivet nogen steder.',
    'Prisen er ikke opgivet.',
    'Antallet bliver ikke angivet.',
    'Der findes ingen information om prisen.',
    'Der findes ikke oplysninger om prisen.',
    'Der er ikke nogen data om det.',
    '(Ikke bekræftet.)',
    'Prisen er ikke kontrolleret.',
    'Det er endnu ikke efterprøvet.',
  ])('is told: »%s«', (text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text, 'ordliste')).toHaveLength(1);
    expect(told(text, 'koebsveje')).toHaveLength(1);
  });

  test.each([
    'Hvad mangler vi for at komme i gang?',
    '## Hvad mangler vi',
    '- Er prisen ikke oplyst?',
    '**Står det ingen steder?** Så spørg.',
    'Kilden har ingen dato.',
    'Det er ikke bekræftende.',
  ])('is not: »%s«', (text) => expect(told(text)).toEqual([]));
});

describe('A field that says nothing', () => {
  const nothing = ['-', '–', '?', '...', 'n/a', 'N.A.', 'ukendt', 'Ikke oplyst', '[Ikke oplyst]'];

  test.each(nothing)('is told, and is no fact: »%s«', (word) => {
    const place = entry('virksomheder', 'a', {
      besoeg: word,
      aabningstider: [word],
      adgang: word,
      adresse: { vej: word },
    });
    expect(ask(findEmptyFields, place).map(({ field }) => field)).toEqual([
      'besoeg',
      'aabningstider.1',
      'adgang',
      'adresse.vej',
    ]);
    const [gaps] = ask(findGaps, place);
    expect(gaps?.message).toContain('har 0 af de 11');
  });

  test.each([3, 'Ingen', 'Ring først', '12-15', 'Ukendt kunst', false])('is not »%s«', (value) =>
    expect(ask(findEmptyFields, entry('ydelser', 'a', { mindsteordre: value }))).toEqual([]),
  );

  test('may be searched for', () =>
    expect(ask(findEmptyFields, entry('ydelser', 'a', { soegeord: ['ukendt'] }))).toEqual([]));
});

describe('Words of an outsider', () => {
  const told = (text: string, draft = false) =>
    askOf(findOutsidersSentences, {
      entries: [entry('sider', 'a', {}, text)],
      municipality: { file: 'kommune/kommune.yaml', fields: { udkast: draft }, body: '' },
    });

  test.each([
    'Vi har ikke snakket med nogen af dem.',
    'Vi har endnu ikke været i kontakt med stedet.',
    'Stedet er ikke spurgt.',
    'Kommunen har ikke haft lejlighed til at se siden.',
    'Stederne har endnu ikke nået at læse det.',
    'Resultatet har ingen offentliggjort.',
    'Vejviseren er ikke kommunens egen.',
    'Siden er endnu ikke officiel.',
    'Kommunen har endnu ikke taget siden i brug.',
    'Vi har ikke kunnet få det bekræftet hos kommunen.',
    'Vi har ikke nået at få tallet bekræftet.',
    'Kommunen oplyste i 2020, at der var 30.',
    'Kommunen fortalte, at der var 30.',
  ])('are told once the site is no draft: »%s«', (text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text, true)).toEqual([]);
  });

  test.each([
    'Vi har snakket med dem alle.',
    'Kommunen skrev kontrakt med et værksted.',
    'Køkkenet er ikke godkendt til bagværk.',
    'Han har ikke haft lejlighed til at prøve det.',
  ])('are not: »%s«', (text) => expect(told(text)).toEqual([]));
});

describe('A story that is only agreed', () => {
  const story = (text: string) =>
    ask(findEarlyOutcomes, entry('partnerskaber', 'a', { stadie: 'aftalt' }, text));

  test.each([
    'Kommunens projektleder er ansat på fuld tid.',
    'En mentor er ansat i kommunen.',
    'To jobkonsulenter blev ansat.',
    'En frivillig koordinator var ansat.',
  ])('may say who leads it: »%s«', (text) => expect(story(text)).toEqual([]));

  test.each(['Tre unge er ansat.', 'Projektlederen fortæller: Værkstedet er bygget.'])(
    'does not tell what came of it: »%s«',
    (text) => expect(story(text)).toHaveLength(1),
  );
});
