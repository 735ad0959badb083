import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { folderOf } from '../../src/check/list-pages.ts';
import { publishedFile, readAddresses, writePublished } from '../../src/check/published.ts';
import { findLostAddresses } from '../../src/check/rules/lost-addresses.ts';
import { notePublished } from '../../src/cli/published.ts';
import { readSitemap } from '../../src/cli/read-sitemap.ts';
import { callCommand, startCommand } from '../run-command.ts';
import { askOf, entry, municipalityOf } from './ask-rule.ts';
import { add, makeContent, today } from './make-content.ts';

const place = (slug: string) => entry('virksomheder', slug, {});
const find = (published: readonly string[], slugs: readonly string[], more = {}) =>
  askOf(findLostAddresses, {
    entries: slugs.map(place),
    published,
    addresses: { pages: new Set(slugs.map((slug) => `/virksomheder/${slug}/`)), old: [] },
    ...more,
  }).map(({ message }) => message);

describe('A published address', () => {
  test('is not lost while its page is there, or something answers for it', () => {
    expect(find(['/virksomheder/a/'], ['a', 'b'])).toEqual([]);
    expect(
      find(['/virksomheder/a/'], ['b'], {
        municipality: municipalityOf({ fjernedeSider: ['/virksomheder/a/'] }),
      }),
    ).toEqual([]);
    const old = [
      {
        from: '/virksomheder/a/',
        to: '/virksomheder/b/',
        collection: 'virksomheder' as const,
        formerSlug: 'a',
        slug: 'b',
        file: 'b',
        field: 'tidligereSlugs.1',
      },
    ];
    expect(find(['/virksomheder/a/'], ['b'], { addresses: { pages: new Set(), old } })).toEqual([]);
  });

  test('is told with the line to write, in the new file where one is near or alone', () => {
    const [message] = find(['/virksomheder/groen-cafe/'], ['groenne-cafe', 'andet']);
    expect(message).toContain(
      'skriv i virksomheder/groenne-cafe.md: tidligereSlugs: [groen-cafe].',
    );
    expect(message).toContain('fjernedeSider: [/virksomheder/groen-cafe/].');
    expect(find(['/virksomheder/a/', '/virksomheder/b/'], ['b', 'helt-nyt'])[0]).toContain(
      'skriv i virksomheder/helt-nyt.md:',
    );
    expect(find(['/virksomheder/a/'], ['xxxx', 'yyyy'])[0]).toContain('skriv i dens fil:');
  });

  test('of a town or a page of sider/ can only be said to be gone', () => {
    for (const page of ['/byer/byen/', '/nye-regler/'])
      expect(find([page], [])[0]).toMatch(/Er siden slettet, så skriv .*fjernedeSider/);
  });

  test('is not lost when its file only cannot be read', () => {
    expect(find(['/virksomheder/a/'], [], { told: new Set(['virksomheder/a/index.md']) })).toEqual(
      [],
    );
  });

  test.each([
    ['/virksomheder/a/', 'virksomheder'],
    ['/job/fleksjob/', 'jobtyper'],
    ['/opgaver/a/', 'opgavetyper'],
    ['/byer/a/', 'byer'],
    ['/nye-regler/', 'sider'],
    ['/job/', undefined],
    ['/', undefined],
    ['/virksomheder/a/job/syer/', undefined],
    ['/en/', undefined],
    ['/en/job/fleksjob/', undefined],
  ])('%s belongs to %s', (page, folder) => {
    expect(folderOf(page)).toBe(folder);
  });
});

describe('The list of published addresses', () => {
  test('keeps what it had, in order, without what is no address', () => {
    const text = writePublished(['/b/x/'], ['/a/y/', '/b/x/', 'nej', '/A/']);
    expect(readAddresses(text)).toEqual(['/a/y/', '/b/x/']);
    expect(writePublished(readAddresses(text), [])).toBe(text);
  });

  test('is read by the check', async () => {
    const folder = makeContent(
      add(publishedFile, '# Note\r\n/virksomheder/vaek/\r\n/virksomheder/kanten/\r\n'),
    );
    const { problems, warnings } = await checkContent(folder, today);
    expect(problems).toEqual([]);
    expect(
      warnings.filter(({ file }) => file === publishedFile).map(({ message }) => message),
    ).toEqual([expect.stringContaining('»/virksomheder/vaek/« var på siden før')]);
  });

  test('comes from the sitemap of a site', async () => {
    const files: Record<string, string> = {
      'sitemap-index.xml': '<loc>https://a.example/sitemap-0.xml</loc>',
      'sitemap-0.xml':
        '<url><loc>https://a.example/b/</loc></url><url><loc>https://a.example/</loc></url>',
    };
    expect(await readSitemap((name) => Promise.resolve(files[name] ?? ''))).toEqual(['/', '/b/']);
    const inFolder: Record<string, string> = {
      'sitemap-index.xml': '<loc>https://a.example/social/sitemap-0.xml</loc>',
      'sitemap-0.xml': '<loc>https://a.example/social/b/</loc>',
    };
    const read = (name: string) => Promise.resolve(inFolder[name] ?? '');
    expect(await readSitemap(read, '/social')).toEqual(['/b/']);
  });

  test('is shown, then written, then whole', async () => {
    const site = mkdtempSync(join(tmpdir(), 'site-'));
    onTestFinished(() => rmSync(site, { recursive: true }));
    writeFileSync(join(site, 'sitemap-index.xml'), '<loc>https://a.example/sitemap-0.xml</loc>');
    writeFileSync(
      join(site, 'sitemap-0.xml'),
      '<loc>https://a.example/virksomheder/kanten/</loc><loc>https://a.example/job/</loc>',
    );
    const folder = makeContent();
    const run = (...words: string[]) => callCommand(notePublished, folder, words);
    expect((await startCommand('published', folder, [site])).stdout).toMatch(
      /^\+ \/virksomheder\/kanten\/\n1 adresse mangler/,
    );
    expect((await run('--skriv', site)).stdout).toContain('1 adresse er skrevet');
    expect((await run(site)).stdout).toContain('har 1 adresse med');
    expect(readAddresses(readFileSync(join(folder, publishedFile), 'utf8'))).toEqual([
      '/virksomheder/kanten/',
    ]);
    expect(await run('findes-ikke')).toMatchObject({ status: 2, stdout: '' });
  });
});
