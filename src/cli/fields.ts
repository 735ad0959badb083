import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type SchemaNode, toSchemaNode } from '../check/schema-node.ts';
import { editorSchemas, schemaFolder, writeSchema } from './editor-schemas.ts';
import { contentDir } from '../municipality.ts';
import { type CollectionName, collections, type EntryForm } from '../schema/collections.ts';
import { municipalityFields, municipalityFile } from '../schema/municipality.ts';

/**
 * Writes the tables of fields into the README of the content, and schemas for editors beside it:
 * `node src/cli/fields.ts`. Run twice it writes the same.
 */
const begin = '<!-- felter -->';
const end = '<!-- /felter -->';

const patterns: Record<EntryForm, string> = {
  markdown: '<navn>.md',
  yaml: '<navn>.yaml',
  folder: '<navn>/index.md',
};

/** Puts fresh tables between the two marks of a README. Throws when a mark is missing. */
export function withFieldTables(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(
      `README.md mangler linjen ${begin} eller ${end}. Sæt dem ind igen, hver for sig.`,
    );
  return `${readme.slice(0, from + begin.length)}\n\n${fieldTables()}\n\n${readme.slice(to)}`;
}

/** One table of fields for each folder of the content, and one for kommune.yaml, in Markdown. */
export function fieldTables(): string {
  const names = Object.keys(collections) as CollectionName[];
  const tables = names.map((name) => {
    const { form, fields } = collections[name];
    return toTable(`${name}/${patterns[form]}`, toSchemaNode(fields(() => z.string())));
  });
  return [...tables, toTable(municipalityFile, toSchemaNode(municipalityFields))].join('\n\n');
}

function toTable(file: string, schema: SchemaNode): string {
  const rows = toRows(schema, []).map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `### \`${file}\``,
    '',
    '| Felt | Skal udfyldes | Hvad |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A field inside another is named after both, such as `adresse.by`; lists of fields are written the same. */
function toRows(schema: SchemaNode, parents: readonly string[]): string[][] {
  return Object.entries(schema.fields ?? {}).flatMap(([name, field]) => {
    const path = [...parents, name];
    const must = field.isOptional ? 'nej' : 'ja';
    const what = (field.description ?? '').replaceAll('|', '\\|');
    const inner = field.item ?? field.anyKey ?? field;
    const below = field.anyKey ? [...path, '<kode>'] : path;
    return [[`\`${path.join('.')}\``, must, what], ...toRows(inner, below)];
  });
}

if (import.meta.main) {
  const readme = join(contentDir, 'README.md');
  // A municipality that has taken the site over may do without a guide of its own.
  if (existsSync(readme)) {
    writeFileSync(readme, withFieldTables(readFileSync(readme, 'utf8')));
    console.log(`Felterne er skrevet i ${readme}.`);
  }
  const folder = join(contentDir, schemaFolder);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of editorSchemas())
    writeFileSync(join(folder, name), writeSchema(schema));
  console.log(`Skemaerne til editoren er skrevet i ${folder}.`);
}
