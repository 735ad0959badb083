import type { z } from 'astro/zod';
import { listDrawings } from '../check/list-drawings.ts';
import type { TextForm } from '../editing/entry-text.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import type { EditingHost } from '../schema/editing-host.ts';
import { slugPattern } from '../schema/fields.ts';
import { municipalityFields } from '../schema/municipality.ts';
import { editorFolders, editorText } from '../text/editor.ts';
import { hostOptions } from './hosted/host-backend.ts';
import { folderOf, makeFormWords } from './form-words.ts';
import { type FormChoices, type FormField, pictureField, toFormFields } from './form-fields.ts';

/** How the files of a folder are read and written by the form. */
export interface FormFormat {
  /** The name Sveltia CMS knows it by. */
  name: string;
  form: TextForm;
  fields: readonly FormField[];
}

/** All that the page of the form needs: what Sveltia CMS is told, and how files are read and written. */
export interface FormConfig {
  cms: Record<string, unknown>;
  formats: FormFormat[];
}

/** What a form is made for. */
export interface FormOf {
  /** The name of the site. */
  siteTitle: string;
  /** The codes of the languages in `sprog/`. */
  languages: readonly string[];
  /** The names of the towns in kommune.yaml. */
  towns: readonly string[];
  /** Where the files lie; undefined where they are behind the editor's own server. */
  host?: EditingHost;
}

/** The fields that may name an entry, the first that a folder has. */
const namingFields = ['navn', 'titel', 'term', 'maal'];

const names = Object.keys(editorFolders) as CollectionName[];

const fieldsOf = (name: CollectionName): z.ZodObject => collections[name].fields(pictureField);

/** The field that names an entry, by folder. */
const titleFields = Object.fromEntries(
  names.map((name) => {
    const own = Object.keys(fieldsOf(name).shape);
    return [name, namingFields.find((field) => own.includes(field)) ?? own[0]!];
  }),
);

/** Sveltia CMS wants a host named; files are read and written on this machine, and the host's address leads nowhere. */
const ownMachine = {
  backend: {
    name: 'gitea',
    repo: 'lokal/lokal',
    base_url: 'https://lokal.invalid',
    api_root: 'https://lokal.invalid/api/v1',
    branch: 'main',
  },
};

/** Makes the form of every folder and of kommune.yaml out of the schemas. Paths are from where the files are read. */
export function makeFormConfig({ siteTitle, languages, towns, host }: FormOf): FormConfig {
  const choices: FormChoices = { drawings: listDrawings(), languages, towns, titleFields };
  const folders = names.map((name) => makeFolder(name, choices, host));
  const root = host?.folder ?? '';
  const municipality: FormFormat = {
    name: 'kommune-yaml',
    form: 'yaml',
    fields: toFormFields(municipalityFields, choices),
  };
  const formats = [...folders.map(({ format }) => format), municipality];
  const words = makeFormWords(formats);
  for (const format of formats)
    sayHints(format.fields, (hint) => words.sentence(folderOf(format), hint));
  return {
    formats,
    cms: {
      load_config_file: false,
      ...(host === undefined ? ownMachine : hostOptions(host)),
      app_title: editorText.title(siteTitle),
      logo: { show_in_header: false },
      show_preview_links: false,
      media_folder: `${root}billeder`,
      public_folder: '/billeder',
      media_libraries: {
        stock_assets: false,
        all: { max_file_size: 8_000_000, slugify_filename: true },
      },
      i18n: { structure: 'single_file_default_root', locales: ['da'], default_locale: 'da' },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
      output: { omit_empty_optional_fields: true },
      editor: { preview: false },
      collections: folders.map(({ collection }) => collection),
      singletons: [
        {
          name: 'kommune',
          label: editorText.municipality,
          icon: 'account_balance',
          file: `${root}kommune/kommune.yaml`,
          format: municipality.name,
          fields: municipality.fields,
        },
      ],
    },
  };
}

/** Hints are written for files and know fields by their keys; here they know them by their titles. */
function sayHints(fields: readonly FormField[], say: (hint: string) => string): void {
  for (const field of fields) {
    if (field.hint !== undefined) field.hint = say(field.hint);
    sayHints([...(field.fields ?? []), ...(field.field ? [field.field] : [])], say);
  }
}

function makeFolder(
  name: CollectionName,
  choices: FormChoices,
  host: EditingHost | undefined,
): { collection: Record<string, unknown>; format: FormFormat } {
  const { form } = collections[name];
  const { many, one, icon, about } = editorFolders[name];
  const fields = toFormFields(fieldsOf(name), choices);
  const isYaml = form === 'yaml';
  const format: FormFormat = {
    // Of a file ending in .md a name of this ending is asked for.
    name: isYaml ? `${name}-yaml` : `${name}-frontmatter`,
    form: isYaml ? 'yaml' : 'markdown',
    fields,
  };
  const title = titleFields[name]!;
  return {
    format,
    collection: {
      name,
      label: many,
      label_singular: one,
      icon,
      ...(about === undefined ? {} : { description: about }),
      folder: `${host?.folder ?? ''}${name}`,
      ...(form === 'folder' ? { path: '{{slug}}/index', media_folder: '', public_folder: '' } : {}),
      extension: isYaml ? 'yaml' : 'md',
      format: format.name,
      identifier_field: title,
      summary: `{{${title}}}`,
      sortable_fields: sortingOf(fields, title),
      slug: {
        // A field that is empty would become letters by chance.
        template:
          name === 'resultater' ? "{{maal}}-{{periode | default('{{dato}}')}}" : `{{${title}}}`,
        hint: editorText.slugHint,
        pattern: [slugPattern.source, editorText.slugPattern],
        // Only our own server keeps the old address of what gets a new name, and lets the others follow.
        ...(host === undefined ? {} : { editable: ['create'] }),
      },
      create: true,
      i18n: true,
      fields: isYaml ? fields : [...fields, body],
    },
  };
}

/** A list is sorted by the order its schema asks for, or by name. */
function sortingOf(fields: readonly FormField[], title: string) {
  const order = fields.some(({ name }) => name === 'orden') ? ['orden'] : [];
  const [first] = [...order, title];
  return { fields: [...order, title], default: { field: first } };
}

const body: FormField = {
  name: 'body',
  label: editorText.body,
  widget: 'richtext',
  required: false,
  hint: editorText.bodyHint,
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
  use_emoji_autocomplete: false,
};
