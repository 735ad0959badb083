import type { APIRoute } from 'astro';
import { getMovedPages } from '../queries/moved-pages.ts';

/** Addresses that lead on or are gone, for the step of the build that writes what a host reads. It removes this file. */
export const GET: APIRoute = async () => Response.json(await getMovedPages());
