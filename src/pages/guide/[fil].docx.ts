import type { GetStaticPaths } from 'astro';
import { getDirectory } from '../../queries/directory.ts';
import { guideDocument } from '../../queries/papers.ts';

/** No file where the guide has no pages. */
export const getStaticPaths = (async () =>
  (await getDirectory()).guide.length > 0
    ? [{ params: { fil: 'samlet' } }]
    : []) satisfies GetStaticPaths;

export const GET = guideDocument;
