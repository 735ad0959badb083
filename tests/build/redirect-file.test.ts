import { describe, expect, it } from 'vitest';
import { bothForms, redirectFile } from '../../src/build/hosting/redirect-file.ts';

describe('an address that has moved', () => {
  it('is known with and without its last slash, and a file as it is', () => {
    expect(bothForms('/gammel/')).toEqual(['/gammel', '/gammel/']);
    expect(bothForms('/gammel/kort.vcf')).toEqual(['/gammel/kort.vcf']);
  });

  it('stands in the file of static hosts, removed pages as gone', () => {
    expect(
      redirectFile({
        redirects: [
          { from: '/a/', to: '/b/' },
          { from: '/a.vcf', to: '/b.vcf' },
        ],
        gone: ['/vaek/'],
      }).split('\n'),
    ).toEqual([
      '/a /b/ 301',
      '/a/ /b/ 301',
      '/a.vcf /b.vcf 301',
      '/vaek /fjernet/index.html 410',
      '/vaek/ /fjernet/index.html 410',
      '',
    ]);
  });
});
