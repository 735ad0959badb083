import type { APIRoute } from 'astro';
import { packEnterprises } from '../../domain/jobs/enterprise-table.ts';
import { getHomes, getJobEnterprises } from '../../queries/jobs.ts';

/** The enterprises with ways into work and the towns one can live in, for the filter. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packEnterprises(await getJobEnterprises(), await getHomes())));
