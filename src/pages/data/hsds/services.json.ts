import { getHsdsFile } from '../../../queries/open-data.ts';

export const GET = getHsdsFile;
