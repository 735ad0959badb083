import { getServicesJson } from '../../queries/open-data.ts';

export const GET = getServicesJson;
