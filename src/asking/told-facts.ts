import { formatDate } from '../domain/dates.ts';
import { isGroup } from '../editing/field-value.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { askPlaceText } from '../text/ask-place.ts';
import { labelOf, within } from '../text/field-name.ts';
import { sayKey } from '../text/say-key.ts';

/** Something the site tells of a place, as a line of a letter has it. */
export interface ToldFact {
  /** The name of the field as the form has it; of one within another, both: »Kontakt, telefon«. */
  label: string;
  value: string;
}

/** What a field points at, by the name a reader knows; undefined where nothing is there. */
export type NameOf = (collection: string, slug: string) => string | undefined;

/** What the site keeps about a place and for itself: nothing a place could say yes or no to. */
const ownAffairs = new Set([
  'art',
  'bekraeftet',
  'billede',
  'billedtekst',
  'kilder',
  'ord',
  'orden',
  'paa',
  'setAfStedet',
  'soegeord',
  'status',
  'tegning',
  'tidligereSlugs',
  'udsnit',
  'verdensmaal',
]);

/** What a place is asked for where nobody has told it, by the keys on the way there: all of it has a field on its page. */
const wanted = [
  ['kontakt', 'telefon'],
  ['kontakt', 'email'],
  ['adresse', 'vej'],
  ['aabningstider'],
  ['adgang'],
  ['besoeg'],
  ['foersteDag'],
  ['timerPrUgeFra'],
] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * What an editor has written of a place, field by field in the order of the form. A field the schema doesn't know is
 * left out: nobody is asked about a slip.
 * @param fields as an editor writes them, with Danish keys.
 * @param schema of the fields, for their names and for what they point at.
 */
export function listToldFacts(fields: Fields, schema: JsonSchema, nameOf: NameOf): ToldFact[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    if (ownAffairs.has(key) || typeof property !== 'object') return [];
    const value = fields[key];
    if (value === undefined || value === null) return [];
    const label = labelOf(key, property);
    if (!isGroup(value))
      return toFact(
        label,
        listItems(value).map((item) => say(item, property, nameOf)),
      );
    return Object.entries(property.properties ?? {}).flatMap(([inner, part]) =>
      typeof part === 'object'
        ? toFact(
            within(label, labelOf(inner, part)),
            listItems(value[inner]).map((item) => say(item, part, nameOf)),
          )
        : [],
    );
  });
}

/** The names of what readers ask for and nobody has told of a place. */
export function listUntold(fields: Fields, schema: JsonSchema): string[] {
  return wanted.flatMap(([key, inner]) => {
    const value = fields[key];
    const told = inner === undefined ? value : isGroup(value) ? value[inner] : undefined;
    if (told !== undefined && !(Array.isArray(told) && told.length === 0)) return [];
    const property = schema.properties?.[key];
    if (typeof property !== 'object') return [];
    const part = inner === undefined ? property : property.properties?.[inner];
    if (typeof part !== 'object') return [];
    const label = labelOf(key, property);
    return [inner === undefined ? label : within(label, labelOf(inner, part))];
  });
}

const toFact = (label: string, values: readonly string[]): ToldFact[] => {
  const value = values.filter((word) => word !== '').join(', ');
  return value === '' ? [] : [{ label, value }];
};

const listItems = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

function say(value: unknown, schema: JsonSchema, nameOf: NameOf): string {
  const item =
    typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : schema;
  if (typeof value === 'boolean') return value ? askPlaceText.yes : askPlaceText.no;
  if (isGroup(value))
    return Object.entries(value)
      .map(([key, part]) => say(part, (item.properties?.[key] ?? {}) as JsonSchema, nameOf))
      .filter((word) => word !== '')
      .join(' · ');
  if (Array.isArray(value)) return value.map((part) => say(part, item, nameOf)).join(', ');
  const collection = (item as Fields)['refersTo'];
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'string') return '';
  const text = value.trim();
  if (typeof collection === 'string') return nameOf(collection, text) ?? text;
  if (item.enum?.includes(text)) return sayKey(text).toLowerCase();
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? formatDate(text) : text;
}
