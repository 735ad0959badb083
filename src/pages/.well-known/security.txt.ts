import type { APIRoute } from 'astro';
import { getSecurityFile } from '../../queries/security.ts';

/** Whom to tell of a hole in the site (RFC 9116). */
export const GET: APIRoute = async () => new Response(await getSecurityFile());
