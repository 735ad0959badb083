import { csvFile, getEnterpriseRecords } from '../../queries/open-data.ts';

export const GET = async () => csvFile(await getEnterpriseRecords());
