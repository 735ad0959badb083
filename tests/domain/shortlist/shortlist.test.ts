import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanShortlist,
  move,
  parseStored,
  readShortlist,
  toggle,
  writeShortlist,
} from '../../../src/domain/shortlist/shortlist.ts';

/** So many fit into an address that mail programs pass on, and on a sheet of paper. */
const longestShortlist = 20;

const slug = fc.stringMatching(/^[a-zæøå0-9]{1,8}(-[a-z0-9]{1,5}){0,3}$/);
const list = fc.uniqueArray(slug, { maxLength: longestShortlist });
const runs = { numRuns: 1000 };

describe('a shortlist', () => {
  it('comes back from the address as it went there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: longestShortlist }), (slugs) => {
        expect(readShortlist(new URLSearchParams(writeShortlist(slugs)))).toEqual(slugs);
      }),
      runs,
    );
    expect(writeShortlist([])).toBe('');
    expect(readShortlist(new URLSearchParams(''))).toBeUndefined();
    expect(readShortlist(new URLSearchParams('liste='))).toEqual([]);
  });

  it('takes nothing from an address or a browser that is not a slug', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        for (const entry of readShortlist(new URLSearchParams({ liste: typed })) ?? [])
          expect(entry).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
        expect(parseStored(typed).length).toBeLessThanOrEqual(longestShortlist);
      }),
      runs,
    );
    expect(cleanShortlist(['a', 'a', '../x', '', 3, null, ' B '])).toEqual(['a', 'b']);
    expect(parseStored('["a","<script>"]')).toEqual(['a']);
    expect(parseStored('{"a":1}')).toEqual([]);
    expect(parseStored(null)).toEqual([]);
  });

  it('is the same after something was put on it and taken off', () => {
    fc.assert(
      fc.property(list, slug, (slugs, one) => {
        fc.pre(!slugs.includes(one) && slugs.length < longestShortlist);
        expect(toggle(toggle(slugs, one), one)).toEqual(slugs);
      }),
      runs,
    );
  });

  it('keeps all its entries in whatever order they are put', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.integer(), (slugs, at, to) => {
        const one = slugs[at % Math.max(1, slugs.length)] ?? 'ingen';
        expect(move(slugs, one, to).toSorted()).toEqual(slugs.toSorted());
      }),
      runs,
    );
    expect(move(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
    expect(move(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(move(['a', 'b', 'c'], 'b', -9)).toEqual(['b', 'a', 'c']);
    expect(move(['a', 'b', 'c'], 'b', 9)).toEqual(['a', 'c', 'b']);
  });

  it('takes no more than fit', () => {
    const full = Array.from({ length: longestShortlist }, (_, at) => `s${at}`);
    expect(toggle(full, 'een-til')).toEqual(full);
    expect(toggle(full.slice(1), 'een-til')).toHaveLength(20);
    expect(readShortlist(new URLSearchParams(`liste=${[...full, 'een-til'].join()}`))).toEqual(
      full,
    );
    expect(cleanShortlist(['a'.repeat(100), 'a'.repeat(101)])).toEqual(['a'.repeat(100)]);
    expect(parseStored('3')).toEqual([]);
  });
});
