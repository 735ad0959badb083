import type { APIRoute } from 'astro';
import { packPlaces } from '../../domain/jobs/enterprise-table.ts';
import { getJobPlaces } from '../../queries/jobs.ts';

/** The places with ways into work, for the filter. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packPlaces(await getJobPlaces())));
