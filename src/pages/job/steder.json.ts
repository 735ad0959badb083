import type { APIRoute } from 'astro';
import { packEnterprises } from '../../domain/jobs/enterprise-table.ts';
import { getJobEnterprises } from '../../queries/jobs.ts';

/** The enterprises with ways into work, for the filter. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packEnterprises(await getJobEnterprises())));
