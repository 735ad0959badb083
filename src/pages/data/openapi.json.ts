import { getApiFile } from '../../queries/open-data.ts';

export const GET = getApiFile;
