import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Directory, Entries, Enterprise } from '../../src/domain/directory.ts';
import { buildDirectory } from '../../src/domain/directory.ts';
import { activeEnterprises } from '../../src/domain/relate.ts';
import { watchReads as watchReadsIn } from '../../src/queries/watch-reads.ts';
import { withReads } from '../../src/reads.ts';
import type { Municipality } from '../../src/schema/municipality.ts';
import { makeFullEntries } from '../domain/make-full-directory.ts';
import { makeMunicipality, today } from '../domain/make-directory.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laest-'));
  writeFileSync(join(folder, 'tema.css'), ':root {}');
});

afterEach(() => rmSync(folder, { recursive: true }));

const watchReads = (directory: Directory, day: string) => watchReadsIn(directory, day, folder);

function make(
  change: (entries: Entries, municipality: Municipality) => void = () => {},
): Directory {
  const entries = structuredClone(makeFullEntries());
  const municipality = makeMunicipality();
  change(entries, municipality);
  return buildDirectory(entries, municipality, today);
}

const place = (entries: Entries) => entries.enterprises.find(({ slug }) => slug === 'fuldsted')!;

describe('what pages are made from', () => {
  const before = () => watchReads(make(), today);

  it('is the same as long as the content is', () => {
    expect(watchReads(make(), today)).toEqual(before());
  });

  it.each([
    ['a phone', (entries: Entries) => (place(entries).data.contact.phone = '11 22 33 44')],
    ['a text', (entries: Entries) => (place(entries).html = '<p>Nyt</p>')],
    ['where it is known from', (entries: Entries) => (place(entries).data.sources = [])],
  ])('differs only in the entry where it is of no other: %s', (_, change) => {
    const { common, entries } = watchReads(make(change), today);
    const was = before();
    // Whether all is known from sources that anybody can open stands on every page.
    if (_ !== 'where it is known from') expect(common).toBe(was.common);
    expect(Object.keys(entries)).toEqual(Object.keys(was.entries));
    expect(Object.keys(entries).filter((name) => entries[name] !== was.entries[name])).toEqual([
      'enterprises/fuldsted',
    ]);
  });

  it.each<[string, (entries: Entries, municipality: Municipality) => unknown]>([
    ['a name', (entries) => (place(entries).data.name = 'Andet')],
    ['its kind', (entries) => (place(entries).data.isMunicipal = !place(entries).data.isMunicipal)],
    ['a place gone', (entries) => entries.services.pop()],
    ['a word', (entries) => (entries.terms[0]!.data.short = 'Noget andet.')],
    ['a task', (entries) => (entries.taskTypes[0]!.html = '<p>Noget andet</p>')],
    ['a story', (entries) => (entries.partnerships[0]!.data.parties[0]!.role = 'noget andet')],
    ['the municipality', (_, municipality) => (municipality.name = 'Andetsteds')],
    ['its town', (_, municipality) => (municipality.towns[0]!.name += 'by')],
  ])('differs for all where it may be of others: %s', (_, change) => {
    expect(
      watchReads(
        make((...given) => void change(...given)),
        today,
      ).common,
    ).not.toBe(before().common);
  });

  it('differs for all on another day, and by another file of the municipality', () => {
    const was = before();
    expect(watchReads(make(), '2031-01-01').common).not.toBe(was.common);
    writeFileSync(join(folder, 'tema.css'), ':root { --x: 1 }');
    expect(before().common).not.toBe(was.common);
  });

  it('is not told where somebody cannot see into it', () => {
    const directory = make();
    Object.assign(directory.municipality, { say: () => 'x' });
    expect(() => watchReads(directory, today)).toThrow('Nobody can see into a function.');
  });
});

describe('what a page reads', () => {
  const readsOf = async (read: (enterprise: Enterprise, directory: Directory) => unknown) => {
    const directory = make();
    watchReads(directory, today);
    const enterprise = directory.enterprises.find(({ slug }) => slug === 'fuldsted')!;
    const { reads } = await withReads(() => Promise.resolve(read(enterprise, directory)));
    return [...reads.entries];
  };

  it('is noted by the entry, whoever asks and however', async () => {
    const noted = ['enterprises/fuldsted'];
    expect(await readsOf(({ contact }) => contact)).toEqual(noted);
    expect(await readsOf((enterprise) => ({ ...enterprise }))).toEqual(noted);
    expect(await readsOf((enterprise) => JSON.stringify(enterprise.html))).toEqual(noted);
    expect(await readsOf(({ services }) => services[0]!.enterprise.contact)).toEqual(noted);
    expect(await readsOf(({ services }) => services[0]!.summary)).toEqual([
      expect.stringMatching(/^services\//),
    ]);
  });

  it('is not noted where it counts for all', async () => {
    expect(await readsOf(({ name, isHistorical }) => [name, isHistorical])).toEqual([]);
  });

  it('does not take in what pages share without being told', async () => {
    expect(await readsOf((_, directory) => activeEnterprises(directory))).toEqual([]);
  });

  it('tells of pictures', async () => {
    const directory = make((entries) => {
      place(entries).data.logo = { src: '/_astro/a.png', width: 1, height: 1, format: 'png' };
    });
    watchReads(directory, today);
    const of = async (slug: string) =>
      (
        await withReads(() =>
          Promise.resolve(directory.enterprises.find((each) => each.slug === slug)!.logo),
        )
      ).reads.hasPictures;
    expect(await of('fuldsted')).toBe(true);
    const other = directory.enterprises.find(({ logo }) => logo === undefined)!;
    expect(await of(other.slug)).toBe(false);
  });
});
