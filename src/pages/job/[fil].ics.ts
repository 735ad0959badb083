import type { APIRoute, GetStaticPaths } from 'astro';
import { getDeadlineCalendar, hasDeadlines } from '../../queries/deadlines.ts';

/** No file where no job can be applied for. */
export const getStaticPaths = (async () =>
  (await hasDeadlines()) ? [{ params: { fil: 'frister' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(await getDeadlineCalendar());
