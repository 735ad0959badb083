import type { CollectionName } from '../../schema/collections.ts';
import type { RefTarget } from '../../schema/fields.ts';
import { suggest } from '../suggest.ts';
import type { Problem, RawEntry, RawFile } from '../problem.ts';
import type { OldAddress } from '../addresses.ts';
import type { CheckedContent, Rule } from '../rule.ts';
import type { SchemaNode } from '../schema-node.ts';
import { listAt, stepInto, textAt } from '../raw-value.ts';

/** A step into every item of a list. */
const eachItem = Symbol('each item');

interface ReferencePath {
  steps: readonly (string | typeof eachItem)[];
  target: RefTarget;
}

/** A slug an editor wrote, and the folder it should be found in. */
export interface Reference {
  file: string;
  field: string;
  slug: string;
  target: CollectionName;
}

/** Looking for what was meant costs time, and nobody reads the hundredth suggestion. */
const mostSuggestions = 100;

export type Schemas = Readonly<Record<CollectionName, SchemaNode>>;

/** The slugs of every folder. */
type Slugs = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/** References to entries that do not exist, to the entry itself, and the same one twice in a list. */
export const findWrongReferences: Rule = (content) => {
  const { entries, municipality, addresses, told } = content;
  const referring = listReferences(content);
  const features = municipality ? readFeatures(municipality) : [];
  const all = [...referring.flatMap(({ references }) => references), ...features];
  const slugs = groupSlugs(entries);
  const unread = readTold(told);
  return [
    ...explain(
      all.filter(
        (reference) =>
          isDangling(reference, slugs) && !unread.has(`${reference.target}/${reference.slug}`),
      ),
      slugs,
      addresses.old,
    ),
    ...referring.flatMap(({ entry, references }) => findSelfReferences(entry, references)),
    ...[...referring.map(({ references }) => references), features].flatMap(findRepeated),
  ];
};

/** An entry and what it points at. */
interface Referring {
  entry: RawEntry;
  references: Reference[];
}

/** What was found in some entries: several rules look through the same ones. */
const found = new WeakMap<readonly RawEntry[], readonly Referring[]>();

/** What each entry points at. */
export function listReferences({
  entries,
  schemas,
}: Pick<CheckedContent, 'entries' | 'schemas'>): readonly Referring[] {
  const known = found.get(entries);
  if (known !== undefined) return known;
  const paths = new Map<CollectionName, ReferencePath[]>();
  const pathsOf = (collection: CollectionName) => {
    const known = paths.get(collection) ?? referencePaths(schemas[collection]);
    paths.set(collection, known);
    return known;
  };
  const all = entries.map((entry) => ({
    entry,
    references: pathsOf(entry.collection).flatMap((path) => readReferences(entry, path)),
  }));
  found.set(entries, all);
  return all;
}

/** The entries that something is said of already: `virksomheder/navn`. */
const readTold = (told: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...told].map((path) => path.split('/').slice(0, 2).join('/').replace(/\..*$/, '')));

function groupSlugs(entries: readonly RawEntry[]): Slugs {
  const groups = Map.groupBy(entries, ({ collection }) => collection);
  return new Map(
    [...groups].map(([collection, group]) => [collection, new Set(group.map(({ slug }) => slug))]),
  );
}

/** Slugs of kommune.yaml that must exist: the story and the figures of the front page. */
export function readFeatures({ file, fields }: RawFile): Reference[] {
  const story = textAt(fields, 'forside', 'partnerskab');
  const results = listAt(fields, 'forside', 'resultater');
  return [
    ...toReference(file, 'forside.partnerskab', story, 'partnerskaber'),
    ...results.flatMap((slug, index) =>
      toReference(file, `forside.resultater.${index + 1}`, slug, 'resultater'),
    ),
    ...readSameThings(file, fields, 'naboer', 'opgavetyper'),
    ...readSameThings(file, fields, 'kommuner', 'opgavetyper'),
    ...readSameThings(file, fields, 'kommuner', 'arter'),
  ];
}

/** The own entries that those of other directories are said to be. */
const readSameThings = (
  file: string,
  fields: unknown,
  list: 'naboer' | 'kommuner',
  target: 'opgavetyper' | 'arter',
): Reference[] =>
  listAt(fields, list).flatMap((other, at) =>
    listAt(other, target).flatMap((same, index) =>
      toReference(
        file,
        `${list}.${at + 1}.${target}.${index + 1}.vores`,
        textAt(same, 'vores'),
        target,
      ),
    ),
  );

function referencePaths(schema: SchemaNode, steps: ReferencePath['steps'] = []): ReferencePath[] {
  const { target, item, fields } = schema;
  if (target !== undefined) return [{ steps, target }];
  if (item !== undefined) return referencePaths(item, [...steps, eachItem]);
  return Object.entries(fields ?? {}).flatMap(([key, field]) =>
    referencePaths(field, [...steps, key]),
  );
}

function readReferences(entry: RawEntry, { steps, target }: ReferencePath): Reference[] {
  const follow = (value: unknown, index: number, field: string): Reference[] => {
    const step = steps[index];
    if (step === undefined) return toReference(entry.file, field, value, target);
    if (step !== eachItem)
      return follow(stepInto(value, step), index + 1, field === '' ? step : `${field}.${step}`);
    return listAt(value).flatMap((item, place) => follow(item, index + 1, `${field}.${place + 1}`));
  };
  return follow(entry.fields, 0, '');
}

/** A value that is no text breaks the schema, which says so better. */
const toReference = (
  file: string,
  field: string,
  slug: unknown,
  target: CollectionName,
): Reference[] => (typeof slug === 'string' ? [{ file, field, slug, target }] : []);

const isDangling = ({ slug, target }: Reference, slugs: Slugs): boolean =>
  slugs.get(target)?.has(slug) !== true;

function explain(
  dangling: readonly Reference[],
  slugs: Slugs,
  old: readonly OldAddress[],
): Problem[] {
  return dangling.map(({ file, field, slug, target }, index) => {
    const renamed = old.find((each) => each.collection === target && each.formerSlug === slug);
    if (renamed !== undefined)
      return { file, field, message: `»${slug}« har skiftet navn. Skriv »${renamed.slug}«.` };
    const existing = index < mostSuggestions ? (slugs.get(target) ?? []) : [];
    const remedy = suggest(slug, existing, `Ret navnet, eller opret det i ${target}/.`);
    return { file, field, message: `»${slug}« findes ikke i ${target}/. ${remedy}` };
  });
}

function findSelfReferences(entry: RawEntry, references: readonly Reference[]): Problem[] {
  return references
    .filter(({ slug, target }) => target === entry.collection && slug === entry.slug)
    .map(({ file, field }) => ({ file, field, message: 'peger på filen selv. Fjern linjen.' }));
}

/** Items of a list end in their number. */
function findRepeated(references: readonly Reference[]): Problem[] {
  const seen = new Set<string>();
  return references.flatMap(({ file, field, slug }) => {
    const list = /^(.*)\.\d+$/.exec(field)?.[1];
    const key = `${list}\n${slug}`;
    if (list === undefined || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ file, field, message: `»${slug}« står der to gange. Fjern den ene.` }];
  });
}
