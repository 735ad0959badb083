import type { z } from 'astro/zod';
import { readEntryText, rewriteEntryText } from '../../editing/entry-text.ts';
import { type FieldValue, isGroup } from '../../editing/field-value.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { type JsonSchema, toJsonSchema } from '../../schema/json-schema.ts';
import { municipalityFields, municipalityFile } from '../../schema/municipality.ts';
import { pictureField } from '../form-fields.ts';
import type { ContentFiles } from './content-files.ts';
import { type EntryPlace, formOf, placeOf } from './entry-places.ts';

/** A file that points at an entry. */
export interface Mention {
  file: string;
  /** The fields that do, such as `parter.2.virksomhed`. */
  fields: string[];
  /** Whether the file can't do without: a service has a place. */
  isNeeded: boolean;
}

const schemas = new Map<string, JsonSchema>();

function schemaOf(path: string): JsonSchema | undefined {
  const name = path === municipalityFile ? path : placeOf(path)?.collection;
  if (name === undefined) return undefined;
  const known = schemas.get(name);
  if (known) return known;
  const schema: z.ZodType =
    name === municipalityFile ? municipalityFields : collections[name].fields(pictureField);
  const json = toJsonSchema(schema);
  schemas.set(name, json);
  return json;
}

/** Every file with fields in the content. */
function listTexts(content: ContentFiles): string[] {
  const folders = Object.keys(collections) as CollectionName[];
  const files = folders.flatMap((folder) => {
    if (!content.hasFolder(folder)) return [];
    return content
      .list(folder)
      .map(({ name, kind }) => `${folder}/${name}${kind === 'directory' ? '/index.md' : ''}`)
      .filter((path) => content.read(path) !== undefined);
  });
  return [...files, ...(content.read(municipalityFile) ? [municipalityFile] : [])];
}

/** The files that point at an entry, each with its fields. A file that can't be read points at nothing. */
export function findMentions(content: ContentFiles, target: EntryPlace): Mention[] {
  return listTexts(content).flatMap((file) => {
    const found: { field: string; isNeeded: boolean }[] = [];
    rewrite(content, file, target, (field, isNeeded) => {
      found.push({ field, isNeeded });
      return target.slug;
    });
    if (found.length === 0) return [];
    return [
      {
        file,
        fields: found.map(({ field }) => field),
        isNeeded: found.some((one) => one.isNeeded),
      },
    ];
  });
}

/**
 * Lets every file that pointed at an entry point at its new name, or at nothing where there is none.
 * @returns the files that were changed.
 */
export function redirectMentions(
  content: ContentFiles,
  target: EntryPlace,
  slug: string | undefined,
): string[] {
  return listTexts(content).filter((file) => {
    const before = content.read(file)?.toString('utf8');
    const after = rewrite(content, file, target, () => slug);
    if (before === undefined || after === undefined || after === before) return false;
    content.write(file, Buffer.from(after));
    return true;
  });
}

type Replace = (field: string, isNeeded: boolean) => string | undefined;

function rewrite(
  content: ContentFiles,
  file: string,
  target: EntryPlace,
  replace: Replace,
): string | undefined {
  const [text, form, schema] = [content.read(file)?.toString('utf8'), formOf(file), schemaOf(file)];
  if (text === undefined || form === undefined || schema === undefined) return undefined;
  try {
    const entry = readEntryText(text, form);
    const fields = walk(entry.fields as FieldValue, schema, false, { target, replace, path: [] });
    return rewriteEntryText(text, { ...entry, fields: isGroup(fields) ? fields : {} }, form);
  } catch {
    return undefined;
  }
}

interface Walk {
  target: EntryPlace;
  replace: Replace;
  path: readonly string[];
}

function walk(
  value: FieldValue,
  schema: JsonSchema,
  isNeeded: boolean,
  { target, replace, path }: Walk,
): FieldValue | undefined {
  const deeper = (step: string): Walk => ({ target, replace, path: [...path, step] });
  const { items, properties = {}, required = [], additionalProperties } = schema;
  if (Array.isArray(value))
    return (value as FieldValue[]).flatMap((item, index) => {
      const one = walk(item, (items ?? {}) as JsonSchema, false, deeper(String(index + 1)));
      return one === undefined ? [] : [one];
    });
  if (isGroup(value))
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const below = properties[key] ?? additionalProperties;
        const node = typeof below === 'object' ? below : {};
        const one = walk(inner, node, required.includes(key), deeper(key));
        return one === undefined ? [] : [[key, one]];
      }),
    );
  const from = schema['refersTo'] ?? schema['chosenFrom'];
  return from === target.collection && value === target.slug
    ? replace(path.join('.'), isNeeded)
    : value;
}
