import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { fieldsOf, isOptional, itemOf, type SchemaNode } from '../check/schema-node.ts';
import { contentDir } from '../municipality.ts';
import { type CollectionName, collections, type EntryForm } from '../schema/collections.ts';
import { municipalityFields } from '../schema/municipality.ts';

/** Writes the tables of fields into the README of the content: `node src/cli/fields.ts`. */
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
    return toTable(
      `${name}/${patterns[form]}`,
      fields(() => z.string()),
    );
  });
  return [...tables, toTable('kommune/kommune.yaml', municipalityFields)].join('\n\n');
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
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const path = [...parents, name];
    const must = isOptional(field) ? 'nej' : 'ja';
    const what = (field.description ?? '').replaceAll('|', '\\|');
    const inner = itemOf(field) ?? field;
    return [[`\`${path.join('.')}\``, must, what], ...toRows(inner, path)];
  });
}

if (import.meta.main) {
  const file = join(contentDir, 'README.md');
  writeFileSync(file, withFieldTables(readFileSync(file, 'utf8')));
  console.log(`Felterne er skrevet i ${file}.`);
}
