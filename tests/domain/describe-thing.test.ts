import { beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from '../../src/domain/directory.ts';
import { describeEnterprise, describeService } from '../../src/domain/describe-thing.ts';
import { serialise } from '../../src/domain/json-ld.ts';
import { find, makeDirectory } from './make-directory.ts';

let directory: Directory;
beforeEach(() => {
  directory = makeDirectory();
});
const url = 'https://proeve.example/x/';

describe('structured data', () => {
  it('calls a place a business with an address only when the street is known', () => {
    expect(describeEnterprise(find(directory.enterprises, 'oerne'), url)).toMatchObject({
      '@type': 'LocalBusiness',
      address: { streetAddress: 'Vej 1', addressLocality: 'Øby' },
    });
    expect(describeEnterprise(find(directory.enterprises, 'kanten'), url)).toMatchObject({
      '@type': 'Organization',
    });
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

  it('offers nothing for a closed place', () => {
    expect(describeEnterprise(find(directory.enterprises, 'gamle'), url)).not.toHaveProperty(
      'makesOffer',
    );
    expect(describeEnterprise(find(directory.enterprises, 'kanten'), url)).toHaveProperty(
      'makesOffer',
    );
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
