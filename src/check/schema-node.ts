import type { z } from 'astro/zod';
import type { DrawingFolder } from '../schema/drawing.ts';
import type { RefTarget } from '../schema/fields.ts';
import { type JsonSchema, toJsonSchema } from '../schema/json-schema.ts';

/** What this project needs to know of a field, as an editor writes it. */
export interface SchemaNode {
  /** The type in the words of JSON Schema; undefined where several fit. */
  type: string | undefined;
  description: string | undefined;
  /** Whether it holds free text: words for readers, of a length that is bounded and of no given form. */
  isText: boolean;
  /** Whether the editor may leave the field out. */
  isOptional: boolean;
  /** The fields of a group. */
  fields: Readonly<Record<string, SchemaNode>> | undefined;
  /** The items of a list. */
  item: SchemaNode | undefined;
  /** What stands under each key of a group whose keys are the editor's own. */
  anyKey: SchemaNode | undefined;
  /** Fields a group had before: what is said to who still writes them. */
  formerFields: Readonly<Record<string, string>> | undefined;
  /** What there is to choose from, where nothing else may be written. */
  choices: readonly string[] | undefined;
  /** The folder a reference points into. */
  target: RefTarget | undefined;
  /** The folder of drawings that a name comes from. */
  drawnIn: DrawingFolder | undefined;
}

/** The fields of a schema, all the way down. */
export const toSchemaNode = (schema: z.ZodType): SchemaNode => toNode(toJsonSchema(schema), false);

function toNode(schema: JsonSchema, isOptional: boolean): SchemaNode {
  const {
    type,
    description,
    properties,
    required = [],
    items,
    additionalProperties,
    refersTo,
    drawnIn,
    formerFields,
    enum: choices,
  } = schema;
  return {
    // A number that may be written as text, or the other way round, is text: so it is best written.
    type: Array.isArray(type) ? (type as string[])[0] : type,
    description,
    isText: type === 'string' && schema.maxLength !== undefined && schema.pattern === undefined,
    isOptional,
    fields:
      properties &&
      Object.fromEntries(
        Object.entries(properties).map(([key, field]) => [
          key,
          toNode(field as JsonSchema, !required.includes(key)),
        ]),
      ),
    item: items === undefined ? undefined : toNode(items as JsonSchema, false),
    anyKey:
      typeof additionalProperties === 'object' ? toNode(additionalProperties, false) : undefined,
    formerFields: formerFields as Readonly<Record<string, string>> | undefined,
    choices: choices?.map(String),
    target: refersTo as RefTarget | undefined,
    drawnIn: drawnIn as DrawingFolder | undefined,
  };
}

/** The schema at a path of keys and indexes, or undefined when the path leaves it. */
export const schemaAt = (schema: SchemaNode, path: readonly PropertyKey[]) =>
  path.reduce<SchemaNode | undefined>((parent, step) => {
    if (typeof step === 'number') return parent?.item;
    return parent?.fields?.[String(step)] ?? parent?.anyKey;
  }, schema);

/** The path of a field: its items of lists count from 1, those of a path from 0. */
export const pathOf = (field: string): PropertyKey[] =>
  field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
