import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../src/domain/map/position-of.ts';

const town = {
  name: 'Øby',
  slug: 'oeby',
  postalCode: undefined,
  takesOn: false,
  latitude: 56.1,
  longitude: 10.1,
};
const address = {
  street: 'Vej 1',
  postalCode: undefined,
  takesOn: false,
  town: 'Øby',
  latitude: 56.2,
  longitude: 10.2,
  precision: 'address' as const,
};
const nowhere = { latitude: undefined, longitude: undefined };

describe('the position of an enterprise', () => {
  it('is its own where it has one', () => {
    expect(positionOf({ address, town })).toEqual({
      latitude: 56.2,
      longitude: 10.2,
      isExact: true,
    });
  });

  it('is not exact when its own coordinates are those of the town', () => {
    expect(positionOf({ address: { ...address, precision: 'town' }, town })?.isExact).toBe(false);
  });

  it('is that of its town otherwise, whatever its address says of precision', () => {
    expect(positionOf({ address: { ...address, ...nowhere }, town })).toEqual({
      latitude: 56.1,
      longitude: 10.1,
      isExact: false,
    });
  });

  it('is unknown when the town lies nowhere, or nothing is known of where it is', () => {
    const lost = { ...address, ...nowhere };
    expect(positionOf({ address: lost, town: { ...town, ...nowhere } })).toBeUndefined();
    expect(positionOf({ address: lost, town: undefined })).toBeUndefined();
    expect(positionOf({ address: undefined, town })).toBeUndefined();
  });
});
