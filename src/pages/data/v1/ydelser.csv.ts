import { csvFile, firstShape } from '../../../queries/open-data.ts';

export const GET = async () => csvFile(await firstShape.ydelser());
