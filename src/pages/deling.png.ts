import { getShareImage } from '../queries/share-image.ts';

export const GET = async () => new Response(await getShareImage());
