import { fileTypeOf } from './file-types.ts';

/** A file of open data, as its table tells of it. */
interface ToldFile {
  /** Its address in the folder of the data. */
  name: string;
  what: string;
}

interface Told {
  title: string;
  description: string;
  licence: string | undefined;
  /** The whole address of the folder. */
  folder: string;
  files: readonly ToldFile[];
  /** The schema of a file, by an address in the folder; undefined where it has none. */
  schemaOf: (name: string) => string | undefined;
}

/** The files as an API that answers GET and nothing else (OpenAPI 3.1). */
export const describeApi = ({ title, description, licence, folder, files, schemaOf }: Told) => ({
  openapi: '3.1.0',
  info: {
    title,
    description,
    version: '2',
    ...(licence === undefined ? {} : { license: { name: licence } }),
  },
  servers: [{ url: folder.replace(/\/$/, '') }],
  paths: Object.fromEntries(
    files.map(({ name, what }) => {
      const schema = schemaOf(name);
      return [
        `/${name}`,
        {
          get: {
            operationId: name.replaceAll(/\W+/g, '-'),
            summary: what,
            responses: {
              200: {
                description: what,
                content: {
                  [fileTypeOf(name).mediaType]:
                    schema === undefined ? {} : { schema: { $ref: schema } },
                },
              },
            },
          },
        },
      ];
    }),
  ),
});
