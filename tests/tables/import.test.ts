import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { importTable } from '../../src/cli/import.ts';
import { foldDanish } from '../../src/domain/fold.ts';
import { rewriteEntryText, writeEntryText } from '../../src/editing/entry-text.ts';
import type { Fields } from '../../src/editing/field-value.ts';
import { type CollectionName, collections } from '../../src/schema/collections.ts';
import { formOf, readOwnHeadings } from '../../src/tables/columns.ts';
import { exportEntries } from '../../src/tables/export-entries.ts';
import { planImport, type RowPlan } from '../../src/tables/plan-import.ts';
import { readEntries, readSlugs } from '../../src/tables/read-entries.ts';
import { type Cell, readSheets, type Sheet, writeWorkbook } from '../../src/tables/sheet.ts';
import { callCommand, startCommand } from '../run-command.ts';

const kinds = new Map([
  ['beskyttet vaerksted', 'beskyttet-vaerksted'],
  ['genbrugsbutik', 'genbrugsbutik'],
]);
const slugs = (folder: string): ReadonlyMap<string, string> =>
  folder === 'arter' ? kinds : new Map();

const kanten: Fields = {
  navn: 'Kanten',
  art: 'genbrugsbutik',
  resume: 'Vi laver cykler.',
  letLaest: 'Vi laver cykler.',
  adresse: { vej: 'Havnen 1', postnr: '9805', by: 'Nordlund' },
  kontakt: {
    telefon: '22 33 44 55',
    email: 'post@kanten.example',
    web: 'https://www.kanten.example/',
  },
  cvr: '29189641',
  kilder: [{ titel: 'Kanten' }],
};

interface Given {
  entries?: Record<string, Fields>;
  own?: string[];
  standard?: [string, string][];
  allowsAlike?: boolean;
}

const sheetOf = (rows: Cell[][]): Sheet => ({
  name: '',
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
});

/** What comes of some rows, beside one place that is there. */
const plan = (
  rows: Cell[][],
  { entries = { kanten }, own = [], standard = [], allowsAlike = false }: Given = {},
) =>
  planImport(sheetOf(rows), {
    form: formOf('virksomheder'),
    entries: new Map(Object.entries(entries)),
    slugs,
    towns: new Set(['Nordlund', 'Hvidemose']),
    ownHeadings: readOwnHeadings(own),
    standard: new Map(standard),
    source: { titel: 'Prøve' },
    allowsAlike,
  });

const told = (row: RowPlan | undefined): string =>
  row === undefined
    ? 'nothing'
    : row.kind === 'wrong'
      ? row.problems
          .map(({ heading, value, message }) => `${heading ?? ''} ${value ?? ''}: ${message}`)
          .join(' | ')
      : row.kind === 'same'
        ? 'same'
        : `${row.kind} ${row.slug} ${row.changes.map(({ path, before, after }) => `${path}: ${before} > ${after}`).join(', ')}`;

/** What comes of one row under headings. */
const row = (cells: Record<string, Cell>, given?: Given): string =>
  told(plan([Object.keys(cells), Object.values(cells)], given)?.rows[0]);

describe('A table', () => {
  const text = 'Navn;Postnr.;By\r\n"Grøn; Café";0800;Nordlund\r\n"To\nlinjer";9805;Hvidemose\r\n';
  const rows = [
    { number: 1, cells: ['Navn', 'Postnr.', 'By'] },
    { number: 2, cells: ['Grøn; Café', '0800', 'Nordlund'] },
    { number: 3, cells: ['To\nlinjer', '9805', 'Hvidemose'] },
  ];

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ["Windows' own letters", Buffer.from(text, 'latin1')],
    ["Excel's Unicode text", Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['commas', Buffer.from(text.replaceAll(/;(?! )/g, ','))],
    ['tabs', Buffer.from(text.replaceAll(/;(?! )/g, '\t'))],
  ])('is read from %s', async (_, bytes) => {
    const [sheet] = await readSheets(bytes);
    expect(sheet?.rows.map(({ number, cells }) => ({ number, cells }))).toEqual(rows);
  });

  it.each(['__proto__', 'constructor', 'kontakt.toString', 'adresse.__proto__.by'])(
    'may have a heading that only objects of JavaScript know: %s',
    (heading) => {
      const plans = plan([
        ['slug', heading],
        ['kanten', 'x'],
      ]);
      expect(plans?.unknown).toEqual([heading]);
      expect(told(plans?.rows[0])).toBe('same');
    },
  );

  it('may say its separator first', async () => {
    const [sheet] = await readSheets(Buffer.from('sep=;\nnavn;by\na,b;c\n'));
    expect(sheet?.rows[1]).toEqual({ number: 3, cells: ['a,b', 'c'] });
  });

  it('may begin with a title and an empty line, and have other separators in its words', async () => {
    const text =
      'Steder, Nordlund, november\n\nnavn;by;resume\na;c;Mad, kaffe, te og kage, hver dag\nb;c;\n';
    const [sheet] = await readSheets(Buffer.from(text));
    expect(sheet?.rows.find(({ cells }) => cells[0] === 'navn')?.cells).toHaveLength(3);
    // A line without words is none; the rows keep the numbers they have in the file.
    expect(plan(sheet?.rows.map(({ cells }) => [...cells]) ?? [])?.rows).toHaveLength(2);
  });

  it.each([
    ['PK\u0003\u0004x', 'kan ikke læses som et regneark'],
    ['\u00D0\u00CF\u0011', 'gammel Excel'],
  ])('that is none is refused: %j', async (bytes, message) => {
    await expect(readSheets(Buffer.from(bytes, 'latin1'))).rejects.toThrow(message);
  });
});

describe('A row', () => {
  test.each<[string, Record<string, Cell>, string]>([
    [
      'by its number in the register',
      { 'CVR-nr.': 29189641, Telefon: '22334456' },
      'changed kanten kontakt.telefon: 22 33 44 55 > 22 33 44 56',
    ],
    [
      'by its name',
      { Virksomhedsnavn: 'KANTEN ApS', Website: 'kanten.example/ny' },
      'changed kanten navn: Kanten > KANTEN ApS, kontakt.web: https://www.kanten.example/ > https://kanten.example/ny',
    ],
    [
      'by its file',
      { slug: 'kanten', email: 'ny@kanten.example' },
      'changed kanten kontakt.email: post@kanten.example > ny@kanten.example',
    ],
    [
      'and changes nothing that it says again',
      { slug: 'kanten', navn: 'Kanten', postnr: 9805, tlf: 22334455 },
      'same',
    ],
    [
      'and takes nothing away with an empty cell',
      { slug: 'kanten', telefon: '', cvr: null },
      'same',
    ],
    [
      'and takes away what it says is to go',
      { slug: 'kanten', telefon: '(slet)' },
      'changed kanten kontakt.telefon: 22 33 44 55 > ',
    ],
    [
      'in a choice by its title',
      { slug: 'kanten', Kategori: 'Beskyttet vaerksted' },
      'changed kanten art: genbrugsbutik > beskyttet-vaerksted',
    ],
    [
      'with a day as a spreadsheet has it',
      { slug: 'kanten', Startdato: new Date('2019-05-01') },
      'changed kanten grundlagt:  > 2019-05-01',
    ],
    [
      'with a day as a number of days',
      { slug: 'kanten', grundlagt: 43586 },
      'changed kanten grundlagt:  > 2019-05-01',
    ],
    [
      'with a year as a number',
      { slug: 'kanten', grundlagt: 2019 },
      'changed kanten grundlagt:  > 2019',
    ],
    [
      'with a postal code that has lost a nought',
      { slug: 'kanten', postnr: 800 },
      'changed kanten adresse.postnr: 9805 > 0800',
    ],
    [
      'with a yes',
      { slug: 'kanten', drevetAfKommune: 'Ja' },
      'changed kanten drevetAfKommune:  > ja',
    ],
    [
      'with a list',
      { slug: 'kanten', soegeord: 'cykel; hjul' },
      'changed kanten soegeord:  > cykel; hjul',
    ],
    [
      'with a field of an item of a list',
      { slug: 'kanten', 'kilder.2.titel': 'To' },
      'changed kanten kilder.2.titel:  > To',
    ],
    [
      'with a street in two columns of the register',
      { slug: 'kanten', vejnavn: 'Torvet', husnummerFra: 3 },
      'changed kanten adresse.vej: Havnen 1 > Torvet 3',
    ],
  ])('finds its entry %s', (_, cells, wanted) => {
    expect(row(cells)).toBe(wanted);
  });

  test.each<[string, Record<string, Cell>, string]>([
    [
      'a number of a wrong length',
      { slug: 'kanten', 'CVR-nr.': 123 },
      'CVR-nr. 123: er ikke et CVR-nummer',
    ],
    ['an unknown kind', { slug: 'kanten', art: 'Genbrugsbutk' }, 'Mente du »genbrugsbutik«'],
    [
      'a town that kommune.yaml does not know',
      { slug: 'kanten', By: 'Norlund' },
      'Mente du »Nordlund«',
    ],
    [
      'a text that became a day',
      { slug: 'kanten', vej: new Date('2026-02-01') },
      'lavet om til en dato',
    ],
    ['a formula that failed', { slug: 'kanten', tlf: '#I/T' }, 'fejl fra regnearket'],
    [
      'the same web address',
      { navn: 'Noget andet', web: 'http://kanten.example' },
      'ligner »kanten« (samme webadresse)',
    ],
    ['the same telephone', { navn: 'Noget andet', tlf: '+45 22334455' }, 'samme telefon'],
    ['the same mail', { navn: 'Noget andet', mail: 'POST@kanten.example' }, 'samme mail'],
    ['nearly the same name', { navn: 'Kantn' }, 'næsten samme navn'],
    ['no name', { by: 'Nordlund' }, 'navn mangler'],
    ['a name without letters', { Name: '🚲' }, '🚲: har hverken bogstaver eller tal'],
    ['no kind', { navn: 'Nyt sted' }, 'art mangler. Skriv en kolonne'],
    ['half a position', { slug: 'kanten', lat: 57.1 }, 'adresse'],
  ])('is left out and named: %s', (_, cells, says) => {
    const plans = plan([
      [...Object.keys(cells), 'navn'],
      [...Object.values(cells), ''],
      ['kanten'],
    ]);
    expect(told(plans?.rows[0])).toContain(says);
  });

  it.each(['NORDLUND', '9805 Nordlund', 'nordlund'])('knows its town written as %s', (by) => {
    const [row] =
      plan([
        ['slug', 'by'],
        ['kanten', by],
      ])?.rows ?? [];
    expect(told(row)).toBe('same');
  });

  it.each(['Ka\u0000nten', 'Kanten\u0007', '\u001FKanten'])(
    'has codes of another program: %j',
    (navn) => {
      const [row] =
        plan([
          ['navn', 'tlf'],
          [navn, '22 33 44 55'],
        ])?.rows ?? [];
      expect(told(row)).toBe('same');
    },
  );

  it('has letters in two pieces, and is the same place', () => {
    const entries = { baaden: { ...kanten, navn: 'Blå Båd' } };
    const [row] = plan([['navn'], ['Bla\u030A Ba\u030Ad']], { entries })?.rows ?? [];
    expect(told(row)).toBe('same');
  });

  it.each(['-', 'n/a', 'ukendt', ' ? '])('says nothing with %j', (cell) => {
    const [row] =
      plan([
        ['slug', 'tlf', 'cvr'],
        ['kanten', cell, cell],
      ])?.rows ?? [];
    expect(told(row)).toBe('same');
  });

  it('becomes a new entry, with what nobody has said marked as that', () => {
    const given = { standard: [['art', 'genbrugsbutik']] as [string, string][] };
    const [fresh] =
      plan(
        [
          ['Firmanavn', 'by'],
          ['Café Blå ApS', 'Hvidemose'],
        ],
        given,
      )?.rows ?? [];
    expect(fresh).toMatchObject({ kind: 'new', slug: 'cafe-blaa-aps' });
    expect(
      fresh?.kind === 'new' && writeEntryText({ fields: fresh.fields, body: '' }, 'markdown'),
    ).toBe(
      '---\nnavn: Café Blå ApS\nart: genbrugsbutik\nresume: Tekst mangler.\nletLaest: Tekst mangler.\nadresse:\n  by: Hvidemose\nkilder:\n  - titel: Prøve\n---\n',
    );
  });

  it('that says the same as one before it is left out, and the rest goes on', () => {
    const plans = plan([
      ['navn', 'art'],
      ['Ny', 'genbrugsbutik'],
      ['Ny', 'genbrugsbutik'],
      ['Kan', 'x'],
      ['Anden', 'genbrugsbutik'],
    ]);
    expect(plans?.rows.map(({ kind }) => kind)).toEqual(['new', 'wrong', 'wrong', 'new']);
    expect(told(plans?.rows[1])).toContain('som række 2 også er');
  });

  it('may be new all the same, under headings of its own', () => {
    expect(
      row(
        { 'Vores navn': 'Kantn', art: 'genbrugsbutik' },
        { own: ['Vores navn=navn'], allowsAlike: true },
      ),
    ).toContain('new kantn');
  });

  it('stands under headings that may not be the first row; those that mean nothing are told', () => {
    const plans = plan([
      ['Udtræk'],
      [],
      ['navn', 'kommune kode', 'tlf'],
      ['Kanten', 740, '22334456'],
    ]);
    expect(plans?.unknown).toEqual(['kommune kode']);
    expect(plans?.rows.map(({ number, kind }) => [number, kind])).toEqual([[4, 'changed']]);
    expect(
      plan([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBeUndefined();
  });

  it('leaves comments, order and what was written by hand alone', () => {
    const old =
      '---\n# set på huset\nnavn: Kanten   # som de skriver det\nart: genbrugsbutik\nresume: >-\n  Vi laver\n  cykler.\nletLaest: Vi laver cykler.\nkontakt: { telefon: "22 33 44 55" }\nkilder: [{ titel: Kanten }]\n---\n\nTekst **i hånden**.\n';
    const entries = {
      kanten: {
        navn: 'Kanten',
        art: 'genbrugsbutik',
        resume: 'Vi laver cykler.',
        letLaest: 'Vi laver cykler.',
        kontakt: { telefon: '22 33 44 55' },
        kilder: [{ titel: 'Kanten' }],
      },
    };
    const [changed] =
      plan(
        [
          ['slug', 'tlf', 'by'],
          ['kanten', 22334456, 'Nordlund'],
        ],
        { entries },
      )?.rows ?? [];
    if (changed?.kind !== 'changed') throw new Error(told(changed));
    const text = rewriteEntryText(
      old,
      { fields: changed.fields, body: 'Tekst **i hånden**.' },
      'markdown',
    );
    expect(text).toBe(
      old
        .replace('22 33 44 55', '22 33 44 56')
        .replace('kontakt: {', 'adresse:\n  by: Nordlund\nkontakt: {'),
    );
  });

  it('is one of ten thousand new ones, and of none the second time', { timeout: 180_000 }, () => {
    const headings = ['navn', 'art', 'adresse', 'postnr', 'by', 'tlf', 'web'];
    const rows = Array.from({ length: 10_000 }, (_, at): Cell[] => [
      `Værksted ${at}`,
      'genbrugsbutik',
      `Vej ${at}`,
      9805,
      'Nordlund',
      20_000_000 + at,
      `https://sted-${at}.example`,
    ]);
    const before = process.cpuUsage();
    const first = plan([headings, ...rows], { entries: {} });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6, 'seconds of a processor').toBeLessThan(10);
    expect(first?.rows.every(({ kind }) => kind === 'new')).toBe(true);
    const entries = Object.fromEntries(
      (first?.rows ?? []).flatMap((each) =>
        each.kind === 'new' ? [[each.slug, each.fields]] : [],
      ),
    );
    expect(Object.keys(entries)).toHaveLength(10_000);
    const second = plan([headings, ...rows], { entries });
    expect(second?.rows.every(({ kind }) => kind === 'same')).toBe(true);
  });
});

describe('What is exported', () => {
  test.each(['content', 'tests/fixtures/nabokommune'])(
    'and read again changes nothing: %s',
    async (folder) => {
      const known = readSlugs(folder);
      const names = Object.keys(collections) as CollectionName[];
      const stored = new Map(
        names.map((name) => [
          name,
          new Map(
            [...readEntries(folder, name).entries].map(([slug, { content }]) => [
              slug,
              content.fields,
            ]),
          ),
        ]),
      );
      const sheets = await readSheets(
        await writeWorkbook(
          names.map((name) =>
            exportEntries(name, stored.get(name)!, (target) => [
              ...new Set(known(target).values()),
            ]),
          ),
        ),
      );
      expect(sheets.map(({ name }) => name)).toEqual(names);
      for (const sheet of sheets) {
        const name = sheet.name as CollectionName;
        const plans = planImport(sheet, {
          form: formOf(name),
          entries: stored.get(name)!,
          slugs: known,
          towns: undefined,
          ownHeadings: new Map(),
          standard: new Map(),
          source: { titel: 'x' },
          allowsAlike: false,
        });
        expect(plans?.rows.length).toBe(stored.get(name)!.size);
        expect(plans?.rows.filter(({ kind }) => kind !== 'same').map(told)).toEqual([]);
        expect(plans?.unknown).toEqual([]);
      }
    },
  );

  it('offers choices as lists, keeps noughts, and survives text with every sign', async () => {
    const fields: Fields = {
      navn: '=1+1',
      art: 'genbrugsbutik',
      adresse: { postnr: '0800' },
      soegeord: ['a;b', 'c'],
      kanIkke: ['et; to'],
    };
    const sheet = exportEntries('virksomheder', new Map([['x', fields]]), () => [
      ...kinds.values(),
    ]);
    const at = (title: string) => sheet.columns.findIndex((column) => column.title === title);
    expect(sheet.columns[at('art')]?.choices).toEqual([...kinds.values()]);
    expect(sheet.columns[at('status')]?.choices).toEqual(['aktiv', 'uafklaret', 'historisk']);
    expect(sheet.columns[at('drevetAfKommune')]?.choices).toEqual(['ja', 'nej']);
    const [read] = await readSheets(await writeWorkbook([sheet]));
    const cells = read?.rows[1]?.cells;
    expect(cells?.[at('adresse.postnr')]).toBe('0800');
    expect(cells?.[at('navn')]).toBe('=1+1');
    expect(
      told(
        plan([[...(read?.rows[0]?.cells ?? [])], [...(cells ?? [])]], { entries: { x: fields } })
          ?.rows[0],
      ),
    ).toBe('same');
  });
});

describe('npm run eksport and npm run import', () => {
  it('write, read again, show first, and write a line where one was changed', async () => {
    const room = mkdtempSync(join(tmpdir(), 'tabel-'));
    onTestFinished(() => rmSync(room, { recursive: true }));
    const content = join(room, 'content');
    cpSync('tests/fixtures/nabokommune', content, { recursive: true });
    const run = async (...words: string[]) =>
      (await callCommand(importTable, content, words)).stdout;
    const file = join(room, 'sted.xlsx');
    const exported = await startCommand('eksport', content, [file, 'virksomheder']);
    expect(exported.stdout).toMatch(/virksomheder \d\d\./);
    const [sheet] = await readSheets(readFileSync(file));
    const [headings, first] = sheet?.rows ?? [];
    const slug = String(first?.cells[0]);
    const path = join(content, `virksomheder/${slug}/index.md`);
    const before = readFileSync(path, 'utf8');
    const csv = join(room, 'sted.csv');
    writeFileSync(csv, Buffer.from(`slug;Telefon\r\n${slug};89 70 10 99\r\n`, 'latin1'));
    expect(headings?.cells).toContain('kontakt.telefon');
    const shown = await startCommand('import', content, [csv]);
    expect(shown.stdout).toContain('Intet er skrevet endnu');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(await run(csv, '--skriv')).toContain('1 rettet');
    const changed = readFileSync(path, 'utf8').split('\n');
    const old = new Set(before.split('\n'));
    expect(changed.filter((line) => !old.has(line)).map((line) => line.trim())).toEqual([
      expect.stringMatching(/telefon: "?89 70 10 99"?$/),
    ]);
    expect(await run(csv, '--skriv')).toContain('0 rettet, 1 uændret');
    expect(foldDanish(slug)).toBe(slug);
  });

  it('say once what many rows lack, with their numbers and what there is to choose, and last', async () => {
    const room = mkdtempSync(join(tmpdir(), 'tabel-'));
    onTestFinished(() => rmSync(room, { recursive: true }));
    const csv = join(room, 'steder.csv');
    const rows = ['navn;tlf;art', 'A1;;', 'B2;;', 'C3;12;', 'D4;;', 'E5;;genbrugsforening'];
    writeFileSync(csv, rows.join('\n'));
    const { stdout } = await callCommand(importTable, 'tests/fixtures/nabokommune', [csv]);
    const lines = stdout.trim().split('\n');
    expect(lines.filter((line) => line.includes('art mangler'))).toEqual([
      expect.stringMatching(/^ {2}række 2-3 og 5: art mangler\. .* Vælg: .*genbrugsforening/),
    ]);
    expect(lines.findIndex((line) => line.includes('(ny)'))).toBeLessThan(
      lines.findIndex((line) => line.includes('art mangler')),
    );
  });
});
