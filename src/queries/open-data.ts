import { stringify } from 'csv-stringify/sync';
import { stableId } from '../domain/data/identity.ts';
import { isHumanService, toHsds } from '../domain/data/hsds.ts';
import { newestOfEnterprise, newestOfService } from '../domain/data/newest-date.ts';
import { describeApi } from '../domain/data/openapi.ts';
import { enterprisePlaces } from '../domain/data/places.ts';
import { enterpriseRecord, serviceRecord } from '../domain/data/records.ts';
import { type DataRecord, type DataRow, forSpreadsheet, toRow } from '../domain/data/rows.ts';
import { newestDate } from '../domain/dates.ts';
import type { Directory, Enterprise, Service } from '../domain/directory.ts';
import type { Keeper } from '../domain/keeper.ts';
import { absolute, routes } from '../routes.ts';
import type { Municipality } from '../schema/municipality.ts';
import { makeFileSchema, type SchemaName, schemaNames } from '../schema/file-schema.ts';
import type {
  AboutFile,
  EnterprisePlace,
  EnterpriseRecord,
  ServiceRecord,
} from '../schema/open-data.ts';
import { dataText } from '../text/data.ts';
import { serviceText } from '../text/services.ts';
import { getDirectory } from './directory.ts';

/** The id of an entry. In a joint directory it is the one it has at home, as long as it has the name it began with. */
function idOf(
  { slug, formerSlugs }: Pick<Enterprise, 'slug' | 'formerSlugs'>,
  folder: 'virksomheder' | 'ydelser',
  municipality: Municipality,
  keeper: Keeper | undefined,
): string {
  const own = keeper === undefined ? slug : slug.slice(`${keeper.slug}-`.length);
  const { code = 0 } = keeper?.municipality ?? municipality;
  return stableId({ municipality: code, folder, slug: own, formerSlugs });
}

const idOfEnterprise = (item: Enterprise, municipality: Municipality): string =>
  idOf(item, 'virksomheder', municipality, item.keeper);

const idOfService = (item: Service, municipality: Municipality): string =>
  idOf(item, 'ydelser', municipality, item.enterprise.keeper);

/** The records of a content: several files are made of them. */
interface Records {
  enterprises: EnterpriseRecord[];
  services: ServiceRecord[];
}

const recorded = new WeakMap<Directory, Records>();

async function getRecords(): Promise<Records> {
  const directory = await getDirectory();
  const { enterprises, services, municipality } = directory;
  const known = recorded.get(directory);
  if (known) return known;
  const records = {
    enterprises: enterprises.map((item) =>
      enterpriseRecord(item, {
        id: idOfEnterprise(item, municipality),
        url: absolute(routes.enterprise(item.slug), municipality.origin),
      }),
    ),
    services: services.map((item) =>
      serviceRecord(item, {
        id: idOfService(item, municipality),
        url: absolute(routes.service(item.slug), municipality.origin),
      }),
    ),
  };
  recorded.set(directory, records);
  return records;
}

/** Every enterprise as a record, in the order of the site. */
export const getEnterpriseRecords = async (): Promise<readonly EnterpriseRecord[]> =>
  (await getRecords()).enterprises;

/** Every service as a record. */
export const getServiceRecords = async (): Promise<readonly ServiceRecord[]> =>
  (await getRecords()).services;

/** Every open enterprise with a position. */
async function getPlaces(): Promise<EnterprisePlace[]> {
  const { enterprises, municipality } = await getDirectory();
  return enterprisePlaces(enterprises, (item) => idOfEnterprise(item, municipality));
}

const newestOf = ({ enterprises, services }: Directory, name: SchemaName): string | undefined =>
  newestDate(
    name === 'ydelser' ? services.map(newestOfService) : enterprises.map(newestOfEnterprise),
  );

/** What a file says of itself. No time in it is that of the build: the same content gives the same bytes. */
export async function getAboutFile(name: SchemaName): Promise<AboutFile> {
  const directory = await getDirectory();
  const { licence, name: owner, origin } = directory.municipality;
  return {
    licens: licence,
    kommune: owner,
    opdateret: newestOf(directory, name),
    skema: absolute(routes.dataFile(`skema/${name}.json`), origin),
  };
}

/** The enterprises as a JSON file. */
export const getEnterprisesJson = async (): Promise<Response> =>
  jsonFile({
    ...(await getAboutFile('virksomheder')),
    virksomheder: await getEnterpriseRecords(),
  });

/** The services as a JSON file. */
export const getServicesJson = async (): Promise<Response> =>
  jsonFile({ ...(await getAboutFile('ydelser')), ydelser: await getServiceRecords() });

/** The enterprises with a position as a GeoJSON file. */
export const getPlacesFile = async (): Promise<Response> =>
  jsonFile({
    type: 'FeatureCollection',
    ...(await getAboutFile('steder')),
    features: await getPlaces(),
  });

/** The enterprises as a table. */
export const getEnterprisesCsv = async (): Promise<Response> =>
  tableFile(await getEnterpriseRecords(), await getAboutFile('virksomheder'));

/** The services as a table. */
export const getServicesCsv = async (): Promise<Response> =>
  tableFile(await getServiceRecords(), await getAboutFile('ydelser'));

const tableFile = (
  records: readonly DataRecord[],
  { licens, kommune, opdateret }: AboutFile,
): Response =>
  rowsFile(
    records.map((record) => {
      const { kommune: keeper, licens: own, ...row } = toRow(record);
      return forSpreadsheet({
        ...row,
        licens: keeper === undefined ? licens : own,
        kommune: keeper ?? kommune,
        opdateret,
      });
    }),
  );

/** The records in the shape they had first: lists without an id, and nothing about the file. Programs read them. */
export const firstShape = {
  virksomheder: async () => (await getEnterpriseRecords()).map(withoutId),
  ydelser: async () => (await getServiceRecords()).map(withoutId),
} as const;

const withoutId = <Item extends { id: string }>({ id: _, ...rest }: Item): Omit<Item, 'id'> => rest;

/** The enterprises with a position in the shape they had first. */
export const getFirstPlacesFile = async (): Promise<Response> =>
  jsonFile({ type: 'FeatureCollection', features: (await getPlaces()).map(withoutId) });

/** The JSON Schema of a file. */
export async function getSchemaFile(name: SchemaName): Promise<Response> {
  const { origin } = (await getDirectory()).municipality;
  return jsonFile(makeFileSchema(name, absolute(routes.dataFile(`skema/${name}.json`), origin)));
}

/** The services for directories of other countries (HSDS 3.0), where all it asks for is known. */
export async function getHsdsFile(): Promise<Response> {
  const { services, municipality } = await getDirectory();
  return jsonFile(
    services.filter(isHumanService).map((service) =>
      toHsds(service, {
        id: idOfService(service, municipality),
        enterpriseId: idOfEnterprise(service.enterprise, municipality),
        url: absolute(routes.service(service.slug), municipality.origin),
        howToGet:
          service.supply === undefined
            ? serviceText.supplyUnknown
            : serviceText.supplyNote[service.supply],
      }),
    ),
  );
}

/** All files as an API (OpenAPI 3.1). */
export async function getApiFile(): Promise<Response> {
  const { licence, origin, siteTitle } = (await getDirectory()).municipality;
  return jsonFile(
    describeApi({
      title: `${siteTitle}: ${dataText.title}`,
      description: dataText.description,
      licence,
      folder: absolute(routes.data(), origin),
      files: dataText.fileList,
      schemaOf,
    }),
  );
}

/** The schema of a file, by its name in the folder; undefined where it has none. */
export const schemaOf = (name: string): DataFileName | undefined =>
  schemaNames
    .filter((schema) => name === `${schema}.json` || name === `${schema}.geojson`)
    .map((schema): DataFileName => `skema/${schema}.json`)[0];

type DataFileName = Parameters<typeof routes.dataFile>[0];

/** Records as a JSON file. */
export const jsonFile = (records: unknown): Response =>
  new Response(`${JSON.stringify(records, null, 1)}\n`);

/** Records as a CSV file, a row each, as they are. */
export const csvFile = (records: readonly DataRecord[]): Response => rowsFile(records.map(toRow));

/** Rows as a CSV file that Danish spreadsheets open: UTF-8 with a mark, semicolons, formulas disarmed. */
const rowsFile = (rows: DataRow[]): Response =>
  new Response(stringify(rows, { header: true, delimiter: ';', bom: true, escape_formulas: true }));
