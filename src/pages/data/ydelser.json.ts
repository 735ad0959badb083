import { getServiceRecords, jsonFile } from '../../queries/open-data.ts';

export const GET = async () => jsonFile(await getServiceRecords());
