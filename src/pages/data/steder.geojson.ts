import { getEnterprisesFile } from '../../queries/open-data.ts';

export const GET = getEnterprisesFile;
