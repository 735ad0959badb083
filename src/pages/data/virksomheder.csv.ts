import { getEnterprisesCsv } from '../../queries/open-data.ts';

export const GET = getEnterprisesCsv;
