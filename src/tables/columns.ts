import { z } from 'astro/zod';
import { nodeOfFolder } from '../check/folder-node.ts';
import { schemaAt, type SchemaNode, pathOf } from '../check/schema-node.ts';
import { foldDanish } from '../domain/fold.ts';
import { type CollectionName, collections } from '../schema/collections.ts';

/** A field of a collection that a column of a table can hold: one value, or a list of single ones in one cell. */
export interface Column {
  /** Keys joined by dots, items of a list from 1: `adresse.by`, `kilder.1.titel`. */
  path: string;
  /** The same as keys and indexes from 0. */
  steps: readonly PropertyKey[];
  node: SchemaNode;
  isList: boolean;
  /** What a single value has to fit. */
  schema: z.core.$ZodType;
}

/** The column that holds an entry's name in its address. */
export const slugColumn = 'slug';

/** The fields that say what an entry is called, by the folder. */
const titles = ['navn', 'titel', 'term', 'maal'] as const;

/** A collection as tables see it. */
export interface TableForm {
  collection: CollectionName;
  node: SchemaNode;
  /** The field that says what an entry is called. */
  titleField: string;
  /** The column of a path; undefined where the schema has none, or none that fits a cell. */
  columnAt(path: string): Column | undefined;
}

const forms = new Map<CollectionName, TableForm>();

/** A collection as tables see it. */
export function formOf(collection: CollectionName): TableForm {
  const known = forms.get(collection);
  if (known) return known;
  const schema = collections[collection].fields(() => z.string());
  const node = nodeOfFolder(collection);
  const columns = new Map<string, Column | undefined>();
  const form: TableForm = {
    collection,
    node,
    titleField: titles.find((name) => node.fields?.[name]) ?? 'titel',
    columnAt(path) {
      if (!columns.has(path)) columns.set(path, makeColumn(path, node, schema));
      return columns.get(path);
    },
  };
  forms.set(collection, form);
  return form;
}

function makeColumn(path: string, root: SchemaNode, schema: z.core.$ZodType): Column | undefined {
  const steps = pathOf(path);
  const node = schemaAt(root, steps);
  if (node === undefined || node.fields !== undefined || node.anyKey !== undefined)
    return undefined;
  const isList = node.item !== undefined;
  if (node.item?.fields !== undefined || node.item?.item !== undefined) return undefined;
  const single = partAt(schema, isList ? [...steps, 0] : steps);
  return single && { path, steps, node: node.item ?? node, isList, schema: single };
}

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def;

/** A schema without what says only that it may be left out. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType } = definitionOf(schema);
  const isWrapped = ['optional', 'default', 'prefault', 'nullable', 'readonly'].includes(type);
  return isWrapped && innerType ? bare(innerType) : schema;
}

/** The part of a schema at a path, as an editor writes it: before anything is translated. */
function partAt(
  schema: z.core.$ZodType,
  steps: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  const plain = bare(schema);
  const [step, ...rest] = steps;
  if (step === undefined) return plain;
  const { type, shape, element, in: before } = definitionOf(plain);
  if (type === 'pipe' && before) return partAt(before, steps);
  const inner =
    typeof step === 'number'
      ? element
      : shape && Object.hasOwn(shape, step)
        ? shape[String(step)]
        : undefined;
  return inner && partAt(inner, rest);
}

/** Fields that hold what a table is no place for: translations, pictures, names of before. */
const notInTables = new Set(['paa', 'billede', 'billeder', 'tidligereSlugs']);

/** The columns of a table of entries: every field of the schema, lists of groups as often as an entry has items. */
export function listColumns(form: TableForm, longest: (path: string) => number): Column[] {
  const walk = (node: SchemaNode, prefix: string): string[] =>
    Object.entries(node.fields ?? {}).flatMap(([key, field]) => {
      const path = `${prefix}${key}`;
      if (prefix === '' && notInTables.has(key)) return [];
      if (field.fields) return walk(field, `${path}.`);
      const { item } = field;
      if (item?.fields)
        return Array.from({ length: longest(path) }, (_, index) =>
          walk(item, `${path}.${index + 1}.`),
        ).flat();
      return [path];
    });
  return walk(form.node, '').flatMap((path) => form.columnAt(path) ?? []);
}

/** What other tables call our fields, in Danish, in English and in the business register. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  [slugColumn]: ['fil', 'filnavn', 'mappe', 'adresse på siden'],
  navn: [
    'virksomhedsnavn',
    'firmanavn',
    'firma',
    'virksomhed',
    'sted',
    'enhedsnavn',
    'name',
    'company',
    'company name',
    'organisation',
    'organization',
  ],
  titel: ['title', 'overskrift', 'navn', 'ydelse', 'name'],
  cvr: ['cvr nr', 'cvr nummer', 'cvr number', 'cvrnr', 'vat', 'vat number'],
  pNummer: [
    'p nr',
    'p nummer',
    'p enhedsnummer',
    'produktionsenhed',
    'produktionsenhedsnummer',
    'production unit',
  ],
  juridiskForm: [
    'virksomhedsform',
    'selskabsform',
    'virksomhedstype',
    'company type',
    'legal form',
  ],
  grundlagt: ['stiftet', 'stiftelsesdato', 'startdato', 'founded', 'start date'],
  'adresse.vej': [
    'adresse',
    'vej',
    'gade',
    'vejnavn',
    'gadenavn',
    'vej og husnummer',
    'beliggenhedsadresse',
    'street',
    'address',
  ],
  'adresse.postnr': ['postnr', 'postnummer', 'zip', 'zip code', 'postal code', 'postcode'],
  'adresse.by': ['by', 'bynavn', 'postdistrikt', 'city', 'town'],
  'adresse.bredde': ['bredde', 'breddegrad', 'latitude', 'lat'],
  'adresse.laengde': ['længde', 'længdegrad', 'longitude', 'lon', 'lng'],
  'kontakt.telefon': [
    'telefon',
    'tlf',
    'tlf nr',
    'telefonnummer',
    'telefonnr',
    'phone',
    'phone number',
    'telephone',
  ],
  'kontakt.email': ['email', 'mail', 'e mail', 'mailadresse', 'emailadresse', 'e mail adresse'],
  'kontakt.web': ['web', 'hjemmeside', 'webadresse', 'website', 'url', 'www', 'homepage'],
  resume: ['resumé', 'beskrivelse', 'description', 'summary'],
  letLaest: ['let at læse', 'letlæst', 'easy read'],
  art: ['type', 'slags', 'kategori', 'category', 'kind'],
  soegeord: ['søgeord', 'nøgleord', 'keywords', 'tags'],
  maalgrupper: ['målgruppe', 'målgrupper', 'target groups'],
  nabo: ['nabokommune'],
  status: ['tilstand'],
};

/** The part of an address that the business register has in a column of its own. */
const houseNumber = ['husnummer', 'husnr', 'husnummer fra', 'house number'];

const fold = (heading: string): string => foldDanish(heading).replaceAll(/[^a-z0-9]/g, '');

/** What a heading stands for. */
export type Heading = { column: Column } | 'slug' | 'houseNumber' | undefined;

/**
 * Reads the heading of a column: the path of a field, or a word that is known for one.
 * @param own headings that somebody has said the path of.
 */
export function readHeading(
  heading: string,
  form: TableForm,
  own: ReadonlyMap<string, string>,
): Heading {
  const written = heading.trim();
  const folded = fold(written);
  const said = own.get(folded);
  if (said === slugColumn || (said === undefined && written === slugColumn)) return 'slug';
  const direct = form.columnAt(said ?? written);
  if (direct !== undefined || said !== undefined) return direct && { column: direct };
  if (houseNumber.some((each) => fold(each) === folded))
    return form.columnAt('adresse.vej') && 'houseNumber';
  for (const [path, names] of Object.entries(synonyms)) {
    if (fold(path) !== folded && !names.some((name) => fold(name) === folded)) continue;
    if (path === slugColumn) return 'slug';
    const column = form.columnAt(path);
    if (column) return { column };
  }
  return undefined;
}

/** Headings by what stands for them, as the command line says them: `Deres navn=kontakt.telefon`. */
export const readOwnHeadings = (pairs: readonly string[]): Map<string, string> =>
  new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      return [fold(pair.slice(0, at)), pair.slice(at + 1).trim()];
    }),
  );
