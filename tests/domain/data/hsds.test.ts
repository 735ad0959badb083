import { describe, expect, it } from 'vitest';
import { isHumanService, toHsds } from '../../../src/domain/data/hsds.ts';
import { idWithin } from '../../../src/domain/data/identity.ts';
import type { Enterprise, Service } from '../../../src/domain/directory.ts';
import { find } from '../make-directory.ts';
import { makeFullDirectory } from '../make-full-directory.ts';

const parts = {
  id: '6f0c3b5e-8b0a-4c6e-9d43-1f2f8f0f6d31',
  url: 'https://proeve.example/ydelser/fuldydelse/',
  enterpriseId: '6f0c3b5e-8b0a-4c6e-9d43-1f2f8f0f6d32',
  howToGet: 'Ring.',
};

/** The whole service of the tests, with some of it and of its place otherwise. */
function serviceWith(own: Partial<Service> = {}, place: Partial<Enterprise> = {}): Service {
  const service = find(makeFullDirectory().services, 'fuldydelse');
  return { ...service, ...own, enterprise: { ...service.enterprise, ...place } };
}

const tell = (...changes: Parameters<typeof serviceWith>) => toHsds(serviceWith(...changes), parts);

describe('a service in the form of HSDS', () => {
  it('is what is known of it, with who gives it', () => {
    expect(tell({ delivery: ['at-enterprise', 'goods'] })).toEqual({
      id: parts.id,
      name: 'Ydelsestitel',
      description: 'Ydelsesresume.',
      url: parts.url,
      email: 'salg@sted.example',
      status: 'active',
      application_process: 'Ring.',
      fees_description: 'Ydelsespris.',
      assured_date: '2026-02-01',
      phones: [{ id: idWithin(parts.id, 'phone'), number: '+45 86 00 00 01', type: 'voice' }],
      service_areas: [{ id: idWithin(parts.id, 'area/Ydelsesområde'), name: 'Ydelsesområde' }],
      service_at_locations: [
        {
          id: idWithin(parts.id, 'at-location'),
          location: {
            id: idWithin(parts.enterpriseId, 'location'),
            location_type: 'physical',
            name: 'Stednavn',
            latitude: 56.1238,
            longitude: 10.2062,
            transportation: 'Stedbus.',
          },
        },
      ],
      organization: {
        id: parts.enterpriseId,
        name: 'Stednavn',
        description: 'Stedresume.',
        email: 'post@sted.example',
        website: 'https://sted.example/',
        legal_status: 'Stedform',
      },
    });
  });

  it('is reached by the main number and mail where buyers have none of their own, or by none', () => {
    const { contact } = serviceWith().enterprise;
    const reached = (changes: Partial<Enterprise['contact']>) => {
      const { email, phones } = tell({}, { contact: { ...contact, ...changes } });
      return [email, ...phones.map(({ number }) => number)];
    };
    expect(reached({ sales: undefined })).toEqual(['post@sted.example', '+45 86 00 00 00']);
    expect(reached({ sales: undefined, phone: '+46 8 00', email: undefined })).toEqual([
      undefined,
      '+46 8 00',
    ]);
    expect(reached({ sales: undefined, phone: undefined })).toEqual(['post@sted.example']);
  });

  it('is active, closed for a time, or closed for good', () => {
    expect(tell({}, { pausedUntil: '2027-01-01' }).status).toBe('temporarily closed');
    expect(tell({}, { isHistorical: true, pausedUntil: '2027-01-01' }).status).toBe('defunct');
    expect(tell({}, { confirmed: undefined }).assured_date).toBeUndefined();
  });

  it('has a place only where it is done there, and where that is known by its address', () => {
    const here = { delivery: ['at-enterprise' as const] };
    const { address } = serviceWith().enterprise;
    expect(tell(here).service_at_locations).toHaveLength(1);
    expect(tell({ delivery: ['goods'] }).service_at_locations).toEqual([]);
    expect(
      tell(here, { address: { ...address!, precision: 'town' } }).service_at_locations,
    ).toEqual([]);
    expect(tell(here, { address: undefined, town: undefined }).service_at_locations).toEqual([]);
  });

  it('is told where the place is known to be open, and where it is a service to somebody', () => {
    const told = (supply: Service['supply'], isUnclear = false) =>
      isHumanService(serviceWith({ supply }, { isUnclear }));
    expect((['for-sale', 'allotted', undefined] as const).map((each) => told(each))).toEqual([
      true,
      true,
      true,
    ]);
    expect((['in-house', 'done-before'] as const).map((each) => told(each))).toEqual([
      false,
      false,
    ]);
    expect(told('for-sale', true)).toBe(false);
  });
});
