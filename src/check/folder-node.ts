import { z } from 'astro/zod';
import { type CollectionName, collections } from '../schema/collections.ts';
import { type SchemaNode, toSchemaNode } from './schema-node.ts';

const nodes = new Map<CollectionName, SchemaNode>();

/** The fields of a folder of the content, all the way down. Made once: it takes time, and many ask. */
export function nodeOfFolder(name: CollectionName): SchemaNode {
  const node = nodes.get(name) ?? toSchemaNode(collections[name].fields(() => z.string()));
  nodes.set(name, node);
  return node;
}
