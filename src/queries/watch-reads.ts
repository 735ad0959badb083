import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSources } from '../build-messages.ts';
import { digestOf } from '../digest.ts';
import type { Directory, Enterprise, Service } from '../domain/directory.ts';
import { noteRead } from '../reads.ts';

/**
 * What is told of an entry, in lists too, but decides of no other. Which fields stand here makes no page wrong, only
 * more or fewer of them to be rendered again: what does not stand here counts for every page.
 */
const ownOfEnterprise = [
  'html',
  'body',
  'summary',
  'easyRead',
  'contact',
  'openingHours',
  'visits',
  'beforeVisit',
  'firstDay',
  'access',
  'bus',
  'limits',
  'deliversTo',
  'cvr',
  'productionUnit',
  'legalForm',
  'founded',
  'registered',
  'seenByPlace',
  'confirmed',
  'hoursFrom',
  'staff',
  'globalGoals',
  'logo',
  'pictures',
  'searchWords',
  'translations',
  'sources',
] as const satisfies (keyof Enterprise)[];

const ownOfService = [
  'html',
  'body',
  'summary',
  'delivery',
  'capacity',
  'leadTime',
  'minimumOrder',
  'area',
  'priceBasis',
  'references',
  'searchWords',
  'sources',
] as const satisfies (keyof Service)[];

/**
 * Tells what pages are made from, and from then on notes which of the entries' own fields each page reads
 * (`src/reads.ts`). Only an entry of a place or a service has such fields: there are as many pages as of them.
 * @param today decides what is over.
 * @param municipalityDir the folder with its colours, marks and map.
 */
export function watchReads(
  directory: Directory,
  today: string,
  municipalityDir: string,
): PageSources {
  const names = nameEntries(directory);
  const entries: Record<string, string> = {};
  const others = new Map<object, Record<string, unknown>>();
  const watch = (entry: Enterprise | Service, own: readonly string[]) => {
    const name = names.get(entry) ?? '';
    const fields = Object.entries(entry);
    const isOwn = ([field]: [string, unknown]) => own.includes(field);
    entries[name] = digestOf(describe(Object.fromEntries(fields.filter(isOwn)), names));
    others.set(entry, Object.fromEntries(fields.filter((field) => !isOwn(field))));
  };
  for (const enterprise of directory.enterprises) watch(enterprise, ownOfEnterprise);
  for (const service of directory.services) watch(service, ownOfService);
  // One by one: all entries together are as large as the content.
  const shared = [...names.keys()].map((entry) =>
    digestOf(describe({ ...(others.get(entry) ?? entry) }, names)),
  );
  const common = digestOf(
    JSON.stringify([today, readFiles(municipalityDir)]),
    ...shared,
    describe({ ...directory }, names),
  );
  for (const enterprise of directory.enterprises)
    noteReads(enterprise, names.get(enterprise) ?? '', ownOfEnterprise);
  for (const service of directory.services)
    noteReads(service, names.get(service) ?? '', ownOfService);
  return { common, entries };
}

/** Every entry of the content by what it is called within it. */
const nameEntries = (directory: Directory): Map<object, string> =>
  new Map(
    Object.entries(directory).flatMap(([kind, entries]: [string, unknown]) =>
      Array.isArray(entries)
        ? entries
            .filter((entry: object) => 'slug' in entry)
            .map((entry: { slug: unknown }) => [entry, `${kind}/${String(entry.slug)}`] as const)
        : [],
    ),
  );

/** Puts a note in the way of each field. */
function noteReads(entry: object, name: string, own: readonly string[]): void {
  for (const field of own) {
    const value: unknown = entry[field as keyof typeof entry];
    const isPicture =
      (field === 'logo' && value !== undefined) ||
      (field === 'pictures' && (value as unknown[]).length > 0);
    Object.defineProperty(entry, field, {
      enumerable: true,
      get() {
        noteRead(name, isPicture);
        return value;
      },
    });
  }
}

/**
 * All that is in a value as text; other entries by their names. Throws at what it cannot see into, so that nothing is
 * ever left out.
 */
function describe(value: unknown, names: ReadonlyMap<object, string>): string {
  const toPlain = (item: unknown): unknown => {
    if (item === undefined) return { undefined: true };
    if (item === null || ['string', 'number', 'boolean'].includes(typeof item)) return item;
    if (typeof item !== 'object') throw new Error(`Nobody can see into a ${typeof item}.`);
    const name = names.get(item);
    if (name !== undefined) return { entry: name };
    if (Array.isArray(item)) return item.map(toPlain);
    if (item instanceof Map || item instanceof Set) return { of: [...item].map(toPlain) };
    if (Object.getPrototypeOf(item) !== Object.prototype)
      throw new Error(`Nobody can see into a ${item.constructor.name}.`);
    // A picture takes every look at it for a use, but one.
    const seen: object = (item as { clone?: object }).clone ?? item;
    return Object.entries(seen).map(([field, inner]) => [field, toPlain(inner)]);
  };
  return JSON.stringify(toPlain(value));
}

/** Each file of a folder with a digest of it. */
const readFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => `${file} ${digestOf(readFileSync(file))}`);
