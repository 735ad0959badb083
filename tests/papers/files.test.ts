import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Filling, fillTable } from '../../src/domain/papers/fill-table.ts';
import type { TextBlock } from '../../src/domain/papers/text-block.ts';
import { drawLane, laneSize } from '../../src/domain/results/draw-lane.ts';
import { timeAxis } from '../../src/domain/results/time-axis.ts';
import { composePaper } from '../../src/papers/compose-paper.ts';
import type { PaperDocument } from '../../src/papers/document.ts';
import { writeBeside } from '../../src/papers/write-beside.ts';
import { writeDocument } from '../../src/papers/write-document.ts';
import { writeWorkbook } from '../../src/papers/write-workbook.ts';
import { makePaper, site } from './make-paper.ts';

const run = (text: string, href?: string) => ({ text, href });

const blocks: TextBlock[] = [
  { kind: 'contents', lines: [{ id: 'nederst', title: 'Nederst' }] },
  { kind: 'label', runs: [run('Vi foreslår')], mark: 'proposed' },
  { kind: 'heading', level: 1, id: 'nederst', runs: [run('Målene')], mark: 'proposed' },
  { kind: 'paragraph', runs: [run('Se '), run('siden', 'https://proeve.example/guide/')] },
  { kind: 'paragraph', runs: [run('op', '#nederst')] },
  { kind: 'list', isOrdered: true, lines: [{ depth: 0, runs: [run('Et')] }] },
  { kind: 'list', isOrdered: true, lines: [{ depth: 0, runs: [run('Igen et')] }] },
  { kind: 'table', head: [[run('Mål')], [run('Tal')]], rows: [[[run('Job')], [run('3')]]] },
];

const document: PaperDocument = {
  title: 'Sagen <1> & flere',
  summary: 'Til mødet.',
  creator: 'Prøven',
  foot: { page: 'Side', of: 'af' },
  parts: [{ blocks }, { blocks: [{ kind: 'note', runs: [run('På tværs')] }], isWide: true }],
};

/** The parts of a document or a workbook, as text. */
const open = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );

describe('a document for Word', () => {
  it('is the same to the byte each time it is written, whatever was written before it', async () => {
    const first = await writeDocument(document);
    await writeDocument(composePaper(makePaper(), '/papirer/budget/', [], site));
    for (let again = 0; again < 20; again += 1)
      expect(Buffer.compare(await writeDocument(document), first)).toBe(0);
  });

  it('is the same when it is written beside the pages, each by itself', async () => {
    const other = { ...document, title: 'En anden' };
    const [first, second] = await Promise.all([writeBeside(document), writeBeside(other)]);
    expect(Buffer.compare(first, await writeDocument(document))).toBe(0);
    expect(Buffer.compare(second, await writeDocument(other))).toBe(0);
  });

  it('says so when it cannot be written beside the pages, and the next one is written', async () => {
    const broken = { ...document, parts: undefined } as unknown as PaperDocument;
    await expect(writeBeside(broken)).rejects.toThrow(/parts|undefined/);
    expect(await writeBeside(document)).toBeInstanceOf(Uint8Array);
  });

  it('has real styles, a language, a title, A4 both ways, and numbered pages', async () => {
    const parts = open(await writeDocument(document));
    const text = parts['word/document.xml'] ?? '';
    for (const style of ['Title', 'Label', 'Heading1', 'Cell', 'Note'])
      expect(text).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(parts['word/styles.xml']).toContain('w:val="da-DK"');
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Sagen &lt;1&gt; &amp; flere</dc:title>',
    );
    expect(text.match(/<w:pgSz [^>]*>/g)).toEqual([
      expect.stringMatching(/w:w="11906".*w:h="16838"/),
      expect.stringMatching(/w:w="16838".*w:h="11906".*landscape/),
    ]);
    const foot = parts['word/footer1.xml'] ?? '';
    expect(foot).toContain('PAGE');
    expect(foot).toContain('NUMPAGES');
  });

  it('sets a text to copy apart by its ground, not by slanted letters, and keeps it on one page', async () => {
    const blocks: TextBlock[] = [
      { kind: 'quote', runs: [run('Vil du?')] },
      { kind: 'quote', runs: [run('Ring.')] },
    ];
    const parts = open(await writeDocument({ ...document, parts: [{ blocks }] }));
    const quotes =
      parts['word/document.xml']?.match(/<w:pStyle w:val="Quote"\/>.*?<\/w:pPr>/g) ?? [];
    expect(quotes).toEqual([
      expect.stringMatching(/<w:keepNext\/>.*<w:shd [^>]*w:fill="F1F4F5"/),
      expect.stringMatching(/w:keepNext w:val="false".*<w:shd [^>]*w:fill="F1F4F5"/),
    ]);
    const look = /w:styleId="Quote".*?<\/w:style>/.exec(parts['word/styles.xml'] ?? '')?.[0];
    expect(look).not.toMatch(/<w:i[ /]/);
  });

  it('keeps a short list on one page, and no line of a long one alone on it', async () => {
    const kept = async (count: number) => {
      const lines = Array.from({ length: count }, () => ({ depth: 0, runs: [run('Et')] }));
      const blocks: TextBlock[] = [{ kind: 'list', isOrdered: false, lines }];
      const parts = open(await writeDocument({ ...document, parts: [{ blocks }] }));
      const text = parts['word/document.xml'] ?? '';
      return [...text.matchAll(/<w:pPr>(.*?)<w:numPr>/g)].map(([, look = '']) =>
        /<w:keepNext\/>/.test(look) ? 'next' : 'free',
      );
    };
    expect(await kept(3)).toEqual(['next', 'next', 'free']);
    const long = Array.from({ length: 12 }, () => 'free');
    expect(await kept(15)).toEqual(['next', ...long, 'next', 'free']);
  });

  it('has what is drawn as a picture that says what it shows, the same to the byte', async () => {
    const drawn = {
      svg: drawLane(
        { low: 20, high: 30, nature: 'measured', date: '2020' },
        timeAxis(['2018', '2025']),
        30,
      ),
      alt: 'Et træ ved 2020: 20–30 steder.',
      ...laneSize,
    };
    const rows = [[[run('2020')], [{ text: '', drawn }]]];
    const pictured: PaperDocument = {
      ...document,
      parts: [{ blocks: [{ kind: 'table', head: [], rows }] }],
    };
    const bytes = await writeDocument(pictured);
    for (let again = 0; again < 3; again += 1)
      expect(Buffer.compare(await writeDocument(pictured), bytes)).toBe(0);
    const text = open(bytes)['word/document.xml'] ?? '';
    // Without the rule LibreOffice cuts a picture to the height of a line.
    expect(open(bytes)['word/styles.xml']).toContain('w:line="252" w:lineRule="auto"');
    expect(text).toContain('descr="Et træ ved 2020: 20–30 steder."');
    const [, picture] =
      Object.entries(unzipSync(bytes)).find(([name]) => /^word\/media\/.*\.png$/.test(name)) ?? [];
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: 3 * laneSize.width,
      height: 3 * laneSize.height,
    });
    const { data, info } = await sharp(picture)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // Not a blank sheet: ink, needles and water.
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += info.channels)
      colours.add(data.subarray(at, at + 3).toString('hex'));
    expect(colours.size).toBeGreaterThan(3);
  });

  it('has a table that is filled in by the names of its rows, or not at all', async () => {
    const text = open(await writeDocument(document))['word/document.xml'] ?? '';
    const fill = (own: Partial<Filling>) =>
      fillTable(text, {
        head: 'Mål',
        rows: [{ name: 'Job', values: ['−5 & $& <kr.>'] }],
        note: 'Fra ?a=1&b=2',
        ...own,
      });
    expect(fill({})).toContain('>−5 &amp; $&amp; &lt;kr.&gt;<');
    expect(fill({})?.match(/<\/w:tbl><w:p>.*?<\/w:p>/)?.[0]).toContain('>Fra ?a=1&amp;b=2<');
    expect(fill({})?.length).toBeGreaterThan(text.length);
    expect(fill({ head: 'Tal' })).toBeUndefined();
    expect(fill({ rows: [{ name: 'Penge', values: ['1'] }] })).toBeUndefined();
    expect(fill({ rows: [{ name: 'Job', values: ['1', '2'] }] })).toBeUndefined();
  });

  it('tells a table by its head, and begins each numbered list anew', async () => {
    const text = open(await writeDocument(document))['word/document.xml'] ?? '';
    expect(text).toContain('<w:tblHeader/>');
    const lists = [...text.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(lists).size).toBe(2);
  });

  it('gives each column the room that its words need', async () => {
    const widthsOf = async (table: TextBlock) =>
      [
        ...(
          open(await writeDocument({ ...document, parts: [{ blocks: [table] }] }))[
            'word/document.xml'
          ] ?? ''
        ).matchAll(/<w:gridCol w:w="(\d+)"/g),
      ].map(([, width]) => Number(width));
    const rows = [[[run('2014')], [run('En virksomhed begynder, og kommunen hjælper den')]]];
    const [year = 0, event = 0] = await widthsOf({ kind: 'table', head: [], rows });
    expect(event / year).toBeCloseTo(44 / 12, 1);
    const [one = 0, other = 0] = await widthsOf({ kind: 'table', head: [], rows, widths: [1, 2] });
    expect(other / one).toBeCloseTo(2, 1);
  });

  it('writes small where there are many columns, and a heading across all of them', async () => {
    const sheet = (count: number): PaperDocument => ({
      ...document,
      parts: [
        {
          blocks: [
            { kind: 'paragraph', runs: [run('Her er tallene')] },
            {
              kind: 'table',
              head: Array.from({ length: count }, (_, at) => [run(`K${at}`)]),
              rows: [[[run('Job')]], [[run('I fleksjob')], [run('3')]]],
            },
          ],
        },
      ],
    });
    const text = async (count: number) =>
      open(await writeDocument(sheet(count)))['word/document.xml'] ?? '';
    const wide = await text(7);
    expect(wide).toContain('w:val="SmallCell"');
    expect(wide.match(/<w:gridSpan w:val="7"\/>/g)).toHaveLength(1);
    const tall = await text(6);
    expect(tall).not.toContain('SmallCell');
    // What leads to the table and all its rows but the last stay with what comes next.
    expect(tall.match(/<w:keepNext\/>/g)).toHaveLength(1 + 6 + 1);
  });

  it('tells what is proposed by a dashed line, and what was done by a whole one', async () => {
    const lineOf = async (mark: 'done' | 'proposed') =>
      /<w:left w:val="(\w+)"/.exec(
        open(
          await writeDocument({
            ...document,
            parts: [{ blocks: [{ kind: 'paragraph', runs: [run('Det')], mark }] }],
          }),
        )['word/document.xml'] ?? '',
      )?.[1];
    expect(await lineOf('done')).toBe('single');
    expect(await lineOf('proposed')).toBe('dashed');
  });

  it('has links that lead somewhere, and contents with the number of the page', async () => {
    const parts = open(await writeDocument(document));
    const text = parts['word/document.xml'] ?? '';
    const links = parts['word/_rels/document.xml.rels'] ?? '';
    const ids = [...text.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids).toHaveLength(1);
    for (const id of ids)
      expect(links).toMatch(new RegExp(`Id="${id}"[^>]*Target="https://proeve.example/guide/"`));
    const anchors = [...text.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(anchors.length).toBeGreaterThan(1);
    for (const name of anchors)
      expect(text).toMatch(new RegExp(`<w:bookmarkStart [^>]*w:name="${name}"`));
    expect(text).toMatch(/PAGEREF nederst[\s\S]*?<w:t[^>]*>1<\/w:t>/);
  });
});

describe('a workbook', () => {
  const paper = makePaper({
    ark: [
      {
        navn: 'Budget',
        vejledning: 'Skriv her.',
        kolonner: [
          { navn: 'Post', slags: 'lang' },
          { navn: 'År 1', slags: 'kroner' },
          { navn: 'I alt', slags: 'kroner' },
        ],
        raekker: [
          { navn: 'Udgifter', slags: 'overskrift' },
          { navn: 'Løn', celler: ['', '=SUM(B3:B3)'] },
          { navn: 'Sum', slags: 'sum', celler: ['=SUM(B3:B3)', 'note'] },
          { navn: 'Mennesker', slags: 'antal' },
        ],
      },
    ],
  });
  const note = {
    title: 'Budget',
    summary: 'Til os.',
    creator: 'Prøven',
    sheet: 'Læs',
    lines: ['A'],
  };
  const write = () => writeWorkbook(paper.sheets, note);

  it('is the same to the byte each time', async () => {
    expect(Buffer.compare(await write(), await write())).toBe(0);
  });

  it('has heads, rows and formulas where the content has them, and says where it is from', async () => {
    const { sheets } = await readXlsx(await write());
    expect(sheets.map(({ name }) => name)).toEqual(['Budget', 'Læs']);
    const [table, readme] = sheets;
    expect(table?.rows.map((row) => row[0])).toEqual([
      ...['Post', 'Udgifter', 'Løn', 'Sum', 'Mennesker'],
    ]);
    expect(table?.rows[0]).toEqual(['Post', 'År 1', 'I alt']);
    const formulas = open(await write())['xl/worksheets/sheet1.xml'] ?? '';
    expect(formulas).toMatch(/r="C3"[^>]*><f>SUM\(B3:B3\)<\/f>/);
    expect(formulas).toMatch(/r="B4"[^>]*><f>SUM\(B3:B3\)<\/f>/);
    expect(readme?.rows.map(([text]) => text)).toEqual(['Budget', 'Til os.', 'A']);
  });

  it('shows a part of a person as it is written, and kroner whole', async () => {
    const { cells } = (await readXlsx(await write(), { readStyles: true })).sheets[0]!;
    expect(cells?.get('2,1')?.style?.numFmt).toBe('#,##0');
    expect(cells?.get('4,1')?.style?.numFmt ?? 'General').toBe('General');
  });
});
