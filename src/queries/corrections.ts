import type { CorrectionField, CorrectionGroup } from '../domain/corrections/correction-field.ts';
import { enterpriseFacts, type FactValue, serviceFacts } from '../domain/corrections/own-facts.ts';
import type { Directory, Enterprise, Service } from '../domain/directory.ts';
import { fieldsOf, type JsonSchema } from '../schema/json-schema.ts';
import { correctionsText } from '../text/corrections.ts';
import { nameField } from '../text/field-name.ts';
import { toFormHint } from '../text/form-hint.ts';
import { sayKey } from '../text/say-key.ts';

const schemas = { virksomheder: fieldsOf('virksomheder'), ydelser: fieldsOf('ydelser') };

const words = correctionsText.groups;

/** Which group of the form a field of a place stands in, by its first key. */
const groupOf: Readonly<Record<string, keyof typeof words>> = {
  kontakt: 'contact',
  adresse: 'place',
  aabningstider: 'place',
  pauseTil: 'place',
  resume: 'words',
  letLaest: 'words',
  jobtyper: 'jobs',
  timerPrUgeFra: 'jobs',
  hensyn: 'jobs',
  maalgrupper: 'jobs',
};

/** What is the same of a field whatever place it is asked of. */
type EmptyField = Omit<CorrectionField, 'value' | 'service'>;

/** The fields of a form, each with what tells its value. */
interface EmptyForm {
  ofEnterprise: {
    group: keyof typeof words;
    field: EmptyField;
    tell: (enterprise: Enterprise) => FactValue;
  }[];
  ofService: { field: EmptyField; tell: (service: Service) => FactValue }[];
}

const emptyForms = new WeakMap<Directory, EmptyForm>();

/** The form before a place is told of. Worked out once for a directory. */
function getEmptyForm(directory: Directory): EmptyForm {
  const known = emptyForms.get(directory);
  if (known) return known;
  const optionsOf = (target: string) =>
    ({
      jobtyper: directory.jobTypes,
      hensyn: directory.considerations,
      maalgrupper: directory.targetGroups,
    })[target]?.map(({ slug, title }) => ({ value: slug, label: title }));
  const form: EmptyForm = {
    ofEnterprise: enterpriseFacts.map(([path, tell]) => ({
      group: groupOf[path.split('.')[0] ?? ''] ?? 'visit',
      field: toField(path, schemas.virksomheder, optionsOf),
      tell,
    })),
    ofService: serviceFacts.map(([path, tell]) => ({
      field: toField(path, schemas.ydelser, optionsOf),
      tell,
    })),
  };
  emptyForms.set(directory, form);
  return form;
}

/** The form that a place corrects its page in, made from the schemas: every field with what the site says today. */
export function listCorrectionGroups(
  enterprise: Enterprise,
  directory: Directory,
): CorrectionGroup[] {
  const { ofEnterprise, ofService } = getEmptyForm(directory);
  const own = ofEnterprise.map(({ group, field, tell }) => ({
    group,
    field: { ...field, service: undefined, value: tell(enterprise) },
  }));
  const order = ['contact', 'place', 'words', 'jobs', 'visit'] as const;
  return [
    ...order.map((name) => ({
      heading: words[name],
      fields: own.filter(({ group }) => group === name).map(({ field }) => field),
    })),
    ...enterprise.services.map((service) => ({
      heading: words.service(service.title),
      fields: ofService.map(({ field, tell }) => ({
        ...field,
        service: service.slug,
        value: tell(service),
      })),
    })),
  ];
}

type OptionsOf = (target: string) => readonly { value: string; label: string }[] | undefined;

function toField(path: string, schema: JsonSchema, optionsOf: OptionsOf): EmptyField {
  const keys = path.split('.');
  const { node, isRequired } = find(keys, schema);
  // Of two telephones it has to be said which.
  const about = keys.length > 2 ? find(keys.slice(0, -1), schema).node : node;
  return {
    path,
    label: nameField(
      keys[0] === 'kontakt' || keys[0] === 'adresse' ? keys.slice(1) : keys,
      within(keys, schema),
    ),
    hint:
      correctionsText.hints[path] ??
      toFormHint(about.description, node.type === 'array' ? 'choice' : 'text'),
    isRequired,
    kind: kindOf(keys.at(-1) ?? '', node, optionsOf),
  };
}

/** The schema that the name of a field is read from: what lies in a group of the form is named without it. */
const within = ([first = '']: readonly string[], schema: JsonSchema): JsonSchema =>
  first === 'kontakt' || first === 'adresse' ? (schema.properties?.[first] as JsonSchema) : schema;

function find(
  keys: readonly string[],
  schema: JsonSchema,
): { node: JsonSchema; isRequired: boolean } {
  const [key = '', ...rest] = keys;
  const node = schema.properties?.[key] as JsonSchema;
  if (rest.length > 0) return { ...find(rest, node), isRequired: false };
  return { node, isRequired: schema.required?.includes(key) === true };
}

/** Texts longer than this get a field of several lines. */
const longestLine = 120;

function kindOf(key: string, node: JsonSchema, optionsOf: OptionsOf): CorrectionField['kind'] {
  if (node.type === 'array') {
    const item = (node.items ?? {}) as JsonSchema;
    const target = item['refersTo'];
    const options =
      typeof target === 'string'
        ? optionsOf(target)
        : (item.enum as string[] | undefined)?.map((value) => ({ value, label: sayKey(value) }));
    return options === undefined ? { name: 'lines' } : { name: 'choice', options };
  }
  if (key === 'telefon' || key === 'sms') return { name: 'phone' };
  if (key === 'email') return { name: 'email' };
  if (key === 'web') return { name: 'web' };
  if (key === 'postnr') return { name: 'postal-code' };
  if (key === 'pauseTil') return { name: 'day' };
  if (node.type === 'number') return { name: 'number' };
  const maxLength = node.maxLength;
  return { name: (maxLength ?? 0) > longestLine ? 'text' : 'line', maxLength };
}
