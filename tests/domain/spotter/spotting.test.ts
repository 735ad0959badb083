import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEarly,
  isSameSpotting,
  longestNote,
  readFragment,
  readKept,
  writeFragment,
  writeKept,
} from '../../../src/domain/spotter/spotting.ts';

const known = new Set(['lager', 'lager.poser', 'lager.mærker', '.hvem', '.aftale']);

const sheet = new Map([
  ['lager.poser', '200 om ugen & mere = 1 % #2'],
  ['lager.mærker', ''],
  ['lager', 'Linje 1\nLinje 2 +'],
  ['.hvem', '»Æ & Ø« <b>'],
]);

describe('a sheet of a visit', () => {
  it('is the same after it went along in an address, and in a browser that keeps it', () => {
    expect(readFragment(writeFragment(sheet), known)).toEqual({ spotting: sheet, unknown: 0 });
    expect(readKept(writeKept(sheet), known)).toEqual(sheet);
    expect(writeFragment(new Map())).toBe('');
    expect(writeKept(new Map())).toBeNull();
  });

  it('is the same whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (note) => {
        const spotting = new Map([['lager.poser', note.toWellFormed()]]);
        expect(readFragment(writeFragment(spotting), known)?.spotting).toEqual(spotting);
        expect(readKept(writeKept(spotting), known)).toEqual(spotting);
      }),
    );
  });

  it('keeps what is valid of an old address, and counts the rest', () => {
    expect(readFragment('#lager.poser=2&lager.vaek=3&kontor=x&lager=%E0%A4%A', known)).toEqual({
      spotting: new Map([
        ['lager.poser', '2'],
        ['lager', '\uFFFD%A'],
      ]),
      unknown: 2,
    });
    expect(readFragment('#lager=++&.hvem=', known)?.spotting.size).toBe(0);
    expect(readFragment('#lager.poser=', known)?.spotting).toEqual(new Map([['lager.poser', '']]));
    const long = readFragment(`#lager=${'x'.repeat(5000)}`, known)?.spotting.get('lager');
    expect(long).toHaveLength(longestNote);
  });

  it('keeps what is valid beside what is not, and every sign of a note but the first of the address', () => {
    expect(readKept('{"lager":7,".hvem":"Firmaet","lager.poser":""}', known)).toEqual(
      new Map([
        ['.hvem', 'Firmaet'],
        ['lager.poser', ''],
      ]),
    );
    expect(readFragment('lager=Nr. #2', known)?.spotting.get('lager')).toBe('Nr. #2');
  });

  it('joins texts with one blank, and takes one with blanks around it for the same', () => {
    const join = (kept: string, early: string) =>
      addEarly(new Map([['lager', kept]]), new Map([['lager', early]])).get('lager');
    expect(join('Pakker selv \n', ' Ingen tid ')).toBe('Pakker selv Ingen tid ');
    expect(join(' Pakker', 'selv')).toBe(' Pakker selv');
    expect(join('Pakker selv', ' selv ')).toBe('Pakker selv');
    expect(join(' Pakker ', 'Pakker selv')).toBe('Pakker selv');
    expect(join('', 'selv')).toBe('selv');
  });

  it('is in no address that only names a place on the page, and in nothing that is broken', () => {
    for (const fragment of ['', '#', '#svar', '#rum-lager'])
      expect(readFragment(fragment, known)).toBeUndefined();
    for (const stored of [null, '', '{', '[]', '7', 'null', '{"lager":7,"andet":"x"}'])
      expect(readKept(stored, known).size).toBe(0);
  });

  it('loses nothing that was written before what is kept was there, and says nothing twice', () => {
    const kept = new Map([
      ['lager.poser', '200 om ugen'],
      ['lager', 'Pakker selv'],
      ['.hvem', 'Firmaet'],
    ]);
    const early = new Map([
      ['lager.poser', ''],
      ['lager.mærker', ''],
      ['lager', 'Ingen tid'],
      ['.hvem', 'Firmaet, 3. marts'],
    ]);
    expect(addEarly(kept, early)).toEqual(
      new Map([
        ['lager.poser', '200 om ugen'],
        ['lager', 'Pakker selv Ingen tid'],
        ['.hvem', 'Firmaet, 3. marts'],
        ['lager.mærker', ''],
      ]),
    );
    expect(addEarly(kept, kept)).toEqual(kept);
  });

  it('is the same in another order, and not with another word', () => {
    expect(isSameSpotting(sheet, new Map([...sheet].toReversed()))).toBe(true);
    expect(isSameSpotting(sheet, new Map([...sheet, ['.aftale', 'x']]))).toBe(false);
    expect(isSameSpotting(sheet, new Map([...sheet, ['.hvem', 'x']]))).toBe(false);
  });
});
