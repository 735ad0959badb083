import { getEnterprisesJson } from '../../queries/open-data.ts';

export const GET = getEnterprisesJson;
