import type { CollectionName } from '../../schema/collections.ts';
import type { RefTarget } from '../../schema/fields.ts';
import { suggest } from '../near-miss.ts';
import type { Problem, RawEntry } from '../problem.ts';
import { fieldsOf, itemOf, type SchemaNode, targetOf } from '../schema-node.ts';
import { listAt, stepInto, textAt } from './raw-value.ts';

/** A step into every item of a list. */
const eachItem = Symbol('each item');

interface ReferencePath {
  steps: readonly (string | typeof eachItem)[];
  target: RefTarget;
}

interface Dangling {
  file: string;
  field: string;
  slug: string;
  target: CollectionName;
}

/** Looking for what was meant costs time, and nobody reads the hundredth suggestion. */
const mostSuggestions = 100;

export type Schemas = Readonly<Record<CollectionName, SchemaNode>>;

/** The slugs of every folder. */
export type Slugs = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/** References to entries that do not exist, and words that refer to themselves. */
export function findDanglingReferences(
  entries: readonly RawEntry[],
  slugs: Slugs,
  schemas: Schemas,
): Problem[] {
  const paths = new Map<CollectionName, ReferencePath[]>();
  const dangling = entries.flatMap((entry) => {
    let known = paths.get(entry.collection);
    if (known === undefined) {
      known = referencePaths(schemas[entry.collection]);
      paths.set(entry.collection, known);
    }
    return known.flatMap((path) => checkPath(entry, path, slugs));
  });
  return [...explain(dangling, slugs), ...entries.flatMap(findSelfReference)];
}

/** Slugs of kommune.yaml that must exist: the story and the figures of the front page. */
export function findDanglingFeatures(municipality: unknown, file: string, slugs: Slugs): Problem[] {
  const story = textAt(municipality, 'forside', 'partnerskab');
  const results = listAt(municipality, 'forside', 'resultater');
  const checkResult = (slug: unknown, index: number) =>
    checkSlug(file, `forside.resultater.${index + 1}`, slug, 'resultater', slugs);
  const dangling = [
    ...checkSlug(file, 'forside.partnerskab', story, 'partnerskaber', slugs),
    ...results.flatMap(checkResult),
  ];
  return explain(dangling, slugs);
}

function referencePaths(schema: SchemaNode, steps: ReferencePath['steps'] = []): ReferencePath[] {
  const target = targetOf(schema);
  if (target !== undefined) return [{ steps, target }];
  const item = itemOf(schema);
  if (item !== undefined) return referencePaths(item, [...steps, eachItem]);
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([key, field]) =>
    referencePaths(field, [...steps, key]),
  );
}

function checkPath(entry: RawEntry, { steps, target }: ReferencePath, slugs: Slugs): Dangling[] {
  const follow = (value: unknown, index: number, field: string): Dangling[] => {
    const step = steps[index];
    if (step === undefined) return checkSlug(entry.file, field, value, target, slugs);
    if (step !== eachItem)
      return follow(stepInto(value, step), index + 1, field === '' ? step : `${field}.${step}`);
    return listAt(value).flatMap((item, place) => follow(item, index + 1, `${field}.${place + 1}`));
  };
  return follow(entry.fields, 0, '');
}

function checkSlug(
  file: string,
  field: string,
  slug: unknown,
  target: CollectionName,
  slugs: Slugs,
): Dangling[] {
  // A value that is no text breaks the schema, which says so better.
  if (typeof slug !== 'string' || slugs.get(target)?.has(slug)) return [];
  return [{ file, field, slug, target }];
}

function explain(dangling: readonly Dangling[], slugs: Slugs): Problem[] {
  return dangling.map(({ file, field, slug, target }, index) => {
    const existing = index < mostSuggestions ? (slugs.get(target) ?? []) : [];
    const remedy = suggest(slug, existing, `Ret navnet, eller opret det i ${target}/.`);
    return { file, field, message: `»${slug}« findes ikke i ${target}/. ${remedy}` };
  });
}

function findSelfReference({ collection, file, slug, fields }: RawEntry): Problem[] {
  if (collection !== 'ordliste') return [];
  const index = listAt(fields, 'seOgsaa').indexOf(slug);
  if (index === -1) return [];
  return [{ file, field: `seOgsaa.${index + 1}`, message: 'peger på ordet selv. Fjern linjen.' }];
}
