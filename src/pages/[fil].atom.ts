import type { APIRoute, GetStaticPaths } from 'astro';
import { getFeed, hasNews } from '../queries/news.ts';

/** No file where nothing is known to be new. */
export const getStaticPaths = (async () =>
  (await hasNews()) ? [{ params: { fil: 'nyt' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(await getFeed());
