import { z } from 'astro/zod';
import { type CollectionName, collections } from '../schema/collections.ts';
import { municipalityFields } from '../schema/municipality.ts';
import { type SchemaNode, toSchemaNode } from './schema-node.ts';

const nodes = new Map<CollectionName, SchemaNode>();
const schemas = new Map<CollectionName, z.ZodType>();
let municipality: SchemaNode | undefined;

/** The fields of a folder of the content, all the way down. Made once: it takes time, and many ask. */
export function nodeOfFolder(name: CollectionName): SchemaNode {
  const node = nodes.get(name) ?? toSchemaNode(collections[name].fields(() => z.string()));
  nodes.set(name, node);
  return node;
}

/** The fields of kommune.yaml, all the way down; made once too. */
export const nodeOfMunicipality = (): SchemaNode =>
  (municipality ??= toSchemaNode(municipalityFields));

/** What a folder's entries have to be, outside a build: there a picture is the path the editor wrote. Made once too. */
export function schemaOfFolder(name: CollectionName): z.ZodType {
  const schema = schemas.get(name) ?? collections[name].schema(() => z.string());
  schemas.set(name, schema);
  return schema;
}
