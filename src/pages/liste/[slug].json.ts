import type { APIRoute, GetStaticPaths } from 'astro';
import { getShortlistEntries } from '../../queries/shortlist.ts';

/** For who writes; a build writes them with the other small files, in one step. */
export const getStaticPaths = (async () =>
  import.meta.env.DEV
    ? (await getShortlistEntries()).map((entry) => ({
        params: { slug: entry.slug },
        props: { entry },
      }))
    : []) satisfies GetStaticPaths;

/** What the shortlist knows of one entry. */
export const GET: APIRoute = ({ props }) => Response.json(props['entry']);
