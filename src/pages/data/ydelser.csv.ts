import { getServicesCsv } from '../../queries/open-data.ts';

export const GET = getServicesCsv;
