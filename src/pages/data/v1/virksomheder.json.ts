import { firstShape, jsonFile } from '../../../queries/open-data.ts';

export const GET = async () => jsonFile(await firstShape.virksomheder());
