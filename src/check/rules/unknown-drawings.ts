import type { DrawingFolder } from '../../schema/drawing.ts';
import type { DrawingNames } from '../list-drawings.ts';
import type { Problem, RawFile } from '../problem.ts';
import { listAt, stepInto } from '../raw-value.ts';
import type { Rule } from '../rule.ts';
import type { SchemaNode } from '../schema-node.ts';
import { suggest } from '../suggest.ts';

const kinds: Record<DrawingFolder, string> = { things: 'en ting', stages: 'en scene' };

/** Names of drawings that nobody has drawn. */
export const findUnknownDrawings: Rule = ({ entries, schemas, drawings }) =>
  entries.flatMap((entry) => walk(entry, schemas[entry.collection], entry.fields, '', drawings));

function walk(
  entry: RawFile,
  { drawnIn, item, fields }: SchemaNode,
  value: unknown,
  field: string,
  drawings: DrawingNames,
): Problem[] {
  if (drawnIn !== undefined) return explain(entry, drawnIn, value, field, drawings);
  if (item !== undefined)
    return listAt(value).flatMap((each, index) =>
      walk(entry, item, each, `${field}.${index + 1}`, drawings),
    );
  return Object.entries(fields ?? {}).flatMap(([key, inner]) => {
    const path = field === '' ? key : `${field}.${key}`;
    return walk(entry, inner, stepInto(value, key), path, drawings);
  });
}

/** What is written otherwise than a name breaks the schema, which says so better. */
function explain(
  { file }: RawFile,
  folder: DrawingFolder,
  value: unknown,
  field: string,
  drawings: DrawingNames,
): Problem[] {
  const name = typeof value === 'string' ? /^[a-z]+(?= |$)/.exec(value.trim())?.[0] : undefined;
  if (name === undefined || drawings[folder].includes(name)) return [];
  const remedy = suggest(name, drawings[folder], 'Vælg en fra siden /tegninger/.');
  return [{ file, field, message: `»${name}« er ikke ${kinds[folder]}, der er tegnet. ${remedy}` }];
}
