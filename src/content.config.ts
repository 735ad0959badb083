import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection, type SchemaContext } from 'astro:content';
import { contentDir } from './municipality.ts';
import {
  type CollectionName,
  collections as definitions,
  type EntryForm,
} from './schema/collections.ts';
import type { ImageField } from './schema/fields.ts';

const patterns: Record<EntryForm, string> = {
  markdown: '*.md',
  yaml: '*.yaml',
  folder: '*/index.md',
};

/** The slug is the file's name, or the folder's where the entry is an index.md. */
const toSlug = ({ entry }: { entry: string }) => entry.replace(/(\/index)?\.(md|yaml)$/, '');

function define(name: CollectionName) {
  const { form, schema } = definitions[name];
  return defineCollection({
    loader: glob({ pattern: patterns[form], base: join(contentDir, name), generateId: toSlug }),
    schema: ({ image }: SchemaContext) => schema(image as ImageField),
  });
}

export const collections = {
  arter: define('arter'),
  guide: define('guide'),
  hensyn: define('hensyn'),
  jobtyper: define('jobtyper'),
  koebsveje: define('koebsveje'),
  maalgrupper: define('maalgrupper'),
  opgavetyper: define('opgavetyper'),
  ordliste: define('ordliste'),
  partnerskaber: define('partnerskaber'),
  resultater: define('resultater'),
  sider: define('sider'),
  sprog: define('sprog'),
  virksomheder: define('virksomheder'),
  ydelser: define('ydelser'),
};
