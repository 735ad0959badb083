import { join } from 'node:path';
import { z } from 'astro/zod';
import { collections, type CollectionName } from '../schema/collections.ts';
import { municipalityFields, municipalitySchema } from '../schema/municipality.ts';
import { listEntries } from './list-entries.ts';
import { listFolder } from './list-folder.ts';
import { explainConflict, readText } from './read-entry.ts';
import { type Repair, repairText } from './repair-text.ts';
import { toSchemaNode } from './schema-node.ts';

/** A file that something can be mended in. */
export interface RepairedFile {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  /** All of it, mended. */
  text: string;
  repairs: readonly Repair[];
}

const municipalityFile = 'kommune/kommune.yaml';
const picturePath = () => z.string();

/** Every file of a content folder that something can be mended in, in order of name. Reads, and writes nothing. */
export function repairContent(contentDir: string): RepairedFile[] {
  const names = Object.keys(collections) as CollectionName[];
  return [
    ...repairFile(contentDir, municipalityFile, municipalitySchema, municipalityFields),
    ...names.flatMap((name) => {
      const { form, fields, schema } = collections[name];
      const [read, written] = [schema(picturePath), fields(picturePath)];
      return listEntries(contentDir, name, form).entries.flatMap(({ file }) =>
        repairFile(contentDir, file, read, written),
      );
    }),
  ];
}

function repairFile(
  contentDir: string,
  file: string,
  schema: z.ZodType,
  fields: z.ZodType,
): RepairedFile[] {
  const text = readText(contentDir, file);
  // What is lost or not yet chosen is for a person to say.
  if (text === undefined || text.includes('\uFFFD') || explainConflict(file, text)) return [];
  const folder = join(file, '..').replaceAll('\\', '/');
  const names = listFolder(contentDir, folder).map(({ name }) => name);
  const written = toSchemaNode(fields);
  const mended = repairText({ file, text, schema, written, names });
  return mended.repairs.length === 0 ? [] : [{ file, ...mended }];
}
