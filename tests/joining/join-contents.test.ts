import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readEntryText } from '../../src/editing/entry-text.ts';
import { isGroup } from '../../src/editing/field-value.ts';
import { readYaml } from '../../src/editing/rewrite-yaml.ts';
import { joinContents } from '../../src/joining/join-contents.ts';
import { rightContent } from '../check/corpus.ts';

const today = '2026-11-23';

let content: string;
let into: string;

const read = (path: string) => readFileSync(path, 'utf8');

function change(path: string, toText: (text: string) => string): void {
  const file = join(content, path);
  const text = toText(read(file));
  expect(text).not.toBe(read(file));
  writeFileSync(file, text);
}

const yaml = 'kommune/kommune.yaml';

/** A joint directory of two municipalities, which are the same but for their names: every slug is there twice. */
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'faelles-'));
  content = join(root, 'content');
  into = join(root, 'samlet');
  cpSync(rightContent, content, { recursive: true });
  for (const name of ['virksomheder', 'ydelser', 'jobtyper', 'sprog', 'partnerskaber'])
    rmSync(join(content, name), { recursive: true, force: true });
  mkdirSync(join(content, 'kommuner'));
  for (const name of ['nord', 'syd']) {
    cpSync(rightContent, join(content, 'kommuner', name), { recursive: true });
    change(`kommuner/${name}/${yaml}`, (text) =>
      text
        .replace(/^navn: .*$/m, `navn: ${name === 'nord' ? 'Nord' : 'Syd'} Kommune`)
        .replace(/^kortnavn: .*$/m, `kortnavn: ${name === 'nord' ? 'Nord' : 'Syd'}`)
        .replace(/^domaene: .*$/m, `domaene: https://${name}.example/social/`)
        .replace(/^licens: .*\n/m, '')
        .concat('\nlicens: CC BY 4.0\n'),
    );
  }
  // Places of the same name, and not the same place.
  change('kommuner/syd/virksomheder/kanten/index.md', (text) => text.replace(/^cvr: .*\n/m, ''));
  change(yaml, (text) =>
    text
      .replace(/^kode: .*\n/m, '')
      .replace(/^ +partnerskab: .*\n/m, '')
      .replace(/^steder:\n(?:[ -].*\n?)+/m, 'kommuner:\n  - mappe: nord\n  - mappe: syd\n'),
  );
  return () => rmSync(root, { recursive: true });
});

const places = () => readdirSync(join(into, 'virksomheder')).sort();
const firstPlace = () => readdirSync(join(rightContent, 'virksomheder')).sort()[0] ?? '';
const placeFile = (keeper: string) =>
  `kommuner/${keeper}/virksomheder/${firstPlace()}/index.md` as const;
const joined = (keeper: string) =>
  readEntryText(read(join(into, `virksomheder/${keeper}-${firstPlace()}/index.md`)), 'markdown');

const problems = async () =>
  (await checkContent(content, today)).problems.map(
    ({ file, field, message }) => `${file} ${field}: ${message}`,
  );

describe('A joint directory', () => {
  it('is right, and keeps the same names in two municipalities apart', async () => {
    expect(await problems()).toEqual([]);
    joinContents(content, into);
    const own = readdirSync(join(rightContent, 'virksomheder'));
    expect(places()).toEqual(
      [...own.map((s) => `nord-${s}`), ...own.map((s) => `syd-${s}`)].sort(),
    );
  });

  it('shows a place once that two municipalities tell of, and names both to the editor', async () => {
    const file = 'kommuner/syd/virksomheder/kanten/index.md';
    const twins = async () => {
      const { warnings, counts } = await checkContent(content, today);
      return {
        counts,
        told: warnings.filter((one) => one.file === file).map(({ message }) => message),
      };
    };
    const before = await twins();
    expect(before.told).toEqual([]);
    change(file, (text) => text.replace(/^art: /m, 'cvr: 11111114\nart: '));
    const { counts, told } = await twins();
    expect(told).toEqual([
      'er samme sted som kommuner/nord/virksomheder/kanten/index.md. Siden viser det én gang, som Nord Kommune har skrevet det, med de ydelser, der står der. Bliv enige om, hvem der passer stedet, og slet det hos den anden.',
    ]);
    expect(counts.virksomheder).toBe(before.counts.virksomheder - 1);
    expect(counts.ydelser).toBeLessThan(before.counts.ydelser);
    joinContents(content, into);
    expect(places()).toContain('nord-kanten');
    expect(places()).not.toContain('syd-kanten');
    expect(places()).toHaveLength(counts.virksomheder);
    expect(readdirSync(join(into, 'ydelser'))).toHaveLength(counts.ydelser);
    // A chain has a shop in each of two streets.
    change(file, (text) => text.replace('vej: Havnen 1', 'vej: Havnen 2'));
    expect((await twins()).told).toEqual([]);
  });

  it('tells whose a town is that two have, and of what municipality all is delivered to', () => {
    change(placeFile('nord'), (text) =>
      text.replace(/^art: /m, 'leverer:\n  byer: [hele kommunen]\nart: '),
    );
    const town = readEntryText(read(join(content, placeFile('syd'))), 'markdown').fields['adresse'];
    joinContents(content, into);
    const { adresse, leverer } = joined('nord').fields;
    const by = isGroup(town) ? String(town['by']) : '';
    expect(adresse).toMatchObject({ by: `${by} (Nord)` });
    expect(leverer).toEqual({ byer: ['hele Nord Kommune'] });
    const names = readYaml(read(join(into, yaml)))['steder'] as { navn: string; slug: string }[];
    expect(names.map(({ navn }) => navn)).toEqual(
      expect.arrayContaining([`${by} (Nord)`, `${by} (Syd)`]),
    );
    expect(new Set(names.map(({ slug }) => slug)).size).toBe(names.length);
  });

  it('leaves what is only true of one municipality there', () => {
    change(placeFile('nord'), (text) =>
      text
        .replace(/^(jobtyper|timerPrUgeFra|tidligereSlugs): .*\n/gm, '')
        .replace(/^art: /m, 'jobtyper: [fleksjob]\ntimerPrUgeFra: 3\nart: '),
    );
    joinContents(content, into);
    const names = Object.keys(joined('nord').fields);
    for (const field of ['jobtyper', 'timerPrUgeFra', 'ledigeJob', 'hensyn', 'maalgrupper', 'paa'])
      expect(names).not.toContain(field);
    expect(existsSync(join(into, 'kommuner/nord/jobtyper'))).toBe(false);
    expect(existsSync(join(into, 'kommuner/nord', yaml))).toBe(true);
  });

  it('leads from a text to the pages of its municipality, and nowhere while that is a draft', () => {
    for (const keeper of ['nord', 'syd'])
      change(
        placeFile(keeper),
        (text) => `${text.trimEnd()}\n\nSe [opgaverne](/ydelser/#ingen).\n`,
      );
    change(`kommuner/syd/${yaml}`, (text) => `${text.replace(/^udkast: .*\n/m, '')}udkast: true\n`);
    joinContents(content, into);
    expect(joined('nord').body).toContain(
      '[opgaverne](https://nord.example/social/ydelser/#ingen)',
    );
    expect(joined('syd').body).toContain('Se opgaverne.');
  });

  it('takes no place that lies elsewhere', () => {
    change(placeFile('nord'), (text) => text.replace(/^art: /m, 'nabo: Øst Kommune\nart: '));
    joinContents(content, into);
    expect(places()).not.toContain(`nord-${firstPlace()}`);
    const services = readdirSync(join(into, 'ydelser')).map((name) =>
      read(join(into, 'ydelser', name)),
    );
    expect(services.filter((text) => text.includes(`virksomhed: nord-${firstPlace()}\n`))).toEqual(
      [],
    );
  });

  it('says which kinds and tasks are not known to be the same, until an editor has told', async () => {
    const [kind = ''] = readdirSync(join(content, 'arter')).sort();
    const slug = kind.replace(/\.md$/, '');
    change(`arter/${kind}`, (text) => text.replace(/^titel: .*$/m, 'titel: Noget helt andet'));
    const warned = async () =>
      (await checkContent(content, today)).warnings
        .filter(({ file }) => file === `kommuner/nord/arter/${kind}`)
        .map(({ message }) => message);
    expect(await warned()).toEqual([
      expect.stringMatching(
        /^er ikke for sikkert en af jeres arter, så \d+ steder? er ikke med på siden\. Er den en af dem, så skriv den i kommune\.yaml under kommuner: arter, med deres og vores\.$/,
      ),
    ]);
    change(yaml, (text) =>
      text.replace(
        '  - mappe: nord\n',
        `  - mappe: nord\n    arter: [{ deres: ${slug}, vores: ${slug} }]\n`,
      ),
    );
    expect(await warned()).toEqual([]);
  });
});

describe('A joint directory is refused', () => {
  it('where a folder is missing, or begins as another', async () => {
    change(yaml, (text) => text.replace('mappe: syd', 'mappe: nord-vest'));
    expect(await problems()).toEqual([
      'kommune/kommune.yaml kommuner.1.mappe: er begyndelsen på nord-vest, så adresserne kan forveksles. Giv den ene mappe et andet navn.',
      'kommune/kommune.yaml kommuner.2.mappe: »nord-vest« er ikke en mappe i kommuner/. Læg kommunens indhold der, eller ret navnet.',
    ]);
  });

  it('where texts have no licence, two are the same, or one has a mistake', async () => {
    change(`kommuner/syd/${yaml}`, (text) =>
      text.replace(/^licens: .*\n/m, '').replace('navn: Syd Kommune', 'navn: Nord Kommune'),
    );
    expect(await problems()).toEqual([
      'kommuner/syd/kommune/kommune.yaml licens: mangler. Uden den må I ikke vise teksterne: spørg kommunen, og få den til at skrive licensen.',
      'kommuner/syd/kommune/kommune.yaml navn: er den samme kommune som i kommuner/nord. Fjern den ene.',
    ]);
    change(placeFile('nord'), (text) => text.replace(/^art: .*$/m, 'art: findes-ikke'));
    expect(await problems()).toContainEqual(
      expect.stringMatching(`^${placeFile('nord')} art: »findes-ikke« findes ikke`),
    );
  });

  it('where it has places or ways into work of its own, or names a task it has not', async () => {
    cpSync(join(rightContent, 'jobtyper'), join(content, 'jobtyper'), { recursive: true });
    change(yaml, (text) =>
      text.replace(
        '  - mappe: nord\n',
        '  - mappe: nord\n    opgavetyper: [{ deres: x, vores: findes-ikke }]\n',
      ),
    );
    expect(await problems()).toEqual([
      'jobtyper/ : hører ikke til i en fælles vejviser: veje til job er kommunernes egne, og siden viser vej til dem. Slet mappen.',
      'kommune/kommune.yaml kommuner.1.opgavetyper.1.vores: »findes-ikke« findes ikke i opgavetyper/. Ret navnet, eller opret det i opgavetyper/.',
    ]);
  });
});

describe('A site of one municipality', () => {
  it('knows no folder of municipalities', async () => {
    change(yaml, (text) => text.replace(/^kommuner:\n(?:[ -].*\n)+/m, ''));
    const said = await problems();
    expect(said.filter((line) => line.startsWith('kommuner'))).toEqual([
      expect.stringMatching(/^kommuner : er en mappe, siden ikke kender\./),
    ]);
    expect(said).toContain('kommune/kommune.yaml kode: mangler. Skriv de tre cifre.');
    expect(said).toContain('kommune/kommune.yaml steder: mangler. Skriv mindst én by.');
  });
});
