import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EstimatedPageNumbers, patchDocument } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isSilkeborg } from '../is-silkeborg.ts';
import { listFiles, sites } from './built-site.ts';

const documents = sites.flatMap((site) =>
  listFiles(site)
    .filter((file) => /^\/papirer\/.*\.docx$/.test(file))
    .map((file) => [file, readFileSync(join(site.dir, file))] as const),
);

const main = 'word/document.xml';
const textOf = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '');

/** What whoever uses the paper keeps: all before its sources, and before what was done elsewhere when that stands last. */
function keepOwn(xml: string): string {
  const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)];
  const isHeading = (one: string) => one.includes('<w:pStyle w:val="Heading1"/>');
  const sources = paragraphs.findLast(([one]) => isHeading(one) && textOf(one) === 'Kilder');
  const last = paragraphs.findLast(([one]) => one.includes('<w:pStyle w:val="Label"/>'));
  const isDone = last !== undefined && /gjorde/.test(textOf(last[0]));
  const end = (isDone ? last : sources)?.index ?? xml.length;
  return xml.slice(0, end) + xml.slice(xml.lastIndexOf('<w:sectPr'));
}

/** The pages of a Word file, laid out as Word does. */
async function layOut(file: Uint8Array): Promise<EstimatedPageNumbers> {
  let pages: EstimatedPageNumbers = { bookmarks: new Map() };
  await patchDocument({
    outputType: 'uint8array',
    data: file,
    patches: {},
    pageNumbers: (template) => (pages = estimatePageNumbers(template)),
  });
  return pages;
}

// The least municipality has no papers.
describe.skipIf(documents.length === 0)('a paper in Word', () => {
  const short = documents.flatMap(([file, bytes]) => {
    const title = textOf(/<w:pStyle w:val="Title"\/>.*?<\/w:p>/s.exec(read(bytes))?.[0] ?? '');
    const said = / på (én|to) sider?$/.exec(title)?.[1];
    return said === undefined ? [] : [[file, said === 'én' ? 1 : 2, bytes] as const];
  });

  it.each(short)('%s is no longer than its title says: %i', async (_, most, bytes) => {
    const parts = unzipSync(bytes);
    const own = zipSync({ ...parts, [main]: strToU8(keepOwn(strFromU8(parts[main]!))) });
    const { pageCount } = await layOut(own);
    expect(pageCount).toBeLessThanOrEqual(most);
    // Another municipality has less of it: what one did is not in a content that was taken over.
    if (isSilkeborg) expect(pageCount).toBe(most);
  });

  it.each(documents)('%s has each wide table on one page', async (_, bytes) => {
    const { sectionPageCounts = [] } = await layOut(bytes);
    const isWide = [...read(bytes).matchAll(/<w:pgSz [^>]*>/g)].map(([size]) =>
      size.includes('landscape'),
    );
    expect(sectionPageCounts).toHaveLength(isWide.length);
    expect(sectionPageCounts.filter((pages, at) => isWide[at] === true && pages !== 1)).toEqual([]);
  });
});

function read(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)[main] ?? new Uint8Array());
}
