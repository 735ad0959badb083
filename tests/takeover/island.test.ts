import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { municipalitySchema } from '../../src/schema/municipality.ts';
import { expectNone } from '../expect-none.ts';
import { isSilkeborg } from '../is-silkeborg.ts';
import { fileBehind, readPages, visibleText } from '../site/built-site.ts';
import { findDeadLinks, findEmptyParts } from './find-faults.ts';

const site = inject('oekommune');
const pages = readPages(site);
const texts = new Map(pages.map(({ path, html }) => [path, visibleText(html)]));
const pageAt = (path: string) => pages.find((page) => page.path === path)!;

/** Every file that a browser or a program reads as text, as it lies there. */
const files = readdirSync(site.dir, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(html|css|js|xml|json|geojson|csv|txt|svg|vcf)$|_redirects$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(site.dir, file), 'utf8') }));

const readMunicipality = (folder: string) =>
  municipalitySchema.parse(parse(readFileSync(join(folder, 'kommune/kommune.yaml'), 'utf8')));

/**
 * Contents that nothing of the island is from. What has taken the place of Silkeborg's is not looked for: it may be named
 * as the interface names things.
 */
const folders = [...(isSilkeborg ? ['content'] : []), 'tests/fixtures/nabokommune'];

/** Parts of the site that the island has nothing for. */
const emptyParts = [
  '/partnerskaber/',
  '/guide/',
  '/guide/samlet/',
  '/papirer/',
  '/regn/',
  '/resultater/',
  '/ordliste/',
  '/spot/',
];

/**
 * An island with no more than a site must have: no map, no stories, no figures, no guide, no words, one place, long names,
 * in a folder of its host. Every rule of the built pages is asked of it by `npm run audit -- island`.
 */
describe('the least municipality', () => {
  it('has a page for what there is, and none for what there is not', () => {
    expect(pages.length).toBeGreaterThan(20);
    expectNone(emptyParts.filter((path) => fileBehind(site, path) !== undefined));
  });

  it('leads from every page only to what there is', () => {
    expectNone(findDeadLinks(site, pages));
  });

  it('names no address outside its folder of the host', () => {
    const onTheHost = /(?:="|&quot;|["'(,]\s?)(\/[a-z_.][^"'&\s,)]*)/g;
    expectNone(
      files
        .filter(({ file }) => /\.(html|json|xml|geojson|vcf)$|_redirects$/.test(file))
        // Its paths begin where the server it names ends.
        .filter(({ file }) => !file.endsWith('data/openapi.json'))
        .flatMap(({ file, text }) =>
          [...text.matchAll(onTheHost)]
            .map(([, address = '']) => address)
            .filter((address) => !address.startsWith(`${site.base}/`))
            .map((address) => `${file}: ${address}`),
        ),
    );
  });

  it('has something under every heading', () => {
    expectNone(findEmptyParts(pages));
  });

  it('speaks of one place as of one', () => {
    const front = texts.get('/') ?? '';
    expect(front).toContain('Her finder I et sted i Tangskærsholmens Øregionskommune');
    expect(front).toContain('Mød stedet');
    const plural =
      /Mød stederne|Se alle steder|(?<!\d)1 (steder|ydelser|opgaver|sider|veje)\b|\b0 af\b|Der er flere slags job|Nogle giver løn/;
    expectNone(
      [...texts].flatMap(([path, text]) => {
        const found = plural.exec(text);
        return found ? [`${path}: »${found[0]}«`] : [];
      }),
    );
  });

  it('tells of its municipality what its own content says, on every page', () => {
    const { name, siteTitle, accessibility } = readMunicipality(site.contentDir);
    expect(name.length).toBeGreaterThan(30);
    expectNone(
      pages.filter(({ path }) => !texts.get(path)?.includes(siteTitle)).map(({ path }) => path),
    );
    expect(texts.get('/tilgaengelighed/')).toContain('Gennemgået 20. november 2026');
    expect(accessibility.updated).toBe('2026-11-20');
  });

  it('has no trace of the others: neither names nor numbers, nor what they do and how they say it', () => {
    const others = folders.map(readMunicipality);
    // Names of towns that are words too prove nothing.
    const towns = others.flatMap((other) =>
      other.towns.map(({ name }) => name).filter((name) => name.length >= 6),
    );
    const titles = folders.flatMap((folder) =>
      ['virksomheder', 'opgavetyper', 'ydelser', 'partnerskaber', 'guide'].flatMap((part) =>
        readTitles(join(folder, part)),
      ),
    );
    const traces = [
      ...others.flatMap(({ name, shortName, siteTitle, contact, featured }) => [
        name,
        shortName,
        siteTitle,
        ...[contact.phone, contact.email, featured.searchExample, featured.introduction],
      ]),
      ...towns,
      ...titles,
    ].filter((trace) => trace !== undefined);
    expect(traces.length).toBeGreaterThan(isSilkeborg ? 150 : 50);
    const shown = files.filter(({ file }) => !file.startsWith('tegninger'));
    expectNone(
      traces.flatMap((trace) => {
        const word = asWord(trace);
        return shown
          .filter(({ text }) => word.test(text))
          .slice(0, 2)
          .map(({ file }) => `»${trace}« in ${file}`);
      }),
    );
  });

  it('draws its maps from its frame alone, with no number that is none', () => {
    const wrong = /(?<![\p{L}\p{N}])(NaN|undefined|Infinity)(?![\p{L}\p{N}])/u;
    expectNone(
      files
        .filter(({ file }) => /\.(html|json|geojson|csv|xml|vcf)$/.test(file))
        .filter(({ text }) => wrong.test(text.replaceAll(/<script\b[\s\S]*?<\/script>/g, '')))
        .map(({ file }) => file),
    );
    expect(pageAt('/kort/').html).toContain('Tangskærsholmshavn');
  });
});

/** Where words stand that are no part of others. */
function asWord(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
}

/** Titles and names of the entries of a folder. */
function readTitles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const { titel, navn } = parse(text.split(/^---$/m)[1] ?? '') as {
        titel?: string;
        navn?: string;
      };
      return titel ?? navn ?? [];
    })
    .filter((title) => title.length >= 6);
}
