import { describe, expect, it, test } from 'vitest';
import { buildDirectory } from '../../../src/domain/directory.ts';
import { type Filling, fillTable } from '../../../src/domain/papers/fill-table.ts';
import { lowerHeadings } from '../../../src/domain/papers/lower-headings.ts';
import { readMarkedHeading } from '../../../src/domain/papers/paper-mark.ts';
import {
  papersOf,
  papersWithSheets,
  paperWithTable,
  timelineOf,
} from '../../../src/domain/papers/papers.ts';
import { readBlocks } from '../../../src/domain/papers/read-blocks.ts';
import { groupRows } from '../../../src/domain/papers/row-groups.ts';
import { hasFormula, isFormula } from '../../../src/domain/papers/sheet-cells.ts';
import { stepPath } from '../../../src/domain/papers/step-path.ts';
import { paragraph, wordsOfRuns } from '../../../src/domain/papers/text-block.ts';
import { entry, find, makeEntries, makeMunicipality, today } from '../make-directory.ts';

test.each([
  ['Silkeborg gjorde: En plan', { mark: 'done', label: 'Silkeborg gjorde', title: 'En plan' }],
  ['Vi foreslår: 1. Pris', { mark: 'proposed', label: 'Vi foreslår', title: '1. Pris' }],
  [' Vi foreslår: Pris\n', { mark: 'proposed', label: 'Vi foreslår', title: 'Pris' }],
  ['Vi foreslår at gøre det', undefined],
  ['Her: Vi foreslår: Pris', undefined],
  ['Vi foreslår:', undefined],
  ['Det gjorde vi', undefined],
])('The heading »%s« is read', (heading, read) => {
  expect(readMarkedHeading(heading)).toEqual(read);
});

test('The name of a question is told apart from that of a heading', () => {
  expect(stepPath('pris')).toBe('trin-pris');
});

test('A cell that begins with an equals sign is worked out', () => {
  expect(['=A1+B1', 'A1=', '', '12'].map(isFormula)).toEqual([true, false, false, false]);
  const sheet = (...rows: string[][]) => ({ rows: rows.map((cells) => ({ cells })) });
  expect(hasFormula(sheet(['I alt', '12'], ['Sum', '=A1']))).toBe(true);
  expect(hasFormula(sheet(['I alt', '12']))).toBe(false);
});

test('Rows stand under the heading that they follow, and those before the first under none', () => {
  const row = (name: string, kind: 'field' | 'heading' | 'sum' = 'field') => ({
    name,
    kind,
    cells: [],
  });
  const groups = groupRows([
    row('Dato'),
    row('Udgifter', 'heading'),
    row('Løn'),
    row('I alt', 'sum'),
    row('Indtægter', 'heading'),
    row('Salg'),
  ]);
  expect(groups.map(({ heading, rows }) => [heading, rows.map(({ name }) => name)])).toEqual([
    [undefined, ['Dato']],
    ['Udgifter', ['Løn', 'I alt']],
    ['Indtægter', ['Salg']],
  ]);
  expect(groupRows([])).toEqual([]);
});

test('Plain words are a paragraph, and a paragraph is its words', () => {
  expect(paragraph('En plan')).toEqual({ kind: 'paragraph', runs: [{ text: 'En plan' }] });
  expect(wordsOfRuns([{ text: 'En ' }, { text: 'plan', isBold: true }])).toBe('En plan');
  expect(wordsOfRuns([])).toBe('');
});

it('Headings are lowered, and their names told apart by the page they are of', () => {
  expect(lowerHeadings('<h2 id="a">A</h2><h3 id="b">B</h3><p>h2</p>', 'plan')).toBe(
    '<h3 id="plan-a">A</h3><h4 id="plan-b">B</h4><p>h2</p>',
  );
  expect(lowerHeadings('<h5 class="x" id="a">A</h5><p id="b">B</p><h6>C</h6>', 'plan')).toBe(
    '<h6 class="x" id="plan-a">A</h6><p id="b">B</p><h6>C</h6>',
  );
});

describe('a text read for a word processor', () => {
  it('keeps bold words, italics and links, and the blanks between them', () => {
    expect(
      readBlocks('<p>En <strong>fed <em>og</em></strong> <a href="/x/">vej</a>\n</p>'),
    ).toEqual([
      {
        kind: 'paragraph',
        mark: undefined,
        runs: [
          { text: 'En ' },
          { text: 'fed ', isBold: true },
          { text: 'og', isBold: true, isItalic: true },
          { text: ' ' },
          { text: 'vej', href: '/x/' },
        ],
      },
    ]);
  });

  it('has tables with and without heads, out of the boxes they stand in', () => {
    const [withHead, without] = readBlocks(
      '<div class="table-box"><table><caption>Mål</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table></div>' +
        '<table><tbody><tr><th>A</th><td>1</td></tr></tbody></table>',
    );
    expect(withHead).toMatchObject({
      head: [[{ text: 'A' }], [{ text: 'B' }]],
      rows: [[[{ text: '1' }], []]],
    });
    expect(without).toMatchObject({ head: [], rows: [[[{ text: 'A' }], [{ text: '1' }]]] });
  });

  it('has lists in lists by their depth, quotes, and the frame each stands in', () => {
    const blocks = readBlocks(
      '<div class="done"><ol><li>Et<ul><li>Under</li></ul></li></ol></div><blockquote><p>Sagt</p></blockquote>',
    );
    expect(blocks).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        mark: 'done',
        lines: [
          { depth: 0, runs: [{ text: 'Et' }] },
          { depth: 1, runs: [{ text: 'Under' }] },
        ],
      },
      { kind: 'quote', mark: undefined, runs: [{ text: 'Sagt' }] },
    ]);
  });

  it('has headings by their level and name, whatever else they carry', () => {
    expect(
      readBlocks(
        '<h2 class="x" id="a">A</h2>\n<h3 id="b">B</h3>\n<!-- her -->\n<h4>C</h4><h5>D</h5>',
      ),
    ).toEqual([
      { kind: 'heading', level: 1, id: 'a', runs: [{ text: 'A' }], mark: undefined },
      { kind: 'heading', level: 2, id: 'b', runs: [{ text: 'B' }], mark: undefined },
      { kind: 'heading', level: 3, id: undefined, runs: [{ text: 'C' }], mark: undefined },
    ]);
  });

  const runsOf = (html: string) =>
    readBlocks(html).flatMap((block) => ('runs' in block ? [block.runs] : []));

  it('has one blank where the source has many or a new line, and none at the ends', () => {
    expect(runsOf('<p>\n Først \t\n så<br>sidst \n</p>')).toEqual([
      [{ text: 'Først så' }, { text: ' ' }, { text: 'sidst' }],
    ]);
    // A blank that must not be broken is no blank of the source.
    expect(runsOf('<p>Kl.\u00A09</p>')).toEqual([[{ text: 'Kl.\u00A09' }]]);
    expect(runsOf('<p>En<!-- skjult --> vej</p>')).toEqual([[{ text: 'En' }, { text: ' vej' }]]);
  });

  it('leaves out a paragraph without words', () => {
    expect(readBlocks('<p><img src="a.webp"></p><p> </p>')).toEqual([]);
  });

  it('takes no other tag for bold or italics, and keeps a link around bold words', () => {
    expect(runsOf('<p>CO<sub>2</sub><bdi>x</bdi><ins>y</ins><big>z</big></p>')).toEqual([
      [{ text: 'CO' }, { text: '2' }, { text: 'x' }, { text: 'y' }, { text: 'z' }],
    ]);
    expect(runsOf('<p><b>A</b><i>B</i><a title="T" href="/x/"><strong>C</strong></a></p>')).toEqual(
      [
        [
          { text: 'A', isBold: true },
          { text: 'B', isItalic: true },
          { text: 'C', isBold: true, href: '/x/' },
        ],
      ],
    );
  });

  it('has the lists and tables of a quote as they are, in the frame of the quote', () => {
    expect(
      readBlocks(
        '<div class="box proposed"><blockquote>\n<p>Sagt</p>\n<ul>\n<li>Et</li>\n</ul></blockquote></div>',
      ),
    ).toEqual([
      { kind: 'quote', mark: 'proposed', runs: [{ text: 'Sagt' }] },
      {
        kind: 'list',
        isOrdered: false,
        mark: 'proposed',
        lines: [{ depth: 0, runs: [{ text: 'Et' }] }],
      },
    ]);
  });

  it('has every line of lists in lists once, each at its depth', () => {
    const [list] = readBlocks(
      '<ul>\n<li><strong><em>Et</em></strong>\n<ol>\n<li>To<ul><li>Tre</li></ul></li>\n</ol></li>\n<li>Fire</li>\n</ul>',
    );
    expect(list).toMatchObject({
      isOrdered: false,
      lines: [
        { depth: 0, runs: [{ text: 'Et', isBold: true, isItalic: true }] },
        { depth: 1, runs: [{ text: 'To' }] },
        { depth: 2, runs: [{ text: 'Tre' }] },
        { depth: 0, runs: [{ text: 'Fire' }] },
      ],
    });
  });

  it('has a table without rows, and one with blanks between its cells', () => {
    expect(readBlocks('<table><caption>Tom</caption></table>')).toEqual([
      { kind: 'table', head: [], rows: [], mark: undefined },
    ]);
    expect(
      readBlocks(
        '<table>\n<tr>\n<th>A</th>\n<th>B</th>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</table>',
      ),
    ).toEqual([
      {
        kind: 'table',
        head: [[{ text: 'A' }], [{ text: 'B' }]],
        rows: [[[{ text: '1' }], [{ text: '2' }]]],
        mark: undefined,
      },
    ]);
  });
});

describe('which papers and figures a page shows', () => {
  const paper = {
    titel: 'Papir',
    resume: 'Et papir.',
    brug: 'Brug det.',
    roller: ['Alle'],
    guide: [],
    kilder: [{ titel: 'Kilden', dato: '2024-03' }],
  };
  const sheet = {
    navn: 'Budget',
    vejledning: 'Skriv her.',
    kolonner: [{ navn: 'Post' }, { navn: 'Pris', slags: 'kroner' }],
    raekker: [{ navn: 'Løn' }],
  };
  const advice = (slug: string) =>
    entry('guide', slug, {
      titel: slug,
      resume: 'Et råd.',
      orden: 1,
      afsnit: 'raad',
      tjekliste: ['Husk det.'],
      roller: ['Alle'],
      kilder: [{ titel: 'Kilden', dato: '2024-03' }],
    });
  const make = () =>
    buildDirectory(
      {
        ...makeEntries(),
        guide: [advice('koeb'), advice('plan'), advice('andet')],
        papers: [
          entry('papirer', 'begge', { ...paper, orden: 1, guide: ['koeb', 'plan'] }),
          entry('papirer', 'uden', { ...paper, orden: 2 }),
          {
            ...entry('papirer', 'regneark', { ...paper, orden: 3, guide: ['plan'], ark: [sheet] }),
            html: '<table><thead><tr><th>Mål &amp; midler</th></tr></thead></table>',
          },
        ],
        results: [
          entry('resultater', 'steder', { enhed: 'virksomheder' }),
          entry('resultater', 'job', { enhed: 'job' }),
          entry('resultater', 'landet', { enhed: 'virksomheder', omraade: 'landet' }),
        ],
      },
      makeMunicipality(),
      today,
    );
  const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

  it('are of a page of the guide those that name it, alone or among others', () => {
    const { guide, papers } = make();
    const of = (slug: string) => slugs(papersOf(find(guide, slug), papers));
    expect(of('koeb')).toEqual(['begge']);
    expect(of('plan')).toEqual(['begge', 'regneark']);
    expect(of('andet')).toEqual([]);
  });

  it('are workbooks those with a sheet', () => {
    expect(slugs(papersWithSheets(make().papers))).toEqual(['regneark']);
  });

  it('is the paper that has a table with these words as a head', () => {
    const { papers } = make();
    expect(paperWithTable(papers, 'Mål & midler')?.slug).toBe('regneark');
    expect(paperWithTable(papers, 'Mål')).toBeUndefined();
    expect(paperWithTable(papers, 'midler')).toBeUndefined();
  });

  it('are on the line of time the places of the municipality itself', () => {
    expect(timelineOf(make().results).map(({ unit, scope }) => [unit, scope])).toEqual([
      ['virksomheder', 'municipality'],
    ]);
  });
});

describe('a table of a Word file that is filled in', () => {
  const cell = (...texts: string[]) =>
    `<w:tc><w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p></w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>\n${rows.join('\n')}</w:tbl>`;
  const other = table(row(cell('Andet'), cell('År')), row(cell('Job'), cell('_')));
  const note = (text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const asked: Filling = {
    head: 'Mål & midler',
    rows: [
      { name: 'Job', values: ['5', '6 < 7'] },
      { name: 'Kr. & øre', values: ['−1', '$&'] },
    ],
    note: 'Fra <regnestykket>',
  };
  const head = row(cell('Mål &amp; ', 'midler'), cell('I år'), cell('Næste år'));
  const extra = row(cell('Andre'), cell('_'), cell('_'));

  it('has its values beside the names of its rows, in the look that stood there, and a note below', () => {
    const before = `<w:body>${other}${table(head, row(cell('Job'), cell('_'), cell('_', '_')), extra, row(cell('Kr. &amp; ', 'øre'), cell('_'), cell('_')))}</w:body>`;
    expect(fillTable(before, asked)).toBe(
      `<w:body>${other}${table(
        head,
        row(cell('Job'), cell('5'), cell('6 &lt; 7', '')),
        extra,
        row(cell('Kr. &amp; ', 'øre'), cell('−1'), cell('$&amp;')),
      )}${note('Fra &lt;regnestykket&gt;')}</w:body>`,
    );
  });

  it('is filled in wholly or not at all', () => {
    const money = row(cell('Kr. &amp; øre'), cell('_'), cell('_'));
    const jobs = row(cell('Job'), cell('_'), cell('_'));
    expect(fillTable(table(head, jobs, money), asked)).toBeDefined();
    for (const [what, xml] of Object.entries({
      'no table': '<w:body></w:body>',
      'another table': other,
      'a row is gone': table(head, money),
      'a row stands twice': table(head, jobs, jobs, money),
      'a cell is gone': table(head, row(cell('Job'), cell('_')), money),
      'a cell too many': table(head, row(cell('Job'), cell('_'), cell('_'), cell('_')), money),
      'a cell without words': table(head, row(cell('Job'), cell('_'), cell('')), money),
      'no cells': table(head, row(), money),
    }))
      expect(fillTable(xml, asked), what).toBeUndefined();
  });

  it('is the first that has the head, and no row of another table counts', () => {
    const rows = [{ name: 'Job', values: ['9'] }];
    const own = table(row(cell('Mål'), cell('Tal')), row(cell('Job'), cell('_')));
    expect(fillTable(other + own + own, { head: 'Mål', rows, note: 'N' })).toBe(
      `${other}${table(row(cell('Mål'), cell('Tal')), row(cell('Job'), cell('9')))}${note('N')}${own}`,
    );
  });
});
