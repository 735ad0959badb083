import { beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from '../../src/domain/directory.ts';
import { describeEnterprise, describeService } from '../../src/domain/describe-thing.ts';
import { serialise } from '../../src/domain/json-ld.ts';
import { find, makeDirectory } from './make-directory.ts';
import { makeFullDirectory } from './make-full-directory.ts';

let directory: Directory;
beforeEach(() => {
  directory = makeDirectory();
});
const url = 'https://proeve.example/x/';

describe('structured data', () => {
  it('calls an enterprise a business with an address only when the street is known', () => {
    expect(describeEnterprise(find(directory.enterprises, 'oerne'), url)).toMatchObject({
      '@type': 'LocalBusiness',
      address: { streetAddress: 'Vej 1', addressLocality: 'Øby' },
    });
    expect(describeEnterprise(find(directory.enterprises, 'kanten'), url)).toMatchObject({
      '@type': 'Organization',
    });
  });

  it('has a picture and a logo where there are addresses of them', () => {
    const pictures = {
      image: 'https://proeve.example/a.webp',
      logo: 'https://proeve.example/b.webp',
    };
    const enterprise = find(directory.enterprises, 'kanten');
    expect(describeEnterprise(enterprise, url, pictures)).toMatchObject(pictures);
    expect(describeEnterprise(enterprise, url)).not.toHaveProperty('image');
    expect(describeEnterprise(enterprise, url)).not.toHaveProperty('logo');
  });

  it('says all that is known of an enterprise, in the words of schema.org', () => {
    const lent = find(makeFullDirectory().enterprises, 'fuldsted');
    const full = { ...lent, contact: { ...lent.contact, belongsTo: undefined } };
    // A number that is somebody else's is not said to be the enterprise's.
    expect(describeEnterprise(lent, url)).not.toHaveProperty('telephone');
    expect(describeEnterprise(lent, url)).not.toHaveProperty('email');
    expect(describeEnterprise({ ...full, cvr: '12345678' }, url)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      name: 'Stednavn',
      description: 'Stedresume.',
      url,
      sameAs: 'https://sted.example/',
      telephone: '86 00 00 00',
      email: 'post@sted.example',
      foundingDate: '2001',
      taxID: '12345678',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Øby',
        addressCountry: 'DK',
        streetAddress: 'Stedvej 1',
        postalCode: '8600',
      },
      makesOffer: [
        {
          '@type': 'Offer',
          itemOffered: { '@type': 'Service', name: 'Ydelsestitel', description: 'Ydelsesresume.' },
        },
      ],
    });
  });

  it('says all that is known of a service', () => {
    const full = find(makeFullDirectory().services, 'fuldydelse');
    expect(describeService(full, url)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: 'Ydelsestitel',
      description: 'Ydelsesresume.',
      serviceType: 'Opgavetitel',
      url,
      provider: { '@type': 'Organization', name: 'Stednavn' },
      areaServed: ['Ydelsesområde'],
    });
    expect(describeService(find(directory.services, 'poser'), url)).not.toHaveProperty(
      'areaServed',
    );
  });

  it('has no key for what nobody knows', () => {
    const text = serialise(describeEnterprise(find(directory.enterprises, 'uden'), url));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '@context',
      '@type',
      'name',
      'description',
      'url',
    ]);
  });

  it('offers nothing for a closed enterprise', () => {
    expect(describeEnterprise(find(directory.enterprises, 'gamle'), url)).not.toHaveProperty(
      'makesOffer',
    );
    const open = find(directory.enterprises, 'kanten');
    for (const service of open.services) service.supply = 'for-sale';
    expect(describeEnterprise(open, url)).toHaveProperty('makesOffer');
  });

  it('offers only what a source calls for sale', () => {
    const enterprise = find(directory.enterprises, 'kanten');
    expect(enterprise.services.length).toBeGreaterThan(0);
    for (const supply of [undefined, 'in-house', 'allotted', 'done-before'] as const) {
      for (const service of enterprise.services) service.supply = supply;
      expect(describeEnterprise(enterprise, url)).not.toHaveProperty('makesOffer');
    }
  });

  it('names who provides a service and what kind it is', () => {
    expect(describeService(find(directory.services, 'poser'), url)).toMatchObject({
      name: 'Poser',
      serviceType: 'Pakke',
      provider: { name: 'Kanten' },
    });
  });

  it('cannot close the script it stands in', () => {
    const kanten = { ...find(directory.enterprises, 'kanten'), name: '</script><script>alert(1)' };
    const text = serialise(describeEnterprise(kanten, url));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: kanten.name });
  });
});
