import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/domain/directory.ts';
import { type TextBlock, wordsOfRuns } from '../../src/domain/papers/text-block.ts';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { papersText } from '../../src/text/papers.ts';
import { entry } from '../domain/make-directory.ts';
import { makePaper, site } from './make-paper.ts';

const column = (navn: string) => ({ navn, slags: 'tal' });

const say = (block: TextBlock): string => {
  switch (block.kind) {
    case 'list':
      return block.lines.map(({ runs }) => wordsOfRuns(runs)).join(' | ');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(wordsOfRuns).join(',')).join(' | ');
    case 'contents':
      return block.lines.map(({ title }) => title).join(' | ');
    default:
      return wordsOfRuns(block.runs);
  }
};

const told = (paper: Paper) =>
  composePaper(paper, '/papirer/budget/', [], site).parts.map(({ blocks, isWide = false }) => ({
    isWide,
    blocks: blocks.map((block) => [block.kind, say(block), block.mark]),
  }));

describe('a paper as a document', () => {
  it('says of each part above its heading whether it was done, and keeps its frame', () => {
    const html =
      '<div class="done"><h2 id="a">Prøve gjorde: En plan</h2><p>Den var <a href="/guide/x/">kort</a>.</p></div>' +
      '<div class="proposed"><h2 id="b">Vi foreslår: Målene</h2><ul><li>Et <strong>mål</strong><ul><li>Mere</li></ul></li></ul></div>';
    const { blocks } = told(makePaper({}, html))[0]!;
    expect(blocks.slice(3, -2)).toEqual([
      ['label', 'Prøve gjorde', 'done'],
      ['heading', 'En plan', 'done'],
      ['paragraph', 'Den var kort.', 'done'],
      ['label', 'Vi foreslår', 'proposed'],
      ['heading', 'Målene', 'proposed'],
      ['list', 'Et mål | Mere', 'proposed'],
    ]);
    expect(JSON.stringify(composePaper(makePaper({}, html), '/', [], site))).toContain(
      '"href":"https://proeve.example/guide/x/"',
    );
  });

  it('asks for a lawyer only where one is needed', () => {
    const words = (jurist: boolean) => JSON.stringify(told(makePaper({ jurist })));
    expect(words(true)).toContain('jurist');
    expect(words(false)).not.toContain('jurist');
  });

  it('leads from each answer to the next question, or says what to do, with rule and source', () => {
    const { blocks } = told(
      makePaper({
        trin: [
          {
            navn: 'pris',
            spoergsmaal: 'Hvor dyrt?',
            svar: [
              { svar: 'Meget', til: 'hvem' },
              { svar: 'Lidt', saadan: 'Køb det.', regel: 'Loven § 1', kilder: [1] },
            ],
          },
          {
            navn: 'hvem',
            spoergsmaal: 'Hos hvem?',
            svar: [
              { svar: 'A', saadan: 'Ring.' },
              { svar: 'B', saadan: 'Skriv.' },
            ],
          },
        ],
      }),
    )[0]!;
    expect(blocks.map(([, words]) => words)).toEqual(
      expect.arrayContaining([
        '1. Hvor dyrt?',
        'Meget: gå til »2. Hos hvem?« | Lidt: Køb det. Regel: Loven § 1. [Kilden]',
        '2. Hos hvem?',
      ]),
    );
  });

  it('says of a goal on its line of time that it is one', () => {
    const counted = (slug: string, fields: Record<string, unknown>) => ({
      ...entry('resultater', slug, { enhed: 'virksomheder', vaerdi: 20, ...fields }).data,
      slug,
      html: '',
      body: '',
    });
    const figures = [
      counted('maal', { slags: 'maalsaetning' }),
      counted('tal', { slags: 'omtrent', dato: '2025' }),
    ];
    const [{ blocks } = { blocks: [] }] = composePaper(makePaper(), '/', figures, site).parts;
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table && say(table)).toMatch(/2024,Job,mål[^|]*20 virksomheder, \| 2025,Job,ca\. 20/i);
    const drawings = table?.kind === 'table' ? table.rows.map((row) => row[3]?.[0]?.drawn) : [];
    expect(drawings.map((drawn) => drawn?.alt)).toEqual([
      'Et stiplet træ ved 2024 på en linje af år, så højt som tallet: Mål 20 virksomheder.',
      'Et træ ved 2025 på en linje af år, så højt som tallet: ca. 20 virksomheder.',
    ]);
    const dashed = drawings.map((drawn) => drawn?.svg.includes('stroke-dasharray'));
    expect(dashed).toEqual([true, false]);
  });

  it('lays a wide table across a paper of its own, and marks what is reckoned', () => {
    const ark = (count: number) => [
      {
        navn: 'Ark',
        kolonner: Array.from({ length: count }, (_, index) => column(`K${index}`)),
        raekker: [{ navn: 'Løn', celler: ['', '=B2*2'] }],
      },
    ];
    expect(told(makePaper({ ark: ark(3) })).map(({ isWide }) => isWide)).toEqual([false]);
    const parts = told(makePaper({ ark: ark(7) }));
    expect(parts.map(({ isWide }) => isWide)).toEqual([false, true]);
    // What is empty is there to write in.
    const table = ['table', 'K0,K1,K2,K3,K4,K5,K6 | Løn,,=,,,,', undefined];
    expect(parts[1]!.blocks.slice(1)).toEqual([table, expect.arrayContaining(['note'])]);
  });

  it('has a table to write in alone without a word of what is reckoned, and headings across it', () => {
    const ark = [
      {
        navn: 'Ark',
        kolonner: [column('A'), column('B')],
        raekker: [{ navn: 'Fund', slags: 'overskrift' }, { navn: '1' }],
      },
    ];
    const [{ blocks } = { blocks: [] }] = told(makePaper({ ark }));
    expect(blocks).toContainEqual(['table', 'A,B | Fund | 1,', undefined]);
    expect(JSON.stringify(blocks)).not.toContain(papersText.reckons);
  });
});
