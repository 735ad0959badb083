import type { APIRoute } from 'astro';
import { easyLine } from '../../domain/readability.ts';
import { getDirectory } from '../../queries/directory.ts';
import { routes } from '../../routes.ts';

/** The easy line of each page that has one, by its address: fetched only where easy words are chosen. */
export const GET: APIRoute = async () => {
  const { enterprises, jobTypes, pages } = await getDirectory();
  const lines = [
    ...enterprises.map(({ slug, easyRead }) => [routes.enterprise(slug), easyRead] as const),
    ...jobTypes.map(({ slug, easyRead }) => [routes.jobType(slug), easyRead] as const),
    ...pages.map(({ slug, easyRead }) => [routes.page(slug), easyRead] as const),
  ].flatMap(([address, text]) => (text === undefined ? [] : [[address, easyLine(text)]]));
  return new Response(JSON.stringify(Object.fromEntries(lines)));
};
