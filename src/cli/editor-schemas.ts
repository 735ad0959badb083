import { z } from 'astro/zod';
import { type DrawingNames, listDrawings } from '../check/list-drawings.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import type { DrawingFolder } from '../schema/drawing.ts';
import { type JsonSchema, toJsonSchema } from '../schema/json-schema.ts';
import { municipalityFields } from '../schema/municipality.ts';

/** Where the schemas lie inside the content folder. */
export const schemaFolder = '.skema';

/** The schemas by file name: one for each folder of the content, and one for kommune.yaml. */
export function editorSchemas(): Map<string, JsonSchema> {
  const names = Object.keys(collections) as CollectionName[];
  return new Map([
    ...names.map(
      (name) =>
        [
          `${name}.json`,
          describe(
            name,
            collections[name].fields(() => z.string()),
          ),
        ] as const,
    ),
    ['kommune.json', describe('kommune.yaml', municipalityFields)] as const,
  ]);
}

function describe(title: string, schema: z.ZodType): JsonSchema {
  return { title, ...withoutOwnWords(toJsonSchema(schema)) };
}

/** This project's own words, which no editor knows. */
const ownWords: ReadonlySet<string> = new Set([
  'refersTo',
  'formerFields',
  'drawnIn',
  'chosenFrom',
  'isTownOrArea',
]);

function withoutOwnWords(schema: JsonSchema): JsonSchema {
  const drawings = listDrawings();
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      ownWords.has(key) ? undefined : withDrawings(value, drawings),
    ),
  ) as JsonSchema;
}

/** The names of drawings are what an editor proposes; more may stand after one, so they are no closed list. */
function withDrawings(value: unknown, drawings: DrawingNames): unknown {
  if (typeof value !== 'object' || value === null || !('drawnIn' in value)) return value;
  return { ...value, examples: drawings[value.drawnIn as DrawingFolder] };
}

/** A schema as the text of its file. */
export const writeSchema = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
