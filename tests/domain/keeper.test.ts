import { describe, expect, it } from 'vitest';
import {
  directoryAddress,
  homeOf,
  type Keeper,
  keeperOf,
  licenceOf,
  ownAddress,
} from '../../src/domain/keeper.ts';
import type { Municipality } from '../../src/schema/municipality.ts';
import { makeMunicipality } from './make-directory.ts';

const keeper = (slug: string, own: Partial<Municipality> = {}): Keeper => ({
  slug,
  municipality: {
    ...makeMunicipality(),
    origin: `https://${slug}.example`,
    basePath: '/vejviser',
    isDraft: false,
    ...own,
  },
});

describe('who keeps an entry of a joint directory', () => {
  const keepers = [keeper('nord'), keeper('nordby'), keeper('syd')];

  it('is whose folder its slug begins with', () => {
    const of = (slug: string) => keeperOf(slug, keepers)?.slug;
    expect(of('nord-cafe')).toBe('nord');
    expect(of('nordby-cafe')).toBe('nordby');
    expect(of('syd-nord-cafe')).toBe('syd');
    expect([of('cafe'), of('nord'), of('cafe-nord-')]).toEqual([undefined, undefined, undefined]);
    expect(keeperOf('nord-cafe', [])).toBeUndefined();
  });

  it('has the texts under the licence of the site where all have that', () => {
    const site = { licence: 'CC BY 4.0' };
    const [same, other] = ['CC BY 4.0', 'CC0'].map((licence) => keeper('nord', { licence }));
    expect(licenceOf(site, [])).toBe('CC BY 4.0');
    expect(licenceOf(site, [same!])).toBe('CC BY 4.0');
    expect(licenceOf(site, [same!, other!])).toBeUndefined();
  });
});

describe('a municipality’s own directory', () => {
  it('lies at its address, without a slash at the end, once it is taken into use', () => {
    const { municipality } = keeper('nord');
    expect(directoryAddress(municipality)).toBe('https://nord.example/vejviser');
    expect(directoryAddress({ ...municipality, isDraft: true })).toBeUndefined();
  });

  it('has a front page, and the page of each entry by the slug it has there', () => {
    const nord = keeper('nord');
    expect(homeOf(nord)).toBe('https://nord.example/vejviser/');
    expect(ownAddress(nord, '/virksomheder/nord-cafe/')).toBe(
      'https://nord.example/vejviser/virksomheder/cafe/',
    );
    const draft = keeper('nord', { isDraft: true });
    expect(homeOf(draft)).toBeUndefined();
    expect(ownAddress(draft, '/virksomheder/nord-cafe/')).toBeUndefined();
  });
});
