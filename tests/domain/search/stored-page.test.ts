import { expect, test } from 'vitest';
import { storePage } from '../../../src/domain/search/stored-page.ts';
import { makeEntry } from './make-entry.ts';

test('What a hit shows is kept as text', () => {
  expect(
    storePage(
      makeEntry({
        url: '/ydelser/poser/',
        kind: 'ydelse',
        title: 'Poser',
        summary: 'Vi syr.',
        text: 'Mere.',
        town: 'Øby',
        enterprise: { name: 'Kanten', url: '/virksomheder/kanten/' },
        isHistorical: true,
        isUnclear: true,
        isListed: true,
        pausedUntil: '2027-01-01',
        neighbour: 'Nabo Kommune',
        supply: 'in-house',
        suppliers: 2,
        picture: 'there sand',
        searchWords: ['pose', 'stofpose'],
        concepts: ['opgave:sy', 'job:praktik'],
        identifiers: ['86000000', '20000000'],
        filters: { cell: ['1'] },
      }),
    ),
  ).toEqual({
    url: '/ydelser/poser/',
    meta: {
      title: 'Poser',
      kind: 'ydelse',
      summary: 'Vi syr.',
      text: 'Mere.',
      town: 'Øby',
      enterprise: 'Kanten',
      enterpriseUrl: '/virksomheder/kanten/',
      isHistorical: 'yes',
      isUnclear: 'yes',
      isListed: 'yes',
      pausedUntil: '2027-01-01',
      isOnMap: 'yes',
      neighbour: 'Nabo Kommune',
      supply: 'in-house',
      suppliers: '2',
      picture: 'there sand',
      searchWords: 'pose|stofpose',
      identifiers: '86000000 20000000',
      concepts: 'opgave:sy|job:praktik',
    },
  });
});

test('What is not known is left out, and nobody is a number', () => {
  expect(storePage(makeEntry({ url: '/x/', filters: { cell: [] } }))).toEqual({
    url: '/x/',
    meta: { kind: 'ydelse' },
  });
  expect(storePage(makeEntry({ url: '/x/', suppliers: 0 })).meta.suppliers).toBe('0');
});
