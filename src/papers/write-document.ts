import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  ImageRun,
  InternalHyperlink,
  type IParagraphOptions,
  type IStylesOptions,
  LeaderType,
  LineRuleType,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  PageReference,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { columnShares } from '../domain/papers/column-shares.ts';
import type { PaperMark } from '../domain/papers/paper-mark.ts';
import {
  type Framed,
  mostTall,
  type Run,
  type TableBlock,
  type TextBlock,
  wordsOfRuns,
} from '../domain/papers/text-block.ts';
import { papersText } from '../text/papers.ts';
import type { PaperDocument } from './document.ts';
import { paintDrawings } from './paint-drawings.ts';
import { settleDocument } from './settle-document.ts';

/** A4 in twentieths of a point, and what is left free on each side. */
const paper = { width: 11_906, height: 16_838, margin: 1134 };
const textWidth = { tall: paper.width - 2 * paper.margin, wide: paper.height - 2 * paper.margin };

const ink = '1F2A2E';
const line = '5F6B6F';

/** What was done has a whole line, what is proposed a dashed one. */
const borderOf: Record<PaperMark, IBorderOptions> = {
  done: { style: BorderStyle.SINGLE, size: 18, color: ink, space: 8 },
  proposed: { style: BorderStyle.DASHED, size: 12, color: line, space: 8 },
};

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, color: ink, language: { value: 'da-DK' } },
      paragraph: { spacing: { after: 60, line: 252, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 40, bold: true, color: ink },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: {
      run: { size: 27, bold: true, color: ink },
      paragraph: { spacing: { before: 110, after: 30 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 110, after: 30 }, keepNext: true },
    },
    heading3: {
      run: { size: 22, bold: true, color: ink },
      paragraph: { spacing: { before: 100, after: 30 }, keepNext: true },
    },
    hyperlink: { run: { color: '0B4F8A', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Label',
      name: papersText.styles.label,
      basedOn: 'Normal',
      next: 'Heading1',
      run: { size: 18, bold: true },
      paragraph: { spacing: { before: 140, after: 0 }, keepNext: true },
    },
    { id: 'Note', name: papersText.styles.note, basedOn: 'Normal', run: { size: 18, color: line } },
    { id: 'Quote', name: 'Quote', basedOn: 'Normal' },
    {
      id: 'Cell',
      name: papersText.styles.cell,
      basedOn: 'Normal',
      paragraph: { spacing: { after: 20, before: 20 } },
    },
    {
      id: 'SmallCell',
      name: papersText.styles.smallCell,
      basedOn: 'Cell',
      run: { size: 17 },
      paragraph: { spacing: { after: 10, before: 10, line: 245, lineRule: LineRuleType.AUTO } },
    },
  ],
};

const bullets = { reference: 'bullets', signs: ['•', '–', '·'] };
const numbers = 'numbers';

const levels = (make: (level: number) => { format: keyof typeof LevelFormat; text: string }) =>
  [0, 1, 2].map((level) => {
    const { format, text } = make(level);
    return {
      level,
      format: LevelFormat[format],
      text,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    };
  });

/** A document as the bytes of a .docx: the same document gives the same bytes. */
export async function writeDocument(document: PaperDocument): Promise<Uint8Array> {
  const writer = new BlockWriter(await paintDrawings(document));
  const { page, of } = document.foot;
  const file = new Document({
    title: document.title,
    description: document.summary,
    creator: document.creator,
    lastModifiedBy: document.creator,
    styles,
    numbering: {
      config: [
        {
          reference: bullets.reference,
          levels: levels((level) => ({ format: 'BULLET', text: bullets.signs[level] ?? '•' })),
        },
        {
          reference: numbers,
          levels: levels((level) => ({ format: 'DECIMAL', text: `%${level + 1}.` })),
        },
      ],
    },
    pageNumbers: estimatePageNumbers,
    sections: document.parts.map(({ blocks, isWide = false }, index) => ({
      properties: {
        page: {
          // A wide page is given as a tall one and turned by the library.
          size: {
            width: paper.width,
            height: paper.height,
            orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: paper.margin,
            right: paper.margin,
            bottom: paper.margin,
            left: paper.margin,
          },
        },
      },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              style: 'Note',
              tabStops: [
                { type: TabStopType.RIGHT, position: isWide ? textWidth.wide : textWidth.tall },
              ],
              children: [
                new TextRun(document.title),
                new TextRun({
                  children: [
                    new Tab(),
                    `${page} `,
                    PageNumber.CURRENT,
                    ` ${of} `,
                    PageNumber.TOTAL_PAGES,
                  ],
                }),
              ],
            }),
          ],
        }),
      },
      children: [
        ...(index === 0
          ? [
              new Paragraph({
                heading: HeadingLevel.TITLE,
                children: [new TextRun(document.title)],
              }),
            ]
          : []),
        ...blocks.flatMap((block, at) =>
          writer.write(block, isWide ? textWidth.wide : textWidth.tall, blocks[at + 1]?.kind),
        ),
      ],
    })),
  });
  return settleDocument(await Packer.toBuffer(file));
}

/** A table or a list of so many rows is not divided by the end of a page: Word keeps each row with the next one. */
const mostWhole = { table: 12, list: 9 };

/** Whether a line of a list is to be on one page with the next: all of a short list, the first and last two of a long. */
const staysWithNext = (at: number, count: number): boolean =>
  at < count - 1 && (count <= mostWhole.list || at === 0 || at === count - 2);

/** Between a table and what follows it. */
const gap = { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT };

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Writes blocks one after the other; each numbered list begins with 1. */
class BlockWriter {
  #lists = 0;
  readonly #painted: ReadonlyMap<string, Uint8Array>;

  /** @param painted the drawings of the document as PNG, by their SVG. */
  constructor(painted: ReadonlyMap<string, Uint8Array>) {
    this.#painted = painted;
  }

  /** @param next what comes next: a paragraph is to stand on the same page as the table or list it leads to, a quote is not divided. */
  write(
    block: TextBlock,
    width: number,
    next: TextBlock['kind'] | undefined,
  ): (Paragraph | Table)[] {
    const frame: Pick<IParagraphOptions, 'border'> =
      block.mark === undefined ? {} : { border: { left: borderOf[block.mark] } };
    switch (block.kind) {
      case 'heading': {
        const children = writeRuns(block.runs);
        return [
          new Paragraph({
            ...frame,
            heading: headings[block.level - 1] ?? HeadingLevel.HEADING_3,
            pageBreakBefore: block.startsPage ?? false,
            children:
              block.id === undefined ? children : [new Bookmark({ id: block.id, children })],
          }),
        ];
      }
      case 'label':
        return [
          new Paragraph({
            style: 'Label',
            ...frame,
            children: block.runs.map(
              ({ text }) =>
                new TextRun({
                  text: ` ${text} `,
                  ...(block.mark === undefined
                    ? {}
                    : { border: { ...borderOf[block.mark], space: 1, size: 8 } }),
                }),
            ),
          }),
        ];
      case 'note':
        return [new Paragraph({ style: 'Note', ...frame, children: writeRuns(block.runs) })];
      case 'quote':
        return [
          new Paragraph({
            style: 'Quote',
            ...frame,
            shading: { type: ShadingType.CLEAR, fill: 'F1F4F5' },
            keepLines: true,
            keepNext: next === 'quote',
            children: writeRuns(block.runs),
          }),
        ];
      case 'paragraph':
        return [
          new Paragraph({
            ...frame,
            keepNext: next === 'table' || next === 'list',
            children: writeRuns(block.runs),
          }),
        ];
      case 'list':
        if (block.isOrdered) this.#lists += 1;
        return block.lines.map(
          ({ depth, runs }, at) =>
            new Paragraph({
              ...frame,
              keepLines: true,
              keepNext: staysWithNext(at, block.lines.length),
              numbering: {
                reference: block.isOrdered ? numbers : bullets.reference,
                level: Math.min(depth, 2),
                instance: block.isOrdered ? this.#lists : 0,
              },
              children: writeRuns(runs),
            }),
        );
      case 'contents':
        return block.lines.map((each) => writeLineOfContents(each, width));
      case 'table':
        // Word needs a paragraph after a table; this one is as low as it can be.
        return [
          writeTable(block, width, this.#painted),
          new Paragraph({ spacing: gap, children: [] }),
        ];
    }
  }
}

function writeLineOfContents({ id, title }: { id: string; title: string }, width: number) {
  // The library's own list of what a paragraph may hold forgets its page references.
  const number = new PageReference(id, { hyperlink: true }) as unknown as ParagraphChild;
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor: id,
        children: [
          new TextRun({ text: title, style: 'Hyperlink' }),
          new TextRun({ children: [new Tab()] }),
        ],
      }),
      number,
    ],
  });
}

function writeRuns(
  runs: readonly Run[],
  painted: ReadonlyMap<string, Uint8Array> = new Map(),
): ParagraphChild[] {
  return runs.map(({ text, isBold = false, isItalic = false, href, drawn }) => {
    const data = drawn && painted.get(drawn.svg);
    if (drawn !== undefined && data !== undefined) {
      const { alt, width, height } = drawn;
      return new ImageRun({
        type: 'png',
        data,
        transformation: { width, height },
        altText: { name: alt, title: alt, description: alt },
      });
    }
    const look = {
      text,
      ...(isBold ? { bold: true } : {}),
      ...(isItalic ? { italics: true } : {}),
    };
    if (href === undefined || href === '') return new TextRun(look);
    const children = [new TextRun({ ...look, style: 'Hyperlink' })];
    return href.startsWith('#')
      ? new InternalHyperlink({ anchor: href.slice(1), children })
      : new ExternalHyperlink({ link: href, children });
  });
}

function writeTable(
  { head, rows, widths, mark }: TableBlock & Framed,
  width: number,
  painted: ReadonlyMap<string, Uint8Array>,
): Table {
  const count = Math.max(head.length, ...rows.map((row) => row.length));
  const shares =
    widths ?? columnShares([head, ...rows].map((row) => row.map((runs) => wordsOfRuns(runs))));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.floor((width * share) / whole));
  const style = count > mostTall ? 'SmallCell' : 'Cell';
  const isWhole = rows.length <= mostWhole.table;
  const toRow = (cells: readonly Run[][], isHead: boolean, isLast = false) => {
    // What stands alone in its row is a heading of those below.
    const isAlone = cells.length === 1 && count > 1;
    return new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: Array.from({ length: isAlone ? 1 : count }, (_, index) => {
        const runs = (cells[index] ?? []).map((run) => (isHead ? { ...run, isBold: true } : run));
        return new TableCell({
          width: { size: isAlone ? width : (columnWidths[index] ?? 0), type: WidthType.DXA },
          margins: { left: 80, right: 80 },
          ...(isAlone ? { columnSpan: count } : {}),
          ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E9EEF0' } } : {}),
          children: [
            new Paragraph({
              style,
              keepNext: isWhole && !isLast,
              children: writeRuns(runs, painted),
            }),
          ],
        });
      }),
    });
  };
  const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: line };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: thin,
      bottom: thin,
      left: mark === undefined ? thin : borderOf[mark],
      right: thin,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      ...(head.length > 0 ? [toRow(head, true)] : []),
      ...rows.map((row, at) => toRow(row, false, at === rows.length - 1)),
    ],
  });
}
