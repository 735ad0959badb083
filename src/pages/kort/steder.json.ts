import { getMapPoints } from '../../queries/maps.ts';

export const GET = async () => Response.json(await getMapPoints());
