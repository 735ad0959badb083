import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawChart } from './draw-chart.ts';
import { benchDir, type Contender, createOurs, createPeer } from './contender.ts';
import { countPages, sizeOf } from './folder-size.ts';
import { writeContent } from './generate-content.ts';
import { type OtherPage, readOtherPages } from './other-pages.ts';
import { measure } from './measure.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { plainAstro } from './peers/plain-astro.ts';
import { pageSize } from '../../src/routes.ts';
import { formatTable } from './table.ts';

/** What one tool took for one size: the median of its runs, or how it failed. */
interface Row {
  enterprises: number;
  tool: string;
  runs: number;
  seconds?: number;
  cpuSeconds?: number | undefined;
  peakMb?: number | undefined;
  files?: number;
  pages?: number;
  mb?: number;
  ratio?: number | undefined;
  failure?: string;
}

const standardSizes = [30, 300, 3_000, 10_000];

/** Small builds are over before the machine is quiet; their median is steadier. */
const runsFor = (enterprises: number) => (enterprises <= 300 ? 3 : 1);

const notes = `Cold builds of the same generated Markdown, two services for each enterprise; the tools take turns.
Medians of 3 runs up to 300 enterprises, of 1 above. "ratio": seconds divided by those of this site.
"peak MB": the largest process. Other work on the machine lengthens seconds; CPU moves less.
The others build as many pages, and Pagefind's index of them all: a plain one for each enterprise (name, summary, text, services,
contact) and each service, one list, ${pageSize} to a page, and for each other page of this site (to show an enterprise in a
frame, to correct it, lists by town, kind, task and job) its title, its summary and ${pageSize} links. This site carries more: a
checked content folder, drawings, maps, related entries, glossary, open data, what a shortlist knows of each entry, sitemap and headers.
"Astro, plain template" is like for like with Eleventy and Hugo.
No pictures: encoding them is cached, and would hide the rest.`;

/** Where the figures and the chart are kept for readers of the documentation. */
const kept = join(import.meta.dirname, '../../docs/build');

/** Builds generated content of each size with our site and its peers, and prints a table; figures and a chart go into docs/build. */
export async function runScale(wanted: readonly number[]): Promise<void> {
  const sizes = wanted.length === 0 ? standardSizes : wanted;
  const contenders = [createOurs(), ...[plainAstro, eleventy, hugo].flatMap(createOrExplain)];
  const rows: Row[] = [];
  for (const folder of [benchDir, kept]) mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    rows.push(...(await measureSize(size, contenders)));
    writeFileSync(join(kept, 'scale.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
    writeFileSync(join(kept, 'scale.svg'), `${drawSeconds(rows)}\n`);
  }
  console.log(`\n${formatRows(rows)}\n\n${notes}`);
  for (const { tool, enterprises, failure } of rows)
    if (failure !== undefined) console.log(`\n${tool} failed at ${enterprises}: ${failure}`);
}

function createOrExplain(peer: typeof hugo): Contender[] {
  const contender = createPeer(peer);
  if (typeof contender !== 'string') return [contender];
  console.error(`Without ${peer.name}: ${contender}`);
  return [];
}

async function measureSize(enterprises: number, contenders: readonly Contender[]): Promise<Row[]> {
  const contentDir = join(benchDir, `content-${enterprises}`);
  writeContent(contentDir, enterprises);
  const runs = runsFor(enterprises);
  let others: readonly OtherPage[] = [];
  const results = new Map<Contender, Row[]>(contenders.map((contender) => [contender, []]));
  for (let run = 1; run <= runs; run++)
    for (const [contender, done] of results) {
      if (run === 1) contender.prepare(contentDir, others);
      const row = await runOnce(enterprises, contender, contentDir);
      // This site comes first: what the others make is counted on its pages.
      if (run === 1 && contender === contenders[0]) others = readOtherPages(contender.outputDir);
      done.push(row);
      const outcome = row.seconds === undefined ? 'failed' : `${row.seconds.toFixed(2)} s`;
      console.error(`${enterprises} · ${contender.name} · run ${run} of ${runs}: ${outcome}`);
    }
  const rows = [...results.values()].map((done) => ({ ...middle(done), runs }));
  const ours = rows[0]?.seconds;
  return rows.map((row) =>
    ours === undefined || row.seconds === undefined ? row : { ...row, ratio: row.seconds / ours },
  );
}

async function runOnce(
  enterprises: number,
  contender: Contender,
  contentDir: string,
): Promise<Row> {
  contender.clean();
  const measured = await measure(contender.commandFor(contentDir));
  const { outputDir } = contender;
  const size = 'failure' in measured ? {} : { ...sizeOf(outputDir), pages: countPages(outputDir) };
  return { enterprises, tool: contender.name, runs: 1, ...measured, ...size };
}

/** The run with the middle time; one failure makes the whole a failure. */
function middle(rows: readonly Row[]): Row {
  const ordered = rows.toSorted((a, b) => (a.seconds ?? -1) - (b.seconds ?? -1));
  const chosen = ordered[0]?.failure === undefined ? ordered[ordered.length >> 1] : ordered[0];
  if (chosen === undefined) throw new Error('Nothing was measured.');
  return chosen;
}

const drawSeconds = (rows: readonly Row[]): string =>
  drawChart(
    'Seconds of a cold build',
    rows.flatMap(({ enterprises, tool, seconds }) =>
      seconds === undefined ? [] : [{ enterprises, series: tool, figure: seconds }],
    ),
  );

function formatRows(rows: readonly Row[]): string {
  const figure = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–';
  return formatTable(
    ['N', 'tool', 'seconds', 'CPU s', 'peak MB', 'pages', 'files', 'MB', 'ratio'],
    rows.map((row) => [
      String(row.enterprises),
      row.tool,
      row.failure === undefined ? figure(row.seconds, 2) : 'failed',
      figure(row.cpuSeconds, 1),
      figure(row.peakMb, 0),
      figure(row.pages, 0),
      figure(row.files, 0),
      figure(row.mb, 2),
      figure(row.ratio, 2),
    ]),
  );
}
