import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../src/domain/search/split-compound.ts';
import { toStem, wordsOf } from '../../../src/domain/search/stems.ts';

describe('a stem', () => {
  it.each([
    'cykel cykler cyklen cyklerne',
    'møbel møbler møblet møblerne moebler',
    'kantine kantinen kantiner kantinerne',
    'træ træet træer trae',
    'slå slår slået slaa',
    'shelter shelters sheltere shelterne',
    'bænk bænke bænken baenke',
    'vask vaske vasker vaskede vasket',
    'café cafe caféen',
    'flyttemand flyttemænd flyttemændene',
    'lejlig lejlighed lejligheder',
    'lager lageret lagre lagring',
    'klage klager klagen',
    'billede billeder billedet billederne',
    'aflæsse aflæsser aflæsning',
    'gave gaver gaven gavers gaverne',
    'paper papers',
    'order orders',
    'opgave opgaver opgaven opgaverne',
  ])('is the same for %s', (family) => {
    expect(new Set(family.split(' ').map(toStem)).size).toBe(1);
  });

  it.each([
    ['træ', 'træning'],
    ['biler', 'billeder'],
    ['hus', 'huske'],
    ['ren', 'rengøring'],
    ['kok', 'køkken'],
    ['leje', 'lejlighed'],
    ['lager', 'lagen'],
    ['læse', 'læsse'],
    ['læger', 'lægger'],
    ['gave', 'gav'],
    ['shelter', 'sheltered'],
    ['pap', 'papers'],
    ['ord', 'orders'],
    ['mad', 'made'],
    ['bage', 'bags'],
    ['driller', 'drilling'],
  ])('is another for %s than for %s', (one, other) => {
    expect(toStem(one)).not.toBe(toStem(other));
  });

  it('is taken of a word with hyphens whole and in its parts', () => {
    expect(wordsOf('et bord-bænkesæt')).toEqual(['et', 'bordbænkesæt', 'bord', 'bænkesæt']);
  });
});

describe('a compound', () => {
  const words = new Map([
    ['genbrug', 2],
    ['trae', 2],
    ['toej', 2],
    ['stoej', 1],
    ['frokost', 2],
    ['ordning', 1],
  ]);
  const rank = (part: string) => words.get(part) ?? 0;

  const divide = (text: string, ranks: Record<string, number>) =>
    splitCompound(text, (part) => ranks[part] ?? 0);

  it('has the surest words, then the fewest, then the evenest', () => {
    expect(divide('abcdefghi', { abc: 1, defghi: 1, abcdef: 2, ghi: 2 })).toEqual([
      'abcdef',
      'ghi',
    ]);
    expect(divide('abcdefghi', { abcdef: 1, ghi: 1, abc: 2, defghi: 2 })).toEqual([
      'abc',
      'defghi',
    ]);
    expect(divide('abcdefghi', { abc: 1, def: 1, ghi: 1, defghi: 1 })).toEqual(['abc', 'defghi']);
    expect(divide('abcdefghijk', { abc: 2, defgh: 2, ijk: 2, abcd: 1, efghijk: 1 })).toEqual([
      'abc',
      'defgh',
      'ijk',
    ]);
    const even = { abc: 1, defghijk: 1, abcde: 1, fghijk: 1 };
    expect(divide('abcdefghijk', even)).toEqual(['abcde', 'fghijk']);
  });

  it('has three parts at most, each of three letters at least, and of five in the middle', () => {
    const parts = { abc: 1, defgh: 1, ijk: 1, lmnop: 1, defg: 1, hij: 1 };
    expect(divide('abcdefghijk', parts)).toEqual(['abc', 'defgh', 'ijk']);
    expect(divide('abcdefghij', parts)).toEqual([]);
    expect(divide('abcdefghlmnopijk', parts)).toEqual([]);
    expect(divide('abchij', parts)).toEqual(['abc', 'hij']);
    expect(divide('abcde', { ab: 1, cde: 1, abc: 1, de: 1 })).toEqual([]);
    expect(divide('absdef', { ab: 1, def: 1 })).toEqual([]);
  });

  it('may have an s or an e between its parts, and no other letter, nor one inside a part', () => {
    expect(divide('abcsdef', { abc: 1, def: 1 })).toEqual(['abc', 'def']);
    expect(divide('abcedef', { abc: 1, def: 1 })).toEqual(['abc', 'def']);
    expect(divide('abcndef', { abc: 1, def: 1 })).toEqual([]);
    expect(divide('asbcdef', { asb: 1, def: 1 })).toEqual([]);
  });

  it.each([
    ['genbrugstrae', ['genbrug', 'trae']],
    ['frokostordning', ['frokost', 'ordning']],
    ['genbrugstoej', ['genbrug', 'toej']],
    ['traening', []],
    ['trae', []],
  ])('%s is divided into %j', (word, parts) => {
    expect(splitCompound(word, rank)).toEqual(parts);
  });
});

describe('the words of a text', () => {
  it.each([
    ['bord- og stolefabrik', ['bord', 'og', 'stolefabrik']],
    ['kunst-hal', ['kunsthal', 'kunst', 'hal']],
    ['STU-2 og 3-dages', ['STU2', 'STU', '2', 'og', '3dages', '3', 'dages']],
    ['a--b -c- d', ['a', 'b', 'c', 'd']],
    ['en‑to‐tre', ['entotre', 'en', 'to', 'tre']],
    ['kl. 9:30, 50 %', ['kl', '9', '30', '50']],
    ['ﬂeksjob på ｋontoret, １２ timer', ['fleksjob', 'på', 'kontoret', '12', 'timer']],
    ['et m² gulv', ['et', 'm²', 'gulv']],
    ['…', []],
  ])('»%s« are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
