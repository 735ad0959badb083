import type { GuidePage } from '../domain/directory.ts';
import { readBlocks } from '../domain/papers/read-blocks.ts';
import { paragraph, type TextBlock } from '../domain/papers/text-block.ts';
import { papersText, wholeGuideText } from '../text/papers.ts';
import { absoluteLinks, composeSources, type PaperSite } from './compose-paper.ts';
import type { PaperDocument } from './document.ts';

/** The pages of the guide as one document: its contents with the numbers of the pages, then each page on a sheet of its own. */
export const composeGuide = (guide: readonly GuidePage[], site: PaperSite): PaperDocument => ({
  title: wholeGuideText.title,
  summary: wholeGuideText.description,
  creator: site.title,
  foot: { page: papersText.page, of: papersText.of },
  parts: [
    {
      blocks: absoluteLinks(
        [
          { kind: 'note', runs: [{ text: papersText.from(site.title) }] },
          { kind: 'heading', level: 1, runs: [{ text: wholeGuideText.contents }] },
          { kind: 'contents', lines: guide.map(({ slug, title }) => ({ id: slug, title })) },
          ...guide.flatMap(composePage),
        ],
        site,
      ),
    },
  ],
});

/** A page of the guide: its parts lie one level below its title. */
const composePage = (page: GuidePage): TextBlock[] => [
  { kind: 'heading', level: 1, id: page.slug, runs: [{ text: page.title }], startsPage: true },
  paragraph(page.summary),
  ...[
    ...readBlocks(page.html),
    {
      kind: 'heading' as const,
      level: 1 as const,
      runs: [{ text: wholeGuideText.checklist }],
    },
    {
      kind: 'list' as const,
      isOrdered: false,
      lines: page.checklist.map((text) => ({ depth: 0, runs: [{ text }] })),
    },
    ...composeSources(page.sources),
  ].map(lower),
];

/** Names of headings are only told apart within a page. */
const lower = (block: TextBlock): TextBlock =>
  block.kind === 'heading' ? { ...block, id: undefined, level: block.level === 1 ? 2 : 3 } : block;
