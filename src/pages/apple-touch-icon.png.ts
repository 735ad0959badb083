import { getIcon } from '../queries/icons.ts';

/** The size that iPhones and iPads scale from. */
const size = 180;

export const GET = async () => new Response(await getIcon(size));
