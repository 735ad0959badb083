import { z } from 'astro/zod';
import { fileSchemas } from './open-data.ts';

/** The name of a file that has a JSON Schema. */
export type SchemaName = keyof typeof fileSchemas;

/** The names of all of them. */
export const schemaNames = Object.keys(fileSchemas) as SchemaName[];

/**
 * The JSON Schema (2020-12) of a file of open data, made of what its records are typed by. It lets a file have more than it
 * names, so that a program which has checked a file goes on doing so when a field is added.
 * @param url its whole address.
 */
export function makeFileSchema(name: SchemaName, url: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(fileSchemas[name], { io: 'input' });
  return { $schema, $id: url, title: name, ...rest };
}

/** A field of a record and what is said of it; of a group what is in it, joined by a dot. */
export interface DescribedField {
  name: string;
  about: string;
}

/** The fields of the records of a file, in the order they have in a table. */
export function describeFields(name: 'virksomheder' | 'ydelser'): DescribedField[] {
  const { properties } = makeFileSchema(name, '') as {
    properties: Record<string, { items: JsonSchema }>;
  };
  return properties[name]?.items.properties === undefined
    ? []
    : listFields(properties[name].items.properties);
}

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
}

const listFields = (fields: Record<string, JsonSchema>, path = ''): DescribedField[] =>
  Object.entries(fields).flatMap(([key, { description, properties }]) =>
    properties === undefined
      ? [{ name: path + key, about: description ?? '' }]
      : listFields(properties, `${path}${key}.`),
  );
