import { formatDate, formatPeriod, yearOf } from '../domain/dates.ts';
import type { Paper, Result } from '../domain/directory.ts';
import { formatRange } from '../domain/numbers.ts';
import { readMarkedHeading } from '../domain/papers/paper-mark.ts';
import { readBlocks } from '../domain/papers/read-blocks.ts';
import { hasFormula, isFormula } from '../domain/papers/sheet-cells.ts';
import { stepPath } from '../domain/papers/step-path.ts';
import {
  mostTall,
  paragraph,
  type Run,
  type TextBlock,
  wordsOfRuns,
} from '../domain/papers/text-block.ts';
import { drawLane, laneSize } from '../domain/results/draw-lane.ts';
import { unitOf } from '../domain/results/summarise-results.ts';
import { timeAxis } from '../domain/results/time-axis.ts';
import type { Source } from '../schema/fields.ts';
import type { PaperSheet } from '../schema/paper.ts';
import { papersText } from '../text/papers.ts';
import { resultsText } from '../text/results.ts';
import { sourcesText } from '../text/sources.ts';
import type { PaperDocument } from './document.ts';

/** What a document takes from the site it is of. */
export interface PaperSite {
  title: string;
  /** The whole address of one within the site; others stay as they are. */
  absolute: (href: string) => string;
}

/**
 * A paper as a document: where it comes from, its text, its figures over the years, its questions, its sources, and last
 * its tables, across the paper where they are wide.
 * @param timeline the figures it shows over the years, none where it has no timeline.
 */
export function composePaper(
  paper: Paper,
  address: string,
  timeline: readonly Result[],
  site: PaperSite,
): PaperDocument {
  const wide = paper.sheets.filter(({ columns }) => columns.length > mostTall);
  const tall = paper.sheets.filter((sheet) => !wide.includes(sheet));
  return {
    title: paper.title,
    summary: paper.summary,
    creator: site.title,
    foot: { page: papersText.page, of: papersText.of },
    parts: [
      {
        blocks: absoluteLinks(
          [
            paragraph(paper.summary),
            { kind: 'note', runs: [{ text: papersText.looksInFile }] },
            ...(paper.needsLawyer
              ? [{ kind: 'note' as const, runs: [{ text: papersText.lawyer, isBold: true }] }]
              : []),
            {
              kind: 'note',
              runs: [
                { text: `${papersText.from(site.title)}: ` },
                { text: site.absolute(address), href: site.absolute(address) },
              ],
            },
            ...composeSteps(paper),
            ...withLabels(readBlocks(paper.html)),
            ...composeTimeline(timeline),
            ...tall.flatMap(composeSheet),
            ...composeSources(paper.sources),
          ],
          site,
        ),
      },
      ...wide.map((sheet) => ({ blocks: composeSheet(sheet), isWide: true })),
    ],
  };
}

/**
 * Takes what tells done from proposed out of the headings, into small words of their own above the first of those that
 * are alike: the line beside them goes on.
 */
function withLabels(blocks: readonly TextBlock[]): TextBlock[] {
  let last: string | undefined;
  return blocks.flatMap((block): TextBlock[] => {
    const marked =
      block.kind === 'heading' ? readMarkedHeading(wordsOfRuns(block.runs)) : undefined;
    if (marked === undefined || block.kind !== 'heading') return [block];
    const { mark, label, title } = marked;
    const isNew = label !== last;
    last = label;
    return [
      ...(isNew ? [{ kind: 'label' as const, runs: [{ text: label }], mark }] : []),
      { ...block, runs: [{ text: title }], mark },
    ];
  });
}

/** Leads what is a link within the site to where that lies, since a file lies anywhere. */
export const absoluteLinks = (
  blocks: readonly TextBlock[],
  { absolute }: PaperSite,
): TextBlock[] => {
  const lead = (runs: readonly Run[]): Run[] =>
    runs.map((run) => (run.href?.startsWith('/') ? { ...run, href: absolute(run.href) } : run));
  return blocks.map((block): TextBlock => {
    switch (block.kind) {
      case 'list':
        return { ...block, lines: block.lines.map((each) => ({ ...each, runs: lead(each.runs) })) };
      case 'table':
        return {
          ...block,
          head: block.head.map(lead),
          rows: block.rows.map((row) => row.map(lead)),
        };
      case 'contents':
        return block;
      default:
        return { ...block, runs: lead(block.runs) };
    }
  });
};

const heading = (text: string, id?: string, startsPage = false): TextBlock => ({
  kind: 'heading',
  level: 1,
  id,
  runs: [{ text }],
  startsPage,
});

/** The questions one after the other; an answer leads to the next by a link. */
function composeSteps({ steps, sources }: Paper): TextBlock[] {
  return steps.flatMap((step, index): TextBlock[] => [
    heading(`${index + 1}. ${step.question}`, stepPath(step.name)),
    ...(step.help === undefined ? [] : [paragraph(step.help)]),
    {
      kind: 'list',
      isOrdered: false,
      lines: step.answers.map(({ answer, next, outcome, rule, sources: numbers }) => {
        const at = steps.findIndex(({ name }) => name === next);
        const led: Run[] =
          next === undefined
            ? [{ text: outcome ?? '' }]
            : [
                {
                  text: papersText.goTo(`${at + 1}. ${steps[at]?.question ?? ''}`),
                  href: `#${stepPath(next)}`,
                },
              ];
        const told: Run[] =
          rule === undefined ? [] : [{ text: ` ${papersText.rule}: ${rule}.`, isItalic: true }];
        const from = numbers.flatMap((number): Run[] => {
          const source = sources[number - 1];
          return source === undefined
            ? []
            : [{ text: ' ' }, { text: `[${source.title}]`, href: source.url }];
        });
        return {
          depth: 0,
          runs: [{ text: `${answer}: `, isBold: true }, ...led, ...told, ...from],
        };
      }),
    },
  ]);
}

/** A figure's number as it is said over its pine: a goal says that it is one. */
function sayNumber(result: Result): string {
  const number = formatRange(result.low, result.high);
  return result.nature === 'goal'
    ? resultsText.goalMark(number)
    : [resultsText.about(result), number].filter(Boolean).join(' ');
}

function composeTimeline(results: readonly Result[]): TextBlock[] {
  const dates = results.map(({ date }) => date).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { when, what, number, drawn } = papersText.timelineColumns;
  const axis = timeAxis(dates);
  const largest = Math.max(...results.map(({ high }) => high));
  return [
    heading(papersText.timeline),
    paragraph(papersText.timelineHelp),
    {
      kind: 'table',
      head: [
        [{ text: when }],
        [{ text: what }],
        [{ text: number }],
        [{ text: drawn(yearOf(first), yearOf(last)) }],
      ],
      widths: [2, 4, 2, 5],
      rows: results.map((result) => {
        const period = formatPeriod(result.since, result.date);
        const counted = [sayNumber(result), unitOf(result)].join(' ');
        return [
          [{ text: period }],
          [{ text: result.measure }],
          [{ text: counted }],
          [
            {
              text: '',
              drawn: {
                svg: drawLane(result, axis, largest),
                alt: papersText.pine(yearOf(result.date), counted, result.nature === 'goal'),
                ...laneSize,
              },
            },
          ],
        ];
      }),
    },
    { kind: 'note', runs: [{ text: papersText.pines }] },
  ];
}

/** How wide a column is beside the others; where they are many, words need more of what is left. */
const shares = { text: 3, long: 5, number: 2, money: 2, percent: 2 };
const sharesOfWide = { ...shares, text: 4, long: 8, number: 2.3, percent: 2.6 };

/** A sheet as a table to write in by hand, on a page of its own: half of it can't be reckoned with. */
function composeSheet(sheet: PaperSheet): TextBlock[] {
  const isWide = sheet.columns.length > mostTall;
  return [
    heading(sheet.name, undefined, !isWide),
    ...(sheet.help === undefined ? [] : [paragraph(sheet.help)]),
    {
      kind: 'table',
      head: sheet.columns.map(({ name }) => [{ text: name }]),
      widths: sheet.columns.map(({ kind }) => (isWide ? sharesOfWide : shares)[kind]),
      rows: sheet.rows.map((row) => [
        [{ text: row.name, isBold: row.kind === 'heading' || row.kind === 'sum' }],
        // What is left empty in the content is there to write in.
        ...(row.kind === 'heading' ? [] : sheet.columns.slice(1)).map((_, at): Run[] => {
          const cell = row.cells[at] ?? '';
          return [{ text: isFormula(cell) ? '=' : cell }];
        }),
      ]),
    },
    ...(hasFormula(sheet) ? [{ kind: 'note' as const, runs: [{ text: papersText.reckons }] }] : []),
  ];
}

/** The sources as a list with links and dates. */
export const composeSources = (sources: readonly Source[]): TextBlock[] => [
  heading(sourcesText.heading),
  {
    kind: 'list',
    isOrdered: false,
    lines: sources.map(({ title, url, date }) => ({
      depth: 0,
      runs: [
        { text: title, href: url },
        { text: ` (${date === undefined ? sourcesText.undated : formatDate(date)})` },
      ],
    })),
  },
];
