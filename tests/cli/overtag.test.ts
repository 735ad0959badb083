import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/check/format-problem.ts';
import { explainContrast } from '../../src/check/rules/contrast.ts';
import { fullNameOf, missingFlags, readAnswers } from '../../src/takeover/answers.ts';
import { brandColours } from '../../src/takeover/brand-colours.ts';
import { beginContent } from '../../src/takeover/begin-content.ts';
import { readGeneralEntries } from '../../src/takeover/general-entries.ts';
import { keepFiles } from '../../src/takeover/keep-files.ts';
import { readMunicipality } from '../../src/municipality.ts';
import { requiredPages } from '../../src/routes.ts';
import { readToday } from '../../src/today.ts';
import { expectNone } from '../expect-none.ts';

/** The day of the clock: what `content/` says of itself may have been written today. */
const today = readToday();
const env = {
  ...process.env,
  SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000),
};

/** Runs the command without a terminal, in a folder. */
const runIn = (cwd: string, ...words: string[]) => {
  const command = [resolve('src/cli/overtag.ts'), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    env: { ...env, CONTENT_DIR: resolve('content') },
  });
  return { status, stdout, stderr };
};

const run = (...words: string[]) => runIn('.', ...words);

const read = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

describe('npm run overtag', () => {
  let room = '';
  let folder = '';

  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), 'overtag-'));
    folder = join(room, 'content-nordlund');
  });

  afterAll(() => rmSync(room, { recursive: true }));

  it('names what is not said, and what is no answer, and writes nothing', () => {
    const { status, stderr } = run('Nordlund', '--mappe', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('Der mangler: --kode og --byer.');
    expect(readdirSync(room)).toEqual([]);
  });

  it('knows the code of a municipality that exists, and takes another where it is said', () => {
    const shown = (...more: string[]) =>
      run('Ærø', '--byer', '5960 Marstal', '--mappe', folder, ...more).stdout;
    expect(shown()).toContain('Ærø Kommune, kommunekode 492\n');
    expect(shown('--kode', '999')).toContain('Ærø Kommune, kommunekode 999\n');
    expect(readdirSync(room)).toEqual([]);
  });

  it.each([
    ['content', '  npm run check ', 'Siden bliver bygget af content.'],
    [
      'andet',
      '  CONTENT_DIR=andet npm run check ',
      'Bagefter kan andet træde i stedet for content.',
    ],
  ])('says what is next, in the folder that all read and in another: %s', (name, check, last) => {
    const words = ['Nordlund', '--kode', '999', '--byer', 'Nordlund', '--mappe', name, '--skriv'];
    const { status, stdout, stderr } = runIn(mkdtempSync(join(room, 'sted-')), ...words);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(check);
    expect(stdout).toContain(last);
  });

  it('writes a content without a mistake, and never writes over what was edited', async () => {
    const general = readGeneralEntries('content', requiredPages);
    const { shortName, siteTitle, licence } = readMunicipality('content');
    const written = {
      kode: '999',
      byer: '9805 Ravnebjerg, Hvidemose 9812',
      farve: '#ffd700',
      kontakt: '89991000, post@ravnebjerg.example',
    };
    const begun = beginContent(readAnswers('Ravnebjerg', written), general, today);
    expect(keepFiles(folder, begun)).toBe(begun.size);

    const { problems, warnings } = await checkContent(folder, today);
    expectNone(problems.map(formatProblem));
    const told = warnings.map(({ file, field }) => `${file} ${field}`.trim());
    for (const place of [
      'kommune/kommune.yaml domaene',
      'kommune/kommune.yaml kort.graenser',
      'kommune/kommune.yaml kontakt.kontrolleret',
      'kommune/logo.svg',
      'sider/om.md',
      'sider/privatliv.md',
      'sider/tilgaengelighed.md',
      'virksomheder/jeres-foerste-sted/index.md resume',
    ])
      expect(told).toContain(place);

    const files = read(folder);
    expectNone(
      [...files]
        // A paper says last where it is from.
        .map(([file, text]) => [file, text.replace(`"${siteTitle}: `, '"')] as const)
        .filter(([, text]) => text.toLowerCase().includes(shortName.toLowerCase()))
        .filter(([file]) => file !== 'sider/om.md')
        .map(([file]) => `${file} names the municipality it came from`),
    );
    expect(files.get('sider/om.md')).toContain(`»${siteTitle}«${licence ? ` (${licence})` : ''}`);
    expect(files.get('sider/tilgaengelighed.md')).toContain('er ikke prøvet');

    // The papers come along, with what is proposed and nothing of what one municipality did.
    const papers = [...files].filter(([file]) => file.startsWith('papirer/'));
    expect(papers.length).toBe(readdirSync('content/papirer').length);
    expectNone(papers.filter(([, text]) => /^## .*\bgjorde\b/m.test(text)).map(([file]) => file));
    expect(papers.every(([, text]) => text.includes('## Vi foreslår: '))).toBe(true);

    // Taken over once more, the first site is named on: its licence asks for it.
    const next = beginContent(
      readAnswers('Sydlund', { kode: '998', byer: 'Sydlund' }),
      readGeneralEntries(folder, requiredPages),
      today,
    );
    expect(next.get('sider/om.md')).toContain(
      `»Socialøkonomi i Ravnebjerg«, som har dem fra »${siteTitle}«${licence ? ` (${licence})` : ''}`,
    );
    const twice = [...next].filter(([file]) => file.startsWith('papirer/'));
    expect(twice.length).toBe(papers.length);
    expectNone(
      twice
        .filter(([, text]) => !text.includes(`"${siteTitle}: `) || !text.includes('i Ravnebjerg: '))
        .map(([file]) => file),
    );

    writeFileSync(join(folder, 'sider/om.md'), 'rettet');
    rmSync(join(folder, 'ydelser'), { recursive: true });
    const edited = read(folder);
    const again = run(
      'Ravnebjerg',
      '--kode',
      '999',
      '--byer',
      'Nord',
      '--mappe',
      folder,
      '--skriv',
    );
    expect(again.stderr).toContain('Intet er skrevet');
    expect(read(folder)).toEqual(edited);
  });
});

describe('The answers', () => {
  test.each([
    ['Aarhus', 'Aarhus Kommune'],
    ['aarhus kommune', 'Aarhus Kommune'],
    ['Bornholm', 'Bornholms Regionskommune'],
    ['Nordlund', 'Nordlund Kommune'],
  ])('know %s as %s', (written, name) => expect(fullNameOf(written)).toBe(name));

  it('are read as people write them', () => {
    const given = {
      kode: ' 400 ',
      adresse: 'socialt.kommunen.dk/',
      kontakt: 'post@kommunen.dk og tlf. 56920000',
      unge: '+45 56 92 00 01',
      byer: '3700 Rønne;Nexø 3730, Svaneke',
      farve: '005a9c',
    };
    expect(readAnswers('Bornholm', given)).toEqual({
      name: 'Bornholms Regionskommune',
      shortName: 'Bornholm',
      code: 400,
      address: 'https://socialt.kommunen.dk',
      contact: { phone: '56 92 00 00', email: 'post@kommunen.dk' },
      young: { phone: '+45 56 92 00 01' },
      towns: [
        { name: 'Rønne', slug: 'roenne', postalCode: '3700' },
        { name: 'Nexø', slug: 'nexoe', postalCode: '3730' },
        { name: 'Svaneke', slug: 'svaneke' },
      ],
      colour: '#005a9c',
    });
    expect(missingFlags(given)).toEqual([]);
  });

  test.each([
    [{ kode: '0', byer: 'Nord' }, 'kommunekode'],
    [{ kode: '400', byer: '' }, 'mindst én by'],
    [{ kode: '400', byer: '12 Nord' }, 'ikke en by'],
    [{ kode: '400', byer: 'Nord', farve: 'blåligt' }, 'ikke en farve'],
    [{ kode: '400', byer: 'Nord', adresse: 'http://x.dk?y' }, 'ikke en adresse'],
    [{ kode: '400', byer: 'Nord', kontakt: '12 34' }, 'hverken et nummer'],
  ])('are refused when they are none: %o', (given, message) => {
    expect(() => readAnswers('Nord', given)).toThrow(message);
  });
});

describe('Colours from one', () => {
  test.each(['#ffd700', 'white', 'black', '#888', '#e3000f', '#005a9c', '#00ff00', 'magenta'])(
    'can be read, whatever it is: %s',
    (colour) => expect(explainContrast(brandColours(colour))).toEqual([]),
  );

  it('keep a colour that can be read', () => {
    expect(brandColours('#004d88')['--brand-action']).toBe('#004d88');
  });
});
