import type { Paper, Result } from '../domain/directory.ts';
import { papersWithSheets, timelineOf } from '../domain/papers/papers.ts';
import { keyOf, makeOnce } from '../kept.ts';
import { composeGuide } from '../papers/compose-guide.ts';
import { composePaper, type PaperSite } from '../papers/compose-paper.ts';
import type { PaperDocument } from '../papers/document.ts';
import { writeBeside } from '../papers/write-beside.ts';
import { writeDocument } from '../papers/write-document.ts';
import { writeWorkbook } from '../papers/write-workbook.ts';
import { routes } from '../routes.ts';
import { calculatorText } from '../text/calculator.ts';
import { papersText } from '../text/papers.ts';
import { spotterText } from '../text/spotter.ts';
import { statementText } from '../text/statement.ts';
import { getDirectory } from './directory.ts';

/** Every paper, by its slug, for the files that are made of each. */
export async function getPaperPaths(): Promise<
  { params: { slug: string }; props: { paper: Paper } }[]
> {
  return toPaths((await getDirectory()).papers);
}

/** Those of them that have a table. */
export async function getWorkbookPaths(): ReturnType<typeof getPaperPaths> {
  return toPaths(papersWithSheets((await getDirectory()).papers));
}

const toPaths = (papers: readonly Paper[]) =>
  papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } }));

/** The tool that a paper's figures or words are made with; undefined where it has none, or the site hasn't. */
export async function getPaperTool({ tool }: Paper): Promise<LinkTo | undefined> {
  const { municipality } = await getDirectory();
  const tools: Record<NonNullable<Paper['tool']>, LinkTo | undefined> = {
    calculator: municipality.emptyParts.includes('calculator')
      ? undefined
      : { title: calculatorText.title, href: routes.calculator() },
    spotter: municipality.emptyParts.includes('spotter')
      ? undefined
      : { title: spotterText.title, href: routes.spotter() },
    statement: { title: statementText.title, href: routes.statement() },
  };
  return tool && tools[tool];
}

/** A page by its name. */
interface LinkTo {
  title: string;
  href: string;
}

async function getSite(): Promise<PaperSite> {
  const { municipality } = await getDirectory();
  return {
    title: municipality.siteTitle,
    absolute: (href) => new URL(href, municipality.origin).href,
  };
}

/** A paper as a .docx. */
export async function paperDocument(paper: Paper): Promise<Response> {
  const { results } = await getDirectory();
  const timeline: Result[] = paper.hasTimeline ? timelineOf(results) : [];
  const site = await getSite();
  return documentFile(
    routes.paperDocument(paper.slug),
    composePaper(paper, routes.paper(paper.slug), timeline, site),
  );
}

/** The tables of a paper as an .xlsx. */
export async function paperWorkbook(paper: Paper): Promise<Response> {
  const { municipality } = await getDirectory();
  const { title, absolute } = await getSite();
  const { readme } = papersText;
  const about: Parameters<typeof writeWorkbook>[1] = {
    title: paper.title,
    summary: paper.summary,
    creator: title,
    sheet: readme.sheet,
    lines: [
      ...paper.sheets.flatMap(({ name, help }) => (help === undefined ? [] : `${name}: ${help}`)),
      `${papersText.from(title)}: ${absolute(routes.paper(paper.slug))}`,
      municipality.licence === undefined ? readme.rights : readme.licence(municipality.licence),
    ],
  };
  return file(routes.paperWorkbook(paper.slug), [paper.sheets, about], () =>
    writeWorkbook(paper.sheets, about),
  );
}

/** The whole guide as a .docx. */
export async function guideDocument(): Promise<Response> {
  const { guide } = await getDirectory();
  return documentFile(routes.wholeGuideDocument(), composeGuide(guide, await getSite()));
}

const documentFile = (address: string, written: PaperDocument): Promise<Response> =>
  file(address, written, () =>
    import.meta.env.DEV ? writeDocument(written) : writeBeside(written),
  );

/**
 * A file that is written once, as long as nothing changes that stands in it: a word processor's pages are counted, which
 * costs more than all pages of a small site. While somebody writes the code too, each time.
 */
async function file(
  address: string,
  writtenIn: unknown,
  write: () => Promise<Uint8Array>,
): Promise<Response> {
  const bytes = import.meta.env.DEV
    ? await write()
    : await makeOnce(address, keyOf(JSON.stringify(writtenIn)), write);
  return new Response(new Uint8Array(bytes));
}
