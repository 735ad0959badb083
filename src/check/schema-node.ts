import type { RefTarget } from '../schema/fields.ts';

/** The little this project needs to know of a Zod schema, so that it can be walked without Zod. */
export interface SchemaNode {
  def: { type: string };
  description?: string | undefined;
  meta(): object | undefined;
}

interface SchemaParts {
  def: {
    type: string;
    innerType?: SchemaNode;
    element?: SchemaNode;
    in?: SchemaNode;
    out?: SchemaNode;
  };
  shape?: Record<string, SchemaNode>;
}

/** The schema inside `optional`, `default`, `preprocess` and `transform`: what the editor writes. */
export function unwrap(schema: SchemaNode): SchemaNode {
  const { type, innerType, in: input, out } = (schema as SchemaParts).def;
  if (type === 'pipe') {
    // A preprocess is a pipe that begins with its function; a transform is one that ends with it.
    const written = input?.def.type === 'transform' ? out : input;
    return written === undefined ? schema : unwrap(written);
  }
  return innerType === undefined ? schema : unwrap(innerType);
}

/** The fields of an object, or undefined when the schema is something else. */
export function fieldsOf(schema: SchemaNode): Record<string, SchemaNode> | undefined {
  return (unwrap(schema) as SchemaParts).shape;
}

/** The schema of a list's items, or undefined when the schema is no list. */
export function itemOf(schema: SchemaNode): SchemaNode | undefined {
  return (unwrap(schema) as SchemaParts).def.element;
}

/** The folder a field points into, or undefined when it is no reference. */
export function targetOf(schema: SchemaNode): RefTarget | undefined {
  return (unwrap(schema).meta() as { refersTo?: RefTarget } | undefined)?.refersTo;
}

/** Whether the editor may leave the field out. */
export function isOptional(schema: SchemaNode): boolean {
  return schema.def.type === 'optional' || schema.def.type === 'default';
}

/** Whether a field is a number without a fraction. */
export function isWholeNumber(schema: SchemaNode): boolean {
  return (unwrap(schema).def as { format?: string }).format === 'safeint';
}
