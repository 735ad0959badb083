import { getSearchEntries } from '../../queries/search.ts';

/** Read by the build step that makes the search index, which removes it again. */
export const GET = async () => new Response(JSON.stringify(await getSearchEntries()));
