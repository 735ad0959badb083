import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../src/domain/search/sounds.ts';

describe('a word as it is heard', () => {
  it.each([
    ['sælskab', 'selskab'],
    ['låmme', 'lomme'],
    ['jullefrokost', 'julefrokost'],
    ['statsjon', 'station'],
    ['kondition', 'kondisjon'],
    ['schock', 'shok'],
    ['tekst', 'text'],
    ['citron', 'sitron'],
    ['kvik', 'qvick'],
    ['vask', 'wask'],
    ['telefon', 'telephon'],
    ['terapi', 'therapi'],
    ['hjulene', 'julene'],
    ['gjort', 'jort'],
    ['hvem', 'vem'],
    ['handske', 'hanske'],
    ['forældremøde', 'forelldremøde'],
    ['majs', 'megs'],
    ['idé', 'ide'],
    ['resource', 'resurse'],
    ['afslag', 'afslav'],
    ['skov', 'skog'],
    ['skånejob', 'skånejop'],
    ['løntilskud', 'løntilskut'],
  ])('is one, written %s and %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each([
    ['pakke', 'bakke'],
    ['hylde', 'hyle'],
    ['landing', 'laning'],
    ['konsulent', 'konsument'],
    ['maling', 'måling'],
  ])('is none of another one: %s, %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
