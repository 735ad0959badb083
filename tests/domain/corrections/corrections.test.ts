import { describe, expect, it, test } from 'vitest';
import { isSameFact, oneLine } from '../../../src/domain/corrections/corrections.ts';
import {
  correctable,
  enterpriseFacts,
  serviceFacts,
} from '../../../src/domain/corrections/own-facts.ts';
import { hasPersonalNumber } from '../../../src/domain/corrections/personal-number.ts';
import { find } from '../make-directory.ts';
import { makeFullDirectory } from '../make-full-directory.ts';

test('A text in one line has one blank where there were many, and none at its ends', () => {
  expect(oneLine(' Vi \n\n syr\t tasker. ')).toBe('Vi syr tasker.');
  expect(oneLine('')).toBe('');
});

describe('two values say the same', () => {
  it.each([
    ['with other blanks', 'Vi syr\ntasker', ' Vi  syr tasker '],
    ['with marks in two pieces', 'é', 'e\u0301'],
    ['as one line or as a list of one', 'mandag', ['mandag']],
    ['with empty lines between', ['a', ' ', 'b'], ['a', 'b']],
    ['as nothing and no lines', undefined, []],
    ['as nothing and an empty text', undefined, ' '],
  ])('%s', (_what, one, other) => {
    expect(isSameFact(one, other)).toBe(true);
    expect(isSameFact(other, one)).toBe(true);
  });

  it.each([
    ['in another order, where lines have one', ['a', 'b'], ['b', 'a']],
    ['with a line more', ['a'], ['a', 'b']],
    ['with capitals', 'Mandag', 'mandag'],
    ['as nothing and something', undefined, 'a'],
    ['as two lines and one with both', ['a', 'b'], ['a b']],
  ])('not %s', (_what, one, other) => {
    expect(isSameFact(one, other)).toBe(false);
  });

  it('in any order where they are names that were chosen', () => {
    expect(isSameFact(['b', 'a'], ['a', 'b'], false)).toBe(true);
    expect(isSameFact(['b', 'a'], ['a', 'c'], false)).toBe(false);
    expect(isSameFact(['a', 'a'], ['a'], false)).toBe(false);
  });
});

test('A place is told each of its facts as its file has it', () => {
  const { enterprises, services } = makeFullDirectory();
  const place = find(enterprises, 'fuldsted');
  expect(Object.fromEntries(enterpriseFacts.map(([path, tell]) => [path, tell(place)]))).toEqual({
    'kontakt.telefon': '86 00 00 00',
    'kontakt.sms': '20 00 00 00',
    'kontakt.email': 'post@sted.example',
    'kontakt.web': 'https://sted.example/',
    'kontakt.salg.telefon': '86 00 00 01',
    'kontakt.salg.email': 'salg@sted.example',
    'kontakt.job.telefon': '86 00 00 02',
    'kontakt.job.email': 'job@sted.example',
    'kontakt.kontaktform': ['sms', 'telefon', 'fremmoede'],
    'adresse.vej': 'Stedvej 1',
    'adresse.postnr': '8600',
    'adresse.by': 'Øby',
    aabningstider: ['Stedtid'],
    pauseTil: undefined,
    resume: 'Stedresume.',
    letLaest: 'Stedlet.',
    jobtyper: ['fuldjob'],
    timerPrUgeFra: '4,5',
    hensyn: ['fuldhensyn'],
    maalgrupper: ['fuldgruppe'],
    foerBesoeg: 'Stedfør.',
    foersteDag: 'Stedførste.',
    besoeg: 'Stedbesøg.',
    adgang: 'Stedadgang.',
    bus: 'Stedbus.',
    kanIkke: ['Stedgrænse'],
  });
  const service = find(services, 'fuldydelse');
  expect(Object.fromEntries(serviceFacts.map(([path, tell]) => [path, tell(service)]))).toEqual({
    resume: 'Ydelsesresume.',
    kapacitet: 'Ydelseskapacitet.',
    leveringstid: 'Ydelsestid.',
    mindsteordre: 'Ydelsesmindst.',
    prisgrundlag: 'Ydelsespris.',
  });
  expect(correctable.virksomheder).toContain('kontakt.job.email');
  expect(correctable.ydelser).toEqual(serviceFacts.map(([path]) => path));
});

test('A place of which little is known has nothing told in place of it', () => {
  const place = find(makeFullDirectory().enterprises, 'uden');
  const told = Object.fromEntries(enterpriseFacts.map(([path, tell]) => [path, tell(place)]));
  expect(told).toMatchObject({
    'kontakt.salg.telefon': undefined,
    'kontakt.job.email': undefined,
    'adresse.by': undefined,
    timerPrUgeFra: undefined,
    jobtyper: [],
  });
});

test.each([
  ['010190-1234', true],
  ['CPR 3112991234.', true],
  ['311299 1234', true],
  // No such day, no such month.
  ['320190-1234', false],
  ['000190-1234', false],
  ['011390-1234', false],
  ['010090-1234', false],
  // A number among others is part of a longer one.
  ['1010190-1234', false],
  ['010190-12345', false],
  ['5-010190-1234', false],
  ['86 00 00 01', false],
  ['https://kilde.example/010190-1234', false],
  ['Se https://kilde.example/a 010190-1234', true],
  // An address between two numbers makes them no number of somebody.
  ['010190 https://kilde.example/ 1234', false],
  ['010190https://kilde.example/ 1234', false],
])('»%s« is a personal number: %s', (text, isPersonal) => {
  expect(hasPersonalNumber(text)).toBe(isPersonal);
});
