import { beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from '../../src/domain/directory.ts';
import {
  missableFacts,
  missingOfEnterprise,
  missingOfService,
} from '../../src/domain/missing-facts.ts';
import { missingFactsText } from '../../src/text/missing-facts.ts';
import { find, makeDirectory } from './make-directory.ts';
import { makeFullDirectory } from './make-full-directory.ts';

let full: Directory;
let small: Directory;
beforeEach(() => {
  full = makeFullDirectory();
  small = makeDirectory();
});

describe('what is missing of an enterprise', () => {
  it('is only what nobody has told, that which readers miss most first', () => {
    const { enterprises } = full;
    expect(missingOfEnterprise(find(enterprises, 'fuldsted'))).toEqual(['cvr']);
    const missing = missingOfEnterprise(find(enterprises, 'kanten'));
    expect(missing.slice(0, 4)).toEqual(['phone', 'email', 'price', 'openingHours']);
    expect(missing).not.toContain('targetGroups');
    expect(missing).toEqual(missableFacts.filter((fact) => missing.includes(fact)));
  });

  it('is first of all whether the place is open, where nobody knows', () => {
    const place = { ...find(full.enterprises, 'kanten'), isUnclear: true };
    const missing = missingOfEnterprise(place);
    expect(missing[0]).toBe('open');
    expect(missingFactsText.missing(missing)).toMatch(/^Mangler endnu: om stedet er åbent, /);
    expect(missingOfEnterprise(find(full.enterprises, 'kanten'))).not.toContain('open');
  });

  it('is no price where nothing is sold, and no hours where nobody is taken on', () => {
    const enterprise = find(small.enterprises, 'uden');
    expect(enterprise.services).toEqual([]);
    expect(enterprise.jobTypes).toEqual([]);
    const missing = missingOfEnterprise(enterprise);
    expect(missing).not.toContain('price');
    expect(missing).not.toContain('hours');
    expect(missing).toContain('phone');
  });

  it('counts the telephone of those who sell, or of those who take people on', () => {
    const enterprise = structuredClone(find(full.enterprises, 'fuldsted'));
    enterprise.contact.phone = undefined;
    expect(missingOfEnterprise(enterprise)).not.toContain('phone');
    enterprise.contact.sales = undefined;
    expect(missingOfEnterprise(enterprise)).not.toContain('phone');
    enterprise.contact.jobs = undefined;
    expect(missingOfEnterprise(enterprise)).toContain('phone');
  });

  it('is a number of its own where the one that is known is somebody else’s', () => {
    const full = makeFullDirectory();
    const { contact, ...rest } = find(full.enterprises, 'fuldsted');
    const missing = (change: Partial<typeof contact>) =>
      missingOfEnterprise({
        ...rest,
        contact: { ...contact, sales: undefined, jobs: undefined, ...change },
      });
    const own = ['phone', 'ownPhone', 'email', 'ownEmail'];
    const of = (change: Partial<typeof contact>) =>
      missing(change).filter((fact) => own.includes(fact));
    expect(of({ belongsTo: 'Moderforeningen' })).toEqual(['ownPhone', 'ownEmail']);
    expect(of({ belongsTo: undefined })).toEqual([]);
    expect(of({ belongsTo: 'Moderforeningen', email: undefined })).toEqual(['ownPhone', 'email']);
    const jobs = { phone: '86 00 00 08', email: undefined };
    expect(of({ belongsTo: 'Moderforeningen', jobs })).toEqual(['ownEmail']);
  });

  it('is nothing of an enterprise that is closed', () => {
    expect(missingOfEnterprise(find(small.enterprises, 'gamle'))).toEqual([]);
    expect(missingOfService(find(small.services, 'gammelt'))).toEqual([]);
  });
});

describe('what is missing of a service', () => {
  it('is its own, and the way to who does it', () => {
    expect(missingOfService(find(full.services, 'fuldydelse'))).toEqual([]);
    expect(missingOfService(find(full.services, 'andenydelse'))).toEqual([
      'price',
      'leadTime',
      'capacity',
      'minimumOrder',
    ]);
    expect(missingOfService(find(full.services, 'poser')).slice(0, 2)).toEqual(['phone', 'email']);
  });

  it('is no price of what is not for sale, nor of the enterprise that does it', () => {
    const { enterprises } = makeDirectory();
    const enterprise = find(enterprises, 'kanten');
    expect(missingOfEnterprise(enterprise)).toContain('price');
    for (const service of enterprise.services) {
      service.supply = 'in-house';
      expect(missingOfService(service)).not.toContain('price');
      expect(missingOfService(service)).toContain('phone');
    }
    expect(missingOfEnterprise(enterprise)).not.toContain('price');
  });
});

describe('the mail about what is missing', () => {
  it('asks for just that, in the same order', () => {
    const body = missingFactsText.body(['phone', 'price'], 'https://proeve.example/x/');
    expect(body).toContain('https://proeve.example/x/');
    expect(body.filter((line) => line.endsWith(':') && !line.includes(' '))).toEqual([
      'Telefon:',
      'Priser:',
    ]);
    expect(missingFactsText.missing(['phone', 'price'])).toBe('Mangler endnu: telefon, priser.');
  });
});
