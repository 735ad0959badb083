import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listSmallFiles } from '../../src/queries/small-files.ts';
import { getDirectory, useDirectory } from './mock-directory.ts';

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

describe('the files that there is one of for each entry', () => {
  it('are what the shortlist knows of each, and a contact card of each place that is there', async () => {
    const directory = await getDirectory();
    const files = new Map(listSmallFiles(directory));
    const { enterprises, services } = directory;
    const open = enterprises.filter(({ isHistorical }) => !isHistorical);
    expect(open.length).toBeLessThan(enterprises.length);
    expect([...files.keys()].toSorted()).toEqual(
      [
        ...[...enterprises, ...services].map(({ slug }) => `/liste/${slug}.json`),
        ...open.map(({ slug }) => `/virksomheder/${slug}/kontakt.vcf`),
      ].toSorted(),
    );
    expect(JSON.parse(files.get('/liste/fuldsted.json')!)).toMatchObject({ name: 'Stednavn' });
    const card = files.get('/virksomheder/fuldsted/kontakt.vcf');
    expect(card).toMatch(/^BEGIN:VCARD\r\n[^]*FN:Stednavn\r\n/);
    expect(card).toContain(`SOURCE:${directory.municipality.origin}/virksomheder/fuldsted/\r\n`);
  });
});
