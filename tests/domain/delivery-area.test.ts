import { describe, expect, it } from 'vitest';
import { areaOfService } from '../../src/domain/delivery-area.ts';
import { describeService } from '../../src/domain/describe-thing.ts';
import type { Service } from '../../src/domain/directory.ts';
import { missingOfService } from '../../src/domain/missing-facts.ts';
import { deliveryAreaText } from '../../src/text/delivery-area.ts';
import { find, makeDirectory } from './make-directory.ts';

/** A service of a place with an address, once its place delivers so far. */
function serviceOf(more: Partial<Service>, km: number | undefined, ...towns: string[]): Service {
  const service = find(makeDirectory().services, 'aesker');
  service.enterprise.deliversTo = { towns, otherTowns: ['Rom'].slice(0, towns.length), km };
  return Object.assign(service, more);
}

const linesOf = (service: Service) => deliveryAreaText(areaOfService(service));

describe('where a service is delivered', () => {
  it('is where its place delivers', () => {
    expect(linesOf(serviceOf({}, undefined, 'Øby'))).toEqual(['Øby', 'Rom']);
    expect(linesOf(serviceOf({}, 25))).toEqual(['Op til 25 km fra stedet']);
    expect(missingOfService(serviceOf({}, 25))).not.toContain('area');
  });

  it('is its own area, where it has one', () => {
    expect(linesOf(serviceOf({ area: ['Åby'] }, 25))).toEqual(['Åby']);
  });

  it('is where its place delivers when it is done there as well', () => {
    expect(linesOf(serviceOf({ delivery: ['at-enterprise', 'goods'] }, 25))).toEqual([
      'Op til 25 km fra stedet',
    ]);
  });

  it('is not told where nobody has', () => {
    const service = serviceOf({}, undefined);
    expect(areaOfService(service)).toEqual({ towns: [], km: undefined });
    service.enterprise.deliversTo = undefined;
    expect(areaOfService(service)).toEqual({ towns: [], km: undefined });
  });

  it('is nowhere when it is done at the place', () => {
    const service = serviceOf({ delivery: ['at-enterprise'] }, 25);
    expect(linesOf(service)).toEqual([]);
    expect(missingOfService(service)).toContain('area');
  });

  it('is told to search engines as towns or as a circle, in metres', () => {
    expect(describeService(serviceOf({}, undefined, 'Øby'), '')).toMatchObject({
      areaServed: ['Øby', 'Rom'],
    });
    expect(describeService(serviceOf({}, 25), '')).toMatchObject({
      areaServed: { '@type': 'GeoCircle', geoRadius: '25000', geoMidpoint: { latitude: 56.2 } },
    });
  });
});
