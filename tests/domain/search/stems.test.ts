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
  ])('is the same for %s', (family) => {
    expect(new Set(family.split(' ').map(toStem)).size).toBe(1);
  });

  it.each([
    ['træ', 'træning'],
    ['hus', 'huske'],
    ['ren', 'rengøring'],
    ['kok', 'køkken'],
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
