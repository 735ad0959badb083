import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { cacheDirOf } from '../../src/municipality.ts';
import { buildSite } from '../build-site.ts';
import { expectNone } from '../expect-none.ts';
import { listFiles } from '../site/built-site.ts';

/** Days as a build is told them: seconds since 1970. */
const today = '1795651200';
const inThreeMonths = '1806400000';

/** Puts another text in a file; throws where the one to change isn't there. */
function edit(file: string, pattern: RegExp, text: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(pattern, text);
  if (after === before) throw new Error(`${file} has no ${String(pattern)}.`);
  writeFileSync(file, after);
}

/** A change of a file of the content. */
const inFile = (file: string, pattern: RegExp, text: string) => (content: string) =>
  edit(join(content, file), pattern, text);

const services = ['rene-ruder', 'sommerhus-skift', 'fast-rengoering'];

/** One after the other, in one content folder: what is changed, how, and on what day it is built. */
const changes: [what: string, change: (content: string) => void, day?: string][] = [
  ['nothing', () => {}],
  [
    'a phone',
    inFile('virksomheder/kaffe-og-kompas/index.md', /telefon: 09.*/, 'telefon: 09 99 43 01'),
  ],
  ['a text', inFile('virksomheder/hvalros-flyt/index.md', /$/, '\nVi bærer også klaverer.\n')],
  [
    'a sentence that lists show',
    inFile('virksomheder/loppelageret/index.md', /resume: .*/, 'resume: En lade med nye ting.'),
  ],
  ['a name', inFile('virksomheder/ler-i-lae/index.md', /navn: .*/, 'navn: Aks og ler')],
  ['a word', inFile('ordliste/cvr-nummer.md', /kort: .*/, 'kort: Nummeret på en virksomhed.')],
  [
    'a new service',
    (content) => {
      const folder = join(content, 'ydelser');
      cpSync(join(folder, 'rene-ruder.md'), join(folder, 'rene-spejle.md'));
      edit(join(folder, 'rene-spejle.md'), /titel: .*/, 'titel: Rene spejle');
    },
  ],
  [
    'a place that is gone, with what it sold',
    (content) => {
      rmSync(join(content, 'virksomheder/blankt-vand'), { recursive: true });
      for (const slug of [...services, 'rene-spejle'])
        rmSync(join(content, 'ydelser', `${slug}.md`));
    },
  ],
  ['the municipality', inFile('kommune/kommune.yaml', /sidetitel: .*/, 'sidetitel: Et nyt navn')],
  ['where the site lies', inFile('kommune/kommune.yaml', /domaene: .*/, '$&/et/sted')],
  ['the day', () => {}, inThreeMonths],
];

it('comes out as a full build after each kind of change, byte for byte', async () => {
  const root = mkdtempSync(join(tmpdir(), 'anden-gang-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const site = inject('nabokommune');
  const [content, copy] = [join(root, 'indhold'), join(root, 'kopi')];
  for (const folder of [content, copy])
    onTestFinished(() => rmSync(cacheDirOf(folder), { recursive: true, force: true }));
  const siteIn = (name: string) => ({ ...site, dir: join(root, name) });
  cpSync(site.contentDir, content, { recursive: true });
  await buildSite(content, siteIn('den-ene').dir, { env: { SOURCE_DATE_EPOCH: today } });
  for (const [at, [what, change, day = today]] of changes.entries()) {
    change(content);
    const env = { SOURCE_DATE_EPOCH: day };
    // Now and then into another folder.
    const second = siteIn(at % 3 === 2 ? 'den-anden' : 'den-ene');
    await buildSite(content, second.dir, { env });
    // What has never been built keeps nothing.
    const full = siteIn('hel');
    for (const old of [copy, cacheDirOf(copy)]) rmSync(old, { recursive: true, force: true });
    cpSync(content, copy, { recursive: true });
    await buildSite(copy, full.dir, { env });
    const files = listFiles(full);
    expect(files.length).toBeGreaterThan(400);
    expect(listFiles(second), what).toEqual(files);
    const isSame = (file: string) =>
      readFileSync(join(second.dir, file)).equals(readFileSync(join(full.dir, file)));
    expectNone(files.filter((file) => !isSame(file)).map((file) => `${what}: ${file}`));
    expect(readFileSync(`${second.dir}.nginx.conf`, 'utf8'), what).toBe(
      readFileSync(`${full.dir}.nginx.conf`, 'utf8'),
    );
  }
}, 3_600_000);
