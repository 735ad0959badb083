import { describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../../src/check/rules/broken-links.ts';
import { askOf, entry } from './ask-rule.ts';

const pages = new Set([
  '/',
  '/ordliste/',
  '/ordliste/#rsv',
  '/virksomheder/kanten/',
  '/virksomheder/broen/',
]);
const old = (['vaerket', 'kant'] as const).map((formerSlug, index) => ({
  from: `/virksomheder/${formerSlug}/`,
  to: `/virksomheder/${['broen', 'kanten'][index]}/`,
  collection: 'virksomheder' as const,
  formerSlug,
  slug: 'x',
  file: 'x',
  field: 'x',
}));
const ask = (body: string) =>
  askOf(findBrokenLinks, { entries: [entry('guide', 'a', {}, body)], addresses: { pages, old } });

describe('A link in a text', () => {
  test.each([
    '/',
    '/ordliste/',
    '/ordliste/#rsv',
    '/virksomheder/kanten/',
    '/virksomheder/kanten/#kontakt',
    '/virksomheder/kanten/?vis=alt',
    'https://avis.example/a',
    'HTTPS://avis.example/a',
    'mailto:a@b.example',
    'tel:+4512345678',
    '/data/steder.csv',
    '/kort.h',
  ])('may lead to %s', (address) => {
    expect(ask(`Se [her](${address}).`)).toEqual([]);
    expect(ask(`Se [her](  <${address}>).`)).toEqual([]);
  });

  // prettier-ignore
  test.each([
    ['/virksomheder/kant/', 'teksten linker til »/virksomheder/kant/«, som er flyttet. Skriv »/virksomheder/kanten/«.'],
    ['/virksomheder/kant/#x', 'teksten linker til »/virksomheder/kant/«, som er flyttet. Skriv »/virksomheder/kanten/«.'],
    ['virksomheder/kanten/', 'teksten linker til »virksomheder/kanten/«, som ikke findes. Skriv »/virksomheder/kanten/«.'],
    ['../../virksomheder/kanten', 'teksten linker til »../../virksomheder/kanten«, som ikke findes. Skriv »/virksomheder/kanten/«.'],
    ['/virksomheder/kantn/', 'teksten linker til »/virksomheder/kantn/«, som ikke findes. Mente du »/virksomheder/kanten/«?'],
    ['/ordliste/#loen', 'teksten linker til »/ordliste/#loen«, som ikke findes. Ret linket, eller fjern det.'],
    ['om/kant:1', 'teksten linker til »om/kant:1«, som ikke findes. Ret linket, eller fjern det.'],
    ['/a.b/c', 'teksten linker til »/a.b/c«, som ikke findes. Ret linket, eller fjern det.'],
    ['//fil.pdf', 'teksten linker til »//fil.pdf«, som ikke findes. Ret linket, eller fjern det.'],
    ['/fil.', 'teksten linker til »/fil.«, som ikke findes. Ret linket, eller fjern det.'],
    ['www.avis.dk/a', 'teksten linker til »www.avis.dk/a«. Skriv »https://www.avis.dk/a«.'],
    ['//avis.dk', 'teksten linker til »//avis.dk«. Skriv »https://avis.dk«.'],
    ['http://avis.example/http', 'teksten linker til »http://avis.example/http«. Skriv »https://avis.example/http«, eller nævn siden under kilder.'],
    ['HTTP://avis.example', 'teksten linker til »HTTP://avis.example«. Skriv »https://avis.example«, eller nævn siden under kilder.'],
  ])('does not lead to %s', (address, message) => {
    expect(ask(`Tekst.\n\nSe [her](${address}).`)).toEqual([
      { file: 'guide/a.md', field: '', bodyLine: 3, message },
    ]);
  });

  test('is no picture, and each of a line is told', () => {
    expect(ask('![Et hus](/hus)')).toEqual([]);
    expect(ask('[a](/x/) og [b](/y/)').map(({ bodyLine }) => bodyLine)).toEqual([1, 1]);
  });
});
