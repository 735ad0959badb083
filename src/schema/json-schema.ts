import { z } from 'astro/zod';
import { type CollectionName, collections } from './collections.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A schema as JSON Schema (draft 7, which editors know), as an editor writes its fields: Danish keys, before anything
 * is translated. What no JSON Schema can say, such as a check digit, is left out.
 * @param look is shown every part of the schema beside what was written for it, and may add to that.
 */
export const toJsonSchema = (
  schema: z.ZodType,
  look: (node: { schema: z.core.$ZodType; json: JsonSchema }) => void = () => undefined,
): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // The bounds of a whole number in JavaScript tell a reader nothing.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      look({ schema: zodSchema, json: jsonSchema });
    },
  });

/** The fields of a folder of the content, as an editor writes them; a picture is a path. */
export const fieldsOf = (name: CollectionName): JsonSchema =>
  toJsonSchema(collections[name].fields(() => z.string()));
