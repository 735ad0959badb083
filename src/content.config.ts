import { join } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection, type SchemaContext } from 'astro:content';
import { contentDir, isFilled } from './municipality.ts';
import {
  type CollectionName,
  collections as definitions,
  type EntryForm,
} from './schema/collections.ts';
import { schemaOnce } from './schema/schema-once.ts';

const patterns: Record<EntryForm, string> = {
  markdown: '*.md',
  yaml: '*.yaml',
  folder: '*/index.md',
};

/** The slug is the file's name, or the folder's where the entry is an index.md. */
const toSlug = ({ entry }: { entry: string }) => entry.replace(/(\/index)?\.(md|yaml)$/, '');

/** A loader that is silent about a folder without entries: a part that the municipality has nothing to say of. */
function allowNone(loader: Loader, name: CollectionName): Loader {
  return {
    ...loader,
    load(context) {
      if (isFilled(name)) return loader.load(context);
      const logger = Object.create(context.logger, {
        warn: { value: () => undefined },
      }) as typeof context.logger;
      return loader.load({ ...context, logger });
    },
  };
}

function define(name: CollectionName) {
  const { form } = definitions[name];
  const schema = schemaOnce(definitions[name].schema);
  const base = join(contentDir, name);
  return defineCollection({
    loader: allowNone(glob({ pattern: patterns[form], base, generateId: toSlug }), name),
    schema: ({ image }: SchemaContext) => schema(image),
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
  papirer: define('papirer'),
  partnerskaber: define('partnerskaber'),
  resultater: define('resultater'),
  satser: define('satser'),
  sider: define('sider'),
  spoergeguide: define('spoergeguide'),
  sprog: define('sprog'),
  virksomheder: define('virksomheder'),
  ydelser: define('ydelser'),
};
