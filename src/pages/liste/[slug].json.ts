import type { APIRoute, GetStaticPaths } from 'astro';
import { getShortlistEntries } from '../../queries/shortlist.ts';

export const getStaticPaths = (async () =>
  (await getShortlistEntries()).map((entry) => ({
    params: { slug: entry.slug },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** What the shortlist knows of one entry. */
export const GET: APIRoute = ({ props }) => Response.json(props['entry']);
