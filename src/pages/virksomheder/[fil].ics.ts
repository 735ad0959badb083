import type { APIRoute, GetStaticPaths } from 'astro';
import { getOpenDayCalendar, hasOpenDays } from '../../queries/open-days.ts';

/** No file where no open day is known. */
export const getStaticPaths = (async () =>
  (await hasOpenDays()) ? [{ params: { fil: 'aabne-dage' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(await getOpenDayCalendar());
