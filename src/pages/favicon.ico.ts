import { getFavicon } from '../queries/icons.ts';

export const GET = async () => new Response(await getFavicon());
