import { join } from 'node:path';
import type { z } from 'astro/zod';
import { collections, type CollectionName } from '../schema/collections.ts';
import { municipalitySchema, municipalityFile } from '../schema/municipality.ts';
import { nodeOfFolder, nodeOfMunicipality, schemaOfFolder } from './folder-node.ts';
import { listEntries } from './list-entries.ts';
import { listFolder } from './list-folder.ts';
import { explainConflict, readText } from './read-entry.ts';
import { type Repair, repairText } from './repair-text.ts';
import type { SchemaNode } from './schema-node.ts';

/** A file that something can be mended in. */
export interface RepairedFile {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  /** All of it, mended. */
  text: string;
  repairs: readonly Repair[];
}

/** Every file of a content folder that something can be mended in, in order of name. Reads, and writes nothing. */
export function repairContent(contentDir: string): RepairedFile[] {
  const names = Object.keys(collections) as CollectionName[];
  return [
    ...repairFile(contentDir, municipalityFile, municipalitySchema, nodeOfMunicipality()),
    ...names.flatMap((name) =>
      listEntries(contentDir, name, collections[name].form).entries.flatMap(({ file }) =>
        repairFile(contentDir, file, schemaOfFolder(name), nodeOfFolder(name)),
      ),
    ),
  ];
}

function repairFile(
  contentDir: string,
  file: string,
  schema: z.ZodType,
  written: SchemaNode,
): RepairedFile[] {
  const text = readText(contentDir, file);
  // What is lost or not yet chosen is for a person to say.
  if (text === undefined || text.includes('\uFFFD') || explainConflict(file, text)) return [];
  const folder = join(file, '..').replaceAll('\\', '/');
  const names = listFolder(contentDir, folder).map(({ name }) => name);
  const mended = repairText({ file, text, schema, written, names });
  return mended.repairs.length === 0 ? [] : [{ file, ...mended }];
}
