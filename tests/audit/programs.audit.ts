import { execFile } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { expectNone } from '../expect-none.ts';
import { serveLocally } from '../serve-locally.ts';
import { findFeedReader, findOffice } from './find-programs.ts';

/** Files of the invented municipality, which has one of each kind, as programs on somebody's desk open them. */
const site = inject('nabokommune');
const room = mkdtempSync(join(tmpdir(), 'programmer-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const run = promisify(execFile);

/** A cell as the spreadsheet keeps it: a day is a `Date`. */
type Cell = unknown;

/** Opens tables in LibreOffice and gives what is in them then, sheet by sheet. */
async function openInOffice(
  files: readonly { name: string; bytes: Uint8Array }[],
  filter: readonly string[] = [],
): Promise<Map<string, { name: string; rows: Cell[][] }[]>> {
  const desk = mkdtempSync(join(room, 'bord-'));
  const profile = join(desk, 'profil');
  mkdirSync(join(profile, 'user'), { recursive: true });
  // Reckon all formulas anew, and trust no value that stands in the file.
  writeFileSync(
    join(profile, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`,
  );
  for (const { name, bytes } of files) writeFileSync(join(desk, name), bytes);
  await run(findOffice(), [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', ...filter, '--convert-to', 'xlsx', '--outdir', join(desk, 'ud')],
    ...files.map(({ name }) => join(desk, name)),
  ]);
  return new Map(
    await Promise.all(
      files.map(async ({ name }) => {
        const { sheets } = await readXlsx(
          readFileSync(join(desk, 'ud', name.replace(/\.\w+$/, '.xlsx'))),
        );
        return [name, sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows }))] as const;
      }),
    ),
  );
}

const read = (file: string): Uint8Array => readFileSync(join(site.dir, file));

/** A table of the site by a name of its own, for several folders have one of the same. */
const toFile = (file: string) => ({ name: file.replaceAll('/', '-'), bytes: read(file) });

/** What a cell of a Danish table says once a spreadsheet has read it: the text that was written, if nothing was changed. */
function toText(cell: Cell, written: string): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== 'number') return String(cell ?? '');
  // Nobody loses anything by 65% being 0.65.
  const isShare = written.endsWith('%');
  const number = isShare ? Math.round(cell * 1e8) / 1e6 : cell;
  return `${String(number).replace('.', ',')}${isShare ? '%' : ''}`;
}

describe('LibreOffice, as in Denmark', () => {
  const csv = globSync('**/*.csv', { cwd: site.dir }).filter((file) => !file.includes('v1/'));

  /** A semicolon, UTF-8, Danish; whether it looks for more kinds of numbers is what its user is asked. */
  const filterOf = (looksForNumbers: boolean): string[] => [
    `--infilter=CSV:59,34,76,1,,1030,false,${looksForNumbers},false`,
  ];

  it.each([true, false])(
    'leaves every cell of every table as it was written (looking for special numbers: %s)',
    async (looks) => {
      expect(csv.length).toBeGreaterThanOrEqual(4);
      const opened = await openInOffice(csv.map(toFile), filterOf(looks));
      const wrong: string[] = [];
      const kinds = { number: 0, day: 0, text: 0 };
      for (const [name, sheets] of opened) {
        const file = csv.find((each) => each.replaceAll('/', '-') === name) ?? '';
        const written = parse(Buffer.from(read(file)), {
          bom: true,
          delimiter: ';',
          relaxColumnCount: true,
          skipEmptyLines: false,
        });
        expect(sheets).toHaveLength(1);
        for (const [y, row] of written.entries())
          for (const [x, cell] of row.entries()) {
            const got = sheets[0]?.rows[y]?.[x];
            if (toText(got, cell) !== cell)
              wrong.push(
                `${file}, line ${y + 1}, ${written[0]?.[x]}: ${cell} became ${String(got)}`,
              );
            if (typeof got === 'number') kinds.number += 1;
            else if (got instanceof Date) kinds.day += 1;
            else if (got) kinds.text += 1;
          }
      }
      expectNone(wrong);
      console.log(
        `LibreOffice read ${csv.length} tables: ${kinds.number} numbers, ${kinds.day} days, ${kinds.text} texts`,
      );
      // Not all were left alone because all were taken for text.
      for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(20);
    },
  );

  it('would be found out: it reads other numbers in the first tables, which had points in them', async () => {
    const file = 'data/v1/virksomheder.csv';
    const opened = await openInOffice([toFile(file)], filterOf(true));
    const [head = [], ...rows] = opened.get(toFile(file).name)?.[0]?.rows ?? [];
    const degrees = rows.map((row) => Number(row[head.indexOf('adresse.bredde')]));
    expect(degrees.some((each) => each > 90)).toBe(true);
  });

  it('takes a telephone number for text, a position for a number, and a day for a day', async () => {
    const file = 'data/virksomheder.csv';
    const opened = await openInOffice([toFile(file)], filterOf(true));
    const [head = [], ...rows] = opened.get(toFile(file).name)?.[0]?.rows ?? [];
    const column = (name: string): Cell[] =>
      rows.map((row) => row[head.indexOf(name)]).filter((cell) => cell !== null && cell !== '');
    for (const phone of column('kontakt.telefon'))
      expect(phone).toMatch(/^(0045 )?\d\d( \d\d){3}$/);
    for (const degrees of column('adresse.bredde'))
      expect(Number(degrees) > 54 && Number(degrees) < 58, String(degrees)).toBe(true);
    expect(column('bekraeftet.dato').every((day) => day instanceof Date)).toBe(true);
    for (const name of ['kontakt.telefon', 'adresse.bredde', 'bekraeftet.dato'])
      expect(column(name).length, name).toBeGreaterThan(5);
  });

  it('reckons every formula of every workbook to what stands in the file', async () => {
    const books = globSync('**/*.xlsx', { cwd: site.dir });
    const bare = books.map((file) => withoutResults(read(file)));
    expect(books.length).toBeGreaterThanOrEqual(2);
    const opened = await openInOffice(
      books.map((file, at) => ({ ...toFile(file), bytes: bare[at]?.bytes ?? read(file) })),
    );
    expect(bare.reduce((sum, { emptied }) => sum + emptied, 0)).toBeGreaterThan(50);
    const wrong: string[] = [];
    let reckoned = 0;
    for (const file of books) {
      const sheets = opened.get(toFile(file).name) ?? [];
      const written = await readXlsx(read(file));
      expect(sheets.map(({ name }) => name)).toEqual(written.sheets.map(({ name }) => name));
      for (const [index, { name, rows }] of written.sheets.entries())
        for (const [y, row] of rows.entries())
          for (const [x, cell] of row.entries()) {
            const got = sheets[index]?.rows[y]?.[x];
            if (typeof cell === 'number') reckoned += 1;
            // A form to be filled in has sums of nothing, and no result of them in the file.
            if (cell === null && (got === null || got === 0 || got === '')) continue;
            if (!isSame(cell, got))
              wrong.push(
                `${file}, ${name}, ${y + 1}:${x + 1}: ${String(cell)}, not ${String(got)}`,
              );
          }
    }
    expectNone(wrong);
    console.log(`LibreOffice opened ${books.length} workbooks with ${reckoned} numbers`);
    expect(reckoned).toBeGreaterThan(100);
  });
});

const isSame = (cell: Cell, other: Cell): boolean =>
  typeof cell === 'number' && typeof other === 'number'
    ? Math.abs(cell - other) <= 1e-9 * Math.max(1, Math.abs(cell))
    : String(cell ?? '') === String(other ?? '');

/** A workbook whose formulas have no results beside them, and how many had. */
function withoutResults(bytes: Uint8Array): { bytes: Uint8Array; emptied: number } {
  const parts = unzipSync(bytes);
  let emptied = 0;
  for (const [name, part] of Object.entries(parts))
    if (/worksheets\/.*\.xml$/.test(name))
      parts[name] = strToU8(
        strFromU8(part).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_, formula: string) => {
          emptied += 1;
          return formula;
        }),
      );
  return { bytes: zipSync(parts), emptied };
}

describe('a feed reader', () => {
  let server: Awaited<ReturnType<typeof serveLocally>>;
  beforeAll(async () => {
    server = await serveLocally(createSiteHandler(site.dir));
  });
  afterAll(() => server.close());

  it('has every entry of the feed, each unread once', async () => {
    const desk = mkdtempSync(join(room, 'nyt-'));
    const files = {
      urls: join(desk, 'urls'),
      cache: join(desk, 'cache.db'),
      config: join(desk, 'config'),
    };
    writeFileSync(files.urls, `${server.url}${site.base}/nyt.atom\n`);
    writeFileSync(files.config, '');
    const ask = async (...what: string[]): Promise<string> => {
      const { stdout } = await run(findFeedReader(), [
        ...['-q', '-u', files.urls, '-c', files.cache, '-C', files.config, '-x', ...what],
      ]);
      return stdout.trim();
    };
    await ask('reload');
    const atom = Buffer.from(read('nyt.atom')).toString();
    const entries = atom.match(/<entry>/g)?.length ?? 0;
    expect(entries).toBeGreaterThan(0);
    expect(await ask('print-unread')).toBe(`${entries} unread articles`);
    await ask('reload');
    expect(await ask('print-unread')).toBe(`${entries} unread articles`);
    console.log(`${basename(findFeedReader())} read ${entries} entries`);
  });
});
