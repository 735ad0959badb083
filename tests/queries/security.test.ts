import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getSecurityFile } from '../../src/queries/security.ts';
import { useDirectory } from './mock-directory.ts';

const on = (day: string) =>
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${day}T12:00:00Z`) / 1000));

afterEach(() => vi.unstubAllEnvs());

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

describe('the file that says whom to tell of a hole', () => {
  it('has every way to the municipality, and expires a year after the build', async () => {
    on('2026-11-23');
    useDirectory((_entries, municipality) => {
      municipality.contact = {
        ...municipality.contact,
        email: 'post@proeve.example',
        web: 'https://proeve.example/kontakt/',
        phone: '86 00 00 00',
      };
    });
    expect((await getSecurityFile()).split('\n')).toEqual([
      'Contact: mailto:post@proeve.example',
      'Contact: https://proeve.example/kontakt/',
      'Contact: tel:+4586000000',
      'Expires: 2027-11-23T00:00:00Z',
      'Preferred-Languages: da, en',
      'Canonical: https://proeve.example/.well-known/security.txt',
      '',
    ]);
  });

  it('names no way that is not known', async () => {
    const contacts = (await getSecurityFile()).match(/^Contact: .*$/gm);
    expect(contacts).toEqual(['Contact: mailto:ind@eksempel.dk']);
  });

  it('expires on a day that exists', async () => {
    on('2028-02-29');
    expect(await getSecurityFile()).toContain('Expires: 2029-02-28T00:00:00Z');
  });
});
