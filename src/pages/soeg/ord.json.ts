import { getSearchKnowledge } from '../../queries/search.ts';

export const GET = async () => new Response(JSON.stringify(await getSearchKnowledge()));
