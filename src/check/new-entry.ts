import { daysLater } from '../domain/dates.ts';
import { normaliseText } from '../domain/normalise-text.ts';
import { toSlug } from '../domain/slug.ts';
import { toWrite } from '../domain/unwritten.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import type { RefTarget } from '../schema/fields.ts';
import { fieldsOf, type JsonSchema } from '../schema/json-schema.ts';

/** What an editor can begin, in the words of the command. A vacancy is no file of its own. */
export const newKinds = {
  virksomhed: 'virksomheder',
  ydelse: 'ydelser',
  historie: 'partnerskaber',
  resultat: 'resultater',
} as const satisfies Record<string, CollectionName>;

/** What a new entry is begun from. */
export interface Beginning {
  /** The names of the entries of each folder. */
  slugs: ReadonlyMap<string, readonly string[]>;
  /** The place that a service is of. */
  place?: string | undefined;
  /** YYYY-MM-DD. */
  today: string;
}

/** What a schema asks of several fields together, beyond each being there. */
const neededTogether: Readonly<Record<string, readonly string[]>> = {
  resultater: ['dato', 'vaerdi'],
  'partnerskaber.parter': ['navn'],
  'virksomheder.ledigeJob': ['om'],
};

/** So many names of files are told to choose from. */
const mostNames = 40;

/** A field and all below it, with what it is beside it. */
class Writer {
  readonly #collection: string;
  readonly #name: string;
  readonly #beginning: Beginning;

  /** The path of the fields that are the entry's own. */
  readonly #root: string;

  constructor(collection: string, name: string, beginning: Beginning, root = collection) {
    this.#collection = collection;
    this.#root = root;
    this.#name = name;
    this.#beginning = beginning;
  }

  /** The lines of a group's fields: what must be written first, the rest behind a `#`. */
  group(schema: JsonSchema, path: string, isRoot = false): string[] {
    const { required = [], properties = {} } = schema;
    const needed = [...required, ...(neededTogether[path] ?? [])];
    const names = Object.keys(properties);
    const [must, may] = [
      names.filter((name) => needed.includes(name)),
      names.filter((name) => !needed.includes(name)),
    ];
    const lines = (chosen: readonly string[], isOff: boolean) =>
      chosen.flatMap((name) => {
        const field = properties[name] as JsonSchema;
        const written = [...this.#hint(field), ...this.#field(name, field, path, isOff)];
        return isOff ? written.map((line) => `# ${line}`) : written;
      });
    if (!isRoot) return [...lines(must, false), ...lines(may, true)];
    return [
      '# Det skal udfyldes:',
      ...lines(must, false),
      '',
      '# Det kan udfyldes. Slet # og mellemrummet først på linjen, og skriv det, I ved. Gæt aldrig. Slet resten til sidst.',
      ...lines(may, true),
    ];
  }

  /** The description, and what there is to choose from. */
  #hint(field: JsonSchema): string[] {
    const { description, enum: choices, refersTo } = (field.items ?? field) as JsonSchema;
    const names = refersTo
      ? (this.#beginning.slugs.get(refersTo as string) ?? []).slice(0, mostNames)
      : choices?.map(String);
    const told = field.description ?? description ?? '';
    const isTold = names?.every((name) => told.includes(name)) ?? true;
    const choice = isTold ? '' : ` Vælg: ${names?.join(', ')}.`;
    return told + choice === '' ? [] : [`# ${`${told}${choice}`.trim()}`];
  }

  #field(name: string, field: JsonSchema, path: string, isOff: boolean): string[] {
    const { type, items, properties, minItems = 1 } = field;
    const below = path === '' ? `${this.#collection}.${name}` : `${path}.${name}`;
    if (properties !== undefined)
      return [`${name}:`, ...indent(isOff ? this.#all(field, below) : this.group(field, below))];
    if (type === 'array') {
      const item = items as JsonSchema | undefined;
      if (item?.properties === undefined)
        return [`${name}: [${isOff ? '' : this.#value(name, item ?? {}, below)}]`];
      const written = isOff ? this.#all(item, below) : this.group(item, below);
      return [
        `${name}:`,
        ...Array.from({ length: isOff ? 1 : minItems }, () => asItem(written)).flat(),
      ];
    }
    return [isOff ? `${name}:` : `${name}: ${this.#value(name, field, path)}`];
  }

  /** Every field of a group that is behind a `#` itself, none behind a second one. */
  #all(schema: JsonSchema, path: string): string[] {
    return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...this.#hint(field as JsonSchema),
      ...this.#field(name, field as JsonSchema, path, true),
    ]);
  }

  /** Something that fits, for a field that must be there. */
  #value(name: string, field: JsonSchema, path: string): string {
    const { slugs, place, today } = this.#beginning;
    const { type, enum: choices, refersTo, maxLength, pattern } = field;
    if (path === this.#root && name === nameFields[this.#collection]) return quote(this.#name);
    if (name === 'sted') return 'hele kommunen';
    if (name === 'orden') return String((slugs.get(this.#collection)?.length ?? 0) + 1);
    if (refersTo !== undefined)
      return (
        (refersTo === 'virksomheder' ? place : undefined) ??
        slugs.get(refersTo as RefTarget)?.[0] ??
        'navn'
      );
    if (choices !== undefined) return String(choices[0]);
    if (pattern?.includes('\\d{4}'))
      return pattern.includes('?') ? today.slice(0, 4) : daysLater(today, 7 * 4);
    if (type === 'integer' || type === 'number') return '0';
    return maxLength === undefined ? toWrite : toWrite.slice(0, maxLength);
  }
}

/** The field that says what an entry is called. */
const nameFields: Readonly<Record<string, string>> = {
  virksomheder: 'navn',
  ydelser: 'titel',
  partnerskaber: 'titel',
  resultater: 'maal',
  ledigeJob: 'titel',
};

/** The path of the vacancies of a place. */
const vacancies = 'virksomheder.ledigeJob';

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The lines of a group as an item of a list: the hyphen stands before the first field, below its hint. */
function asItem(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) =>
    index === first ? `  - ${line}` : index < first ? `  ${line}` : `    ${line}`,
  );
}

/** A name as YAML reads it again. */
const quote = (name: string): string =>
  /^\p{L}[\p{L}\d ,.()&+-]*$/u.test(name) && !/^(true|false|null|yes|no|on|off)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

const cleanName = (name: string): string => normaliseText(name).replaceAll(/\s+/g, ' ').trim();

/** A new entry: where it lies, and its text with every field and what it is for. Undefined when its name makes no address. */
export function beginEntry(
  kind: keyof typeof newKinds,
  written: string,
  beginning: Beginning,
): { file: string; text: string } | undefined {
  const collection = newKinds[kind];
  const name = cleanName(written);
  const slug = toSlug(name);
  if (slug === undefined) return undefined;
  const schema = fieldsOf(collection);
  const fields = new Writer(collection, name, beginning).group(schema, collection, true).join('\n');
  switch (collections[collection].form) {
    case 'folder':
      return { file: `${collection}/${slug}/index.md`, text: `---\n${fields}\n---\n` };
    case 'markdown':
      return { file: `${collection}/${slug}.md`, text: `---\n${fields}\n---\n` };
    case 'yaml':
      return { file: `${collection}/${slug}.yaml`, text: `${fields}\n` };
  }
}

/** The text of a place's file with a vacancy more; undefined when its list is written so that only a person can add to it. */
export function addVacancy(text: string, title: string, beginning: Beginning): string | undefined {
  const schema = fieldsOf('virksomheder');
  const list = schema.properties?.['ledigeJob'] as JsonSchema;
  const writer = new Writer('ledigeJob', cleanName(title), beginning, vacancies);
  const item = asItem(writer.group(list.items as JsonSchema, vacancies));
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  const at = lines.slice(0, end).findIndex((line) => /^ledigeJob:/.test(line));
  if (end < 0) return undefined;
  if (at < 0) lines.splice(end, 0, 'ledigeJob:', ...item);
  else if (/^ledigeJob:\s*\[\s*\]\s*$/.test(lines[at] ?? ''))
    lines.splice(at, 1, 'ledigeJob:', ...item);
  else if (/^ledigeJob:\s*$/.test(lines[at] ?? '')) {
    const isFlat = /^- /.test(lines[at + 1] ?? '');
    lines.splice(at + 1, 0, ...(isFlat ? item.map((line) => line.slice(2)) : item));
  } else return undefined;
  return lines.join(newLine);
}
