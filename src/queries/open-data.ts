import { stringify } from 'csv-stringify/sync';
import {
  type DataRecord,
  enterpriseRecord,
  enterprisesGeoJson,
  serviceRecord,
  toRow,
} from '../domain/open-data.ts';
import { routes } from '../routes.ts';
import { getDirectory } from './directory.ts';

/** Every enterprise as a record, in the order of the site. */
export async function getEnterpriseRecords(): Promise<DataRecord[]> {
  const { enterprises, municipality } = await getDirectory();
  return enterprises.map((item) =>
    enterpriseRecord(item, new URL(routes.enterprise(item.slug), municipality.origin).href),
  );
}

/** Every service as a record. */
export async function getServiceRecords(): Promise<DataRecord[]> {
  const { services, municipality } = await getDirectory();
  return services.map((item) =>
    serviceRecord(item, new URL(routes.service(item.slug), municipality.origin).href),
  );
}

/** Records as a JSON file. */
export const jsonFile = (records: unknown): Response =>
  new Response(`${JSON.stringify(records, null, 1)}\n`);

/**
 * Records as a CSV file, a row each, that Danish spreadsheets open: UTF-8 with a mark, semicolons, formulas disarmed.
 */
export const csvFile = (records: readonly DataRecord[]): Response =>
  new Response(
    stringify(records.map(toRow), {
      header: true,
      delimiter: ';',
      bom: true,
      escape_formulas: true,
    }),
  );

/** The enterprises with a position as a GeoJSON file. */
export const getEnterprisesFile = async (): Promise<Response> =>
  jsonFile(enterprisesGeoJson((await getDirectory()).enterprises));
