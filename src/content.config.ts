import { join } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection, type SchemaContext } from 'astro:content';
import { contentDir, isFilled } from './municipality.ts';
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

/**
 * The schema of a folder, made once: to make that of a place takes far longer than to read a place with it. Astro makes a
 * field for pictures anew for each entry, since it looks for them beside the entry; so ours asks the one that was given
 * last. It reads an entry as soon as it has given it, and pictures before it waits for anything.
 */
function schemaOnce(name: CollectionName): (context: SchemaContext) => z.ZodType {
  let ofEntry: ImageField | undefined;
  const image: ImageField = () =>
    z.string().transform((path) => {
      if (ofEntry === undefined) throw new Error('A picture is looked for when its entry is read.');
      return ofEntry().parse(path);
    });
  const schema = definitions[name].schema(image);
  return (context) => {
    ofEntry = context.image;
    queueMicrotask(() => {
      ofEntry = undefined;
    });
    return schema;
  };
}

function define(name: CollectionName) {
  const { form } = definitions[name];
  const base = join(contentDir, name);
  return defineCollection({
    loader: allowNone(glob({ pattern: patterns[form], base, generateId: toSlug }), name),
    schema: schemaOnce(name),
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
