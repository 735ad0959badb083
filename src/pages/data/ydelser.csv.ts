import { csvFile, getServiceRecords } from '../../queries/open-data.ts';

export const GET = async () => csvFile(await getServiceRecords());
