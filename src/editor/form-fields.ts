import { z } from 'astro/zod';
import type { DrawingNames } from '../check/list-drawings.ts';
import type { DrawingFolder } from '../schema/drawing.ts';
import { type JsonSchema, toJsonSchema } from '../schema/json-schema.ts';
import { editorText } from '../text/editor.ts';
import { anyPhone } from './any-phone.ts';
import { phonePattern, wholeAreas } from '../schema/fields.ts';
import { type HintFor, toFormHint } from '../text/form-hint.ts';
import { sayKey } from '../text/say-key.ts';

/** A field of the form, in the words of Sveltia CMS. */
export interface FormField {
  name: string;
  label: string;
  /** The kind of field. */
  widget: string;
  required?: boolean;
  hint?: string;
  fields?: FormField[];
  field?: FormField;
  [option: string]: unknown;
}

/** What a form takes from the content itself. */
export interface FormChoices {
  drawings: DrawingNames;
  /** The codes of the languages the content is told in. */
  languages: readonly string[];
  /** The towns of kommune.yaml; none where it has none, and then they are typed. */
  towns: readonly string[];
  /** The field that names an entry, by folder. */
  titleFields: Readonly<Record<string, string>>;
}

/** A picture, as the form is told of it. */
export const pictureField = (): z.ZodType => z.string().meta({ isPicture: true });

/** Texts longer than this get a field of several lines. */
const longestLine = 120;

/** More than this and a list of numbers is typed, not ticked. */
const mostNumbers = 20;

/** The fields of a group, in the order of its schema. A field that is added to a schema is here by itself. */
export function toFormFields(schema: z.ZodType, choices: FormChoices): FormField[] {
  return fieldsOf(toJsonSchema(schema, addMessage), choices);
}

const fieldsOf = (group: JsonSchema, choices: FormChoices): FormField[] =>
  Object.entries(group.properties ?? {}).map(([name, node]) =>
    toField(name, node as JsonSchema, (group.required ?? []).includes(name), choices),
  );

function toField(
  name: string,
  node: JsonSchema,
  required: boolean,
  choices: FormChoices,
): FormField {
  const kind = kindOf(node, choices);
  const hint = toFormHint(node.description, hintFor(kind.widget));
  return {
    name,
    label: node.title ?? sayKey(name),
    required,
    ...(hint === undefined ? {} : { hint: sayChoices(hint, kind['options']) }),
    ...kind,
  };
}

interface Kind {
  widget: string;
  fields?: FormField[];
  [option: string]: unknown;
}

const hints: Readonly<Record<string, HintFor>> = {
  boolean: 'switch',
  image: 'picture',
  relation: 'choice',
  select: 'choice',
};

const hintFor = (widget: string): HintFor => hints[widget] ?? 'text';

/** Choices by the words they are chosen by, where a file writes them otherwise. */
const sayChoices = (hint: string, choices: unknown): string =>
  (Array.isArray(choices) ? (choices as { label: string; value: unknown }[]) : []).reduce(
    (said, { label, value }) =>
      typeof value === 'string' && /-|ae|oe|aa/.test(value)
        ? said.replaceAll(
            new RegExp(`(?<![\\p{L}-])${value}(?![\\p{L}-])`, 'gu'),
            label.toLowerCase(),
          )
        : said,
    hint,
  );

function kindOf(node: JsonSchema, choices: FormChoices): Kind {
  if (node['isPicture'] === true) return picture;
  const target = node['refersTo'] ?? node['chosenFrom'];
  if (typeof target === 'string') return relation(target, choices);
  if (node['isTownOrArea'] === true && choices.towns.length > 0)
    return { widget: 'select', options: sameOptions([...choices.towns, ...wholeAreas]) };
  if (node['drawnIn'] === ('stages' satisfies DrawingFolder))
    return { widget: 'select', options: options(choices.drawings.stages) };
  if (Array.isArray(node.enum))
    return { widget: 'select', options: options(node.enum as string[]) };
  const type = Array.isArray(node.type) ? 'string' : node.type;
  switch (type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return number(node, type);
    case 'array':
      return list(node, choices);
    case 'object':
      return group(node, choices);
    default:
      return text(node);
  }
}

const picture: Kind = {
  widget: 'image',
  // Beside its entry, in the same folder.
  media_folder: '',
  public_folder: './',
  choose_url: false,
  accept: 'image/jpeg,image/png,image/webp,image/avif',
};

const options = (words: readonly string[]) =>
  words.map((value) => ({ label: sayKey(value), value }));

/** Names are chosen as they are written. */
const sameOptions = (names: readonly string[]) =>
  names.map((name) => ({ label: name, value: name }));

function relation(target: string, { titleFields }: FormChoices): Kind {
  const title = titleFields[target] ?? 'titel';
  return {
    widget: 'relation',
    collection: target,
    value_field: '{{slug}}',
    display_fields: [title],
    search_fields: [title],
  };
}

const number = (node: JsonSchema, type: 'integer' | 'number'): Kind => ({
  widget: 'number',
  value_type: type === 'integer' ? 'int' : 'float',
  ...(node.minimum === undefined ? {} : { min: node.minimum }),
  ...(node.maximum === undefined ? {} : { max: node.maximum }),
});

function group(node: JsonSchema, choices: FormChoices): Kind {
  const anyKey = node.additionalProperties;
  if (typeof anyKey === 'object')
    return {
      widget: 'object',
      collapsed: true,
      fields: choices.languages.map((code) => ({
        ...toField(code, anyKey, false, choices),
        label: languageName(code),
      })),
    };
  return { widget: 'object', fields: fieldsOf(node, choices) };
}

function languageName(code: string): string {
  const name = new Intl.DisplayNames('da', { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function list(node: JsonSchema, choices: FormChoices): Kind {
  const item = (node.items ?? {}) as JsonSchema;
  const limits = {
    ...(node.minItems === undefined ? {} : { min: node.minItems }),
    ...(node.maxItems === undefined ? {} : { max: node.maxItems }),
  };
  const kind = kindOf(item, choices);
  if (kind.widget === 'relation' || kind.widget === 'select')
    return { ...kind, ...limits, multiple: true };
  const { minimum, maximum } = item;
  if (item.type === 'integer' && minimum !== undefined && maximum !== undefined)
    if (maximum - minimum < mostNumbers)
      return { widget: 'select', ...limits, multiple: true, options: numbers(minimum, maximum) };
  if (kind.widget === 'object')
    return {
      widget: 'list',
      ...limits,
      collapsed: 'auto',
      fields: kind.fields ?? [],
      ...summaryOf(kind.fields ?? []),
    };
  if (kind.widget === 'number')
    return { widget: 'list', ...limits, field: { name: 'tal', label: editorText.number, ...kind } };
  return { widget: 'list', ...limits };
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    label: String(from + index),
    value: from + index,
  }));

/** The field by which an item is known when it is folded. */
function summaryOf(fields: readonly FormField[]): { summary?: string } {
  const named = fields.find(({ widget, required }) => widget === 'string' && required);
  const name = named?.name ?? fields[0]?.name;
  return name === undefined ? {} : { summary: `{{fields.${name}}}` };
}

function text(node: JsonSchema): Kind {
  const { maxLength, pattern, format } = node;
  const isLong = maxLength !== undefined && maxLength > longestLine;
  const own = pattern === phonePattern.source ? anyPhone : pattern;
  const rule = format === 'uri' ? String.raw`^https?://\S+\.\S+$` : own;
  return {
    widget: isLong ? 'text' : 'string',
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
    ...(rule === undefined ? {} : { pattern: [rule, messageOf(node)] }),
    use_emoji_autocomplete: false,
  };
}

const messageOf = (node: JsonSchema): string =>
  typeof node['message'] === 'string'
    ? // Quotation marks are the file's; in a form they would be written along.
      editorText.sentence(node['message'].replace(/\.$/, '').replaceAll('"', ''))
    : editorText.otherwise;

/** Puts what the check says of a wrong text beside its pattern, so that the form says the same. */
function addMessage({ schema, json }: { schema: z.core.$ZodType; json: JsonSchema }): void {
  if (json.pattern === undefined && json.format !== 'uri') return;
  const message = findMessage(schema);
  if (message !== undefined) json['message'] = message;
}

interface Definition {
  type: string;
  error?: (issue: { code: string; input: unknown }) => unknown;
  checks?: { _zod: { def: Definition } }[];
  out?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
}

function findMessage(schema: z.core.$ZodType): string | undefined {
  const definition = schema._zod.def as unknown as Definition;
  const said = [...(definition.checks ?? []).map((check) => check._zod.def), definition]
    .map(({ error }) => error?.({ code: 'invalid_format', input: '' }))
    .find((message) => typeof message === 'string');
  if (typeof said === 'string') return said;
  const inner = definition.out ?? definition.innerType;
  return inner === undefined ? undefined : findMessage(inner);
}
