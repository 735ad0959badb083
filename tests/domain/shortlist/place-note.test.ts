import { describe, expect, it } from 'vitest';
import type { Enterprise } from '../../../src/domain/directory.ts';
import { notePlace } from '../../../src/domain/shortlist/place-note.ts';
import { makeFullDirectory } from '../make-full-directory.ts';

const words = {
  freshness: ({ state }: { state: string }) => `Er ${state}`,
  say: ({ name, jobTypes }: Enterprise, answerer: unknown) => [
    [name, jobTypes.map(({ title }) => title).join(), JSON.stringify(answerer)].join(' | '),
  ],
};
const { enterprises, municipality } = makeFullDirectory();
const full = enterprises.find(({ slug }) => slug === 'fuldsted')!;
const note = (changes: Partial<Enterprise> = {}) =>
  notePlace({ ...full, ...changes }, municipality, words);

describe('the note of a place', () => {
  it('says whom to call, how to get there, what to ask, and what a helper needs', () => {
    expect(note()).toEqual({
      asked: [
        { name: 'Stednavn', phone: '86 00 00 02', email: 'job@sted.example', openingHours: [] },
      ],
      say: ['Stednavn | Jobtitel | "enterprise"'],
      address: 'Stedvej 1, 8600 Øby',
      access: 'Stedadgang.',
      bus: 'Stedbus.',
      beforeVisit: 'Stedfør.',
      firstDay: 'Stedførste.',
      forWhom: ['Gruppetitel'],
      ways: [{ title: 'Jobtitel', decidedBy: 'Jobbestemmer.' }],
      hoursFrom: 4.5,
      freshness: 'Er confirmed',
    });
  });

  it('leads to the municipality where the place cannot be reached, and says it there', () => {
    const silent = { ...full.contact, phone: undefined, email: undefined, jobs: undefined };
    const { asked, say } = note({ contact: silent, address: undefined }) ?? {};
    expect(asked?.map(({ name }) => name)).toEqual([municipality.citizenEntrance.name]);
    expect(say?.[0]).toContain('"municipality"');
    expect(note({ address: undefined })?.address).toBe('');
  });

  it('is none of one that has closed', () => {
    expect(note({ isHistorical: true })).toBeUndefined();
  });
});
