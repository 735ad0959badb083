import {
  type Catalogue,
  type CatalogueFile,
  describeCatalogue,
  prefixes,
} from '../domain/data/catalogue.ts';
import { toTurtle } from './turtle.ts';
import { absolute, routes } from '../routes.ts';
import { type SchemaName, schemaNames } from '../schema/file-schema.ts';
import { dataText } from '../text/data.ts';
import { getDirectory } from './directory.ts';
import { getAboutFile, jsonFile, schemaOf } from './open-data.ts';

/** The open data of the site as a catalogue tells of them. */
export async function getCatalogue(): Promise<Catalogue> {
  const { municipality } = await getDirectory();
  const { licence, origin, name, siteTitle, contact } = municipality;
  return {
    title: `${siteTitle}: ${dataText.title}`,
    description: dataText.description,
    page: absolute(routes.data(), origin),
    home: absolute(routes.home(), origin),
    publisher: name,
    licence,
    contact: { name: contact.name, email: contact.email, phone: contact.phone },
    datasets: await Promise.all(
      schemaNames.map(async (dataset) => ({
        name: dataset,
        ...dataText.datasets[dataset],
        updated: (await getAboutFile(dataset)).opdateret,
        files: filesOf(dataset, origin),
      })),
    ),
  };
}

/** The files that are a dataset's, each with its schema where it has one. */
const filesOf = (dataset: SchemaName, origin: string): CatalogueFile[] =>
  dataText.fileList
    .filter((file) => 'dataset' in file && file.dataset === dataset)
    .map(({ name, what }) => {
      const schema = schemaOf(name);
      return {
        url: absolute(routes.dataFile(name), origin),
        what,
        schema: schema && absolute(routes.dataFile(schema), origin),
      };
    });

/** The catalogue for data portals (DCAT-AP 3) as JSON-LD. */
export const getCatalogueFile = async (): Promise<Response> =>
  jsonFile(describeCatalogue(await getCatalogue()));

/** The same as Turtle. */
export const getCatalogueTurtle = async (): Promise<Response> =>
  new Response(await toTurtle(describeCatalogue(await getCatalogue()), prefixes));
