import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getDirectory } from '../../src/queries/directory.ts';
import { collections } from '../../src/schema/collections.ts';
import { entry, find, makeEntries, makeMunicipality } from '../domain/make-directory.ts';

/** The folders as Astro hands them out, and how often each was asked for. */
const { folders, asked } = vi.hoisted(
  (): { folders: Record<string, unknown[]>; asked: string[] } => ({
    folders: {},
    asked: [],
  }),
);
/** What the steps of the build were told, in order. */
const told = vi.hoisted(() => [] as string[]);
vi.mock('../../src/build-messages.ts', () => ({ leaveMessage: (name: string) => told.push(name) }));
vi.mock('astro:content', () => ({
  getCollection: (name: string) => {
    asked.push(name);
    return Promise.resolve(folders[name] ?? []);
  },
  render: ({ id }: { id: string }) => Promise.resolve({ Content: id }),
}));
vi.mock('astro/container', () => ({
  experimental_AstroContainer: {
    create: () =>
      Promise.resolve({
        renderToString: (id: string) =>
          Promise.resolve(
            `<p>${id}</p><img src="/_astro/x.webp"><img __ASTRO_IMAGE_="{mangler}" alt="">`,
          ),
      }),
  },
}));
vi.mock('../../src/municipality.ts', () => ({
  isFilled: (folder: string) => folder !== empty,
  municipalityDir: 'tests/fixtures/nabokommune/kommune',
  readMunicipality: () => makeMunicipality(),
  readDirectoryCopies: () => [],
  readKeepers: () => [],
}));

const asAstro = ({ slug, data }: { slug: string; data: unknown }, body = '', html?: string) => ({
  id: slug,
  data,
  body,
  rendered: html === undefined ? undefined : { html },
});

/** A folder of the content that has nothing in it. */
let empty = '';

beforeEach(() => {
  empty = '';
  asked.length = 0;
  told.length = 0;
  for (const name of Object.keys(collections)) folders[name] = [];
  const entries = makeEntries();
  const written = {
    arter: entries.kinds,
    maalgrupper: entries.targetGroups,
    hensyn: entries.considerations,
    jobtyper: entries.jobTypes,
    opgavetyper: entries.taskTypes,
    ordliste: entries.terms,
    virksomheder: entries.enterprises,
    ydelser: entries.services,
    partnerskaber: entries.partnerships,
    resultater: entries.results,
    koebsveje: [],
    spoergeguide: [],
    satser: [],
    guide: [],
    sider: [],
    sprog: [],
  };
  for (const [name, items] of Object.entries(written))
    folders[name] = items.map((item) => asAstro(item));
  // Read anew each time, as while somebody writes.
  vi.stubEnv('DEV', true);
});

describe('the directory of a build', () => {
  it('has what every folder of the content has', async () => {
    const directory = await getDirectory();
    expect(asked.toSorted()).toEqual(Object.keys(collections).toSorted());
    expect(directory.enterprises).toHaveLength(makeEntries().enterprises.length);
    expect(find(directory.services, 'poser').enterprise.slug).toBe('kanten');
    for (const list of [
      'kinds',
      'targetGroups',
      'considerations',
      'jobTypes',
      'taskTypes',
    ] as const)
      expect(directory[list].length, list).toBeGreaterThan(0);
    for (const list of ['terms', 'partnerships', 'results'] as const)
      expect(directory[list].length, list).toBeGreaterThan(0);
    expect(directory.municipality.name).toBe('Prøve Kommune');
  });

  it('is not asked for a folder that has nothing in it: Astro warns of those', async () => {
    empty = 'partnerskaber';
    const directory = await getDirectory();
    expect(asked).not.toContain('partnerskaber');
    expect(directory.municipality.emptyParts).toContain('partnerships');
  });

  it('stops with the Danish sentence of a reference that leads nowhere', async () => {
    folders['virksomheder']?.push(asAstro(entry('virksomheder', 'ny', { art: 'findes-ikke' })));
    await expect(getDirectory()).rejects.toThrow('virksomheder/ny peger på arter/findes-ikke');
  });

  it('has the text of an entry as HTML and as it was written', async () => {
    folders['virksomheder']?.push(
      asAstro(entry('virksomheder', 'ny'), '**Hej**', '<p><strong>Hej</strong></p>'),
    );
    expect(find((await getDirectory()).enterprises, 'ny')).toMatchObject({
      html: '<p><strong>Hej</strong></p>',
      body: '**Hej**',
    });
    expect(find((await getDirectory()).enterprises, 'kanten')).toMatchObject({
      html: '',
      body: '',
    });
  });

  it('puts the pictures of a text in, and leaves out one whose file is not there', async () => {
    folders['virksomheder']?.push(
      asAstro(entry('virksomheder', 'ny'), '![x](x.jpg)', '<img __ASTRO_IMAGE_="{x}" alt="x">'),
    );
    expect(find((await getDirectory()).enterprises, 'ny').html).toBe(
      '<p>ny</p><img src="/_astro/x.webp">',
    );
  });

  it('is read once, and anew for each page while somebody writes', async () => {
    expect(await getDirectory()).not.toBe(await getDirectory());
    // Only a build has steps that want to be told.
    expect(told).toEqual([]);
    vi.stubEnv('DEV', false);
    expect(await getDirectory()).toBe(await getDirectory());
    expect(told).toEqual([
      'search-entries',
      'moved-pages',
      'last-changes',
      'hides-entries',
      'small-files',
      'page-sources',
    ]);
  });
});
