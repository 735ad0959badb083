import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { listDrawings } from '../../src/check/list-drawings.ts';
import { makeFormConfig } from '../../src/editor/form-config.ts';
import { type FormField, toFormFields } from '../../src/editor/form-fields.ts';
import { collections } from '../../src/schema/collections.ts';
import { expectNone } from '../expect-none.ts';

const { formats, cms } = makeFormConfig({
  siteTitle: 'Et sted',
  languages: ['en', 'uk'],
  towns: ['Havneby'],
});

/** Every field with its path, those of groups and lists too. */
const everyField = (fields: readonly FormField[], path: string): [string, FormField][] =>
  fields.flatMap((field) => [
    [`${path}.${field.name}`, field] as [string, FormField],
    ...everyField(
      [...(field.fields ?? []), ...(field.field ? [field.field] : [])],
      `${path}.${field.name}`,
    ),
  ]);

const all = formats.flatMap(({ name, fields }) => everyField(fields, name));

const kinds = [
  'boolean',
  'image',
  'list',
  'number',
  'object',
  'relation',
  'select',
  'string',
  'text',
];

const fieldOf = (path: string): FormField | undefined => all.find(([name]) => name === path)?.[1];

describe('the form', () => {
  it('has every folder and kommune.yaml', () => {
    expect(formats.map(({ name }) => name.replace(/-(frontmatter|yaml)$/, '')).sort()).toEqual(
      [...Object.keys(collections), 'kommune'].sort(),
    );
    expect(all.length).toBeGreaterThan(250);
  });

  it('knows every field by a kind and by a title in Danish', () => {
    expectNone(
      all.flatMap(([path, { widget, label }]) => [
        ...(kinds.includes(widget) ? [] : [`${path}: ${widget}`]),
        // A title is no key: it begins with a capital and has no other but in an abbreviation.
        ...(/^[A-ZÆØÅ][^A-ZÆØÅ_]*$/.test(label.replace(/^(CVR|CPV|P|RSV)(?=-)/, 'N'))
          ? []
          : [`${path}: ${label}`]),
        ...(/ae|oe|aa/i.test(label) ? [`${path}: ${label}: give it a title in its schema`] : []),
      ]),
    );
  });

  it('says nothing of how a file is written', () => {
    expectNone(
      all.flatMap(([path, { hint }]) =>
        /anførselstegn|\btrue\b|\bfalse\b|^Filnavn|^Mappenavn|"|kommune\.yaml|\.\/|\b[a-z]+[A-Z]/.test(
          hint ?? '',
        )
          ? [`${path}: ${hint}`]
          : [],
      ),
    );
  });

  it('lets towns be chosen, and knows fields and choices by their titles', () => {
    expect(fieldOf('virksomheder-frontmatter.leverer.byer')).toMatchObject({
      widget: 'select',
      multiple: true,
      options: ['Havneby', 'hele kommunen', 'hele landet'].map((name) => ({
        label: name,
        value: name,
      })),
    });
    expect(fieldOf('virksomheder-frontmatter.leverer')?.hint).toContain('deres egen »Område«');
    expect(fieldOf('virksomheder-frontmatter.billede')?.hint).not.toContain('mappe');
    expect(fieldOf('ydelser-frontmatter.slags')?.hint).toContain('kan købes');
  });

  it('has a hint at every field', () => {
    const bare = all.filter(([, { hint, widget }]) => hint === undefined && widget !== 'relation');
    expectNone(bare.map(([path]) => path).filter((path) => !/\.(tal|en|uk)$/.test(path)));
  });

  it('takes limits, choices, relations and messages from the schemas', () => {
    expect(fieldOf('virksomheder-frontmatter.resume')).toMatchObject({
      widget: 'text',
      maxlength: 280,
      required: true,
    });
    expect(fieldOf('virksomheder-frontmatter.cvr')).toMatchObject({
      label: 'CVR-nummer',
      pattern: [String.raw`^\d{8}$`, 'Det er ikke et CVR-nummer. Skriv otte cifre uden mellemrum.'],
    });
    expect(fieldOf('virksomheder-frontmatter.kontakt.web')?.['pattern']).toEqual([
      String.raw`^https?://\S+\.\S+$`,
      'Det er ikke en webadresse. Skriv hele adressen med https:// foran.',
    ]);
    expect(fieldOf('virksomheder-frontmatter.art')).toMatchObject({
      widget: 'relation',
      collection: 'arter',
      display_fields: ['titel'],
    });
    expect(fieldOf('virksomheder-frontmatter.jobtyper')).toMatchObject({
      widget: 'relation',
      multiple: true,
    });
    expect(fieldOf('ydelser-frontmatter.leveringsform')).toMatchObject({
      widget: 'select',
      multiple: true,
      min: 1,
      options: [
        { label: 'Hos jer', value: 'hos-jer' },
        { label: 'Hos dem', value: 'hos-dem' },
        { label: 'Vare', value: 'vare' },
      ],
    });
    expect(fieldOf('virksomheder-frontmatter.billede')).toMatchObject({
      widget: 'image',
      public_folder: './',
    });
    expect(fieldOf('virksomheder-frontmatter.tegning.scene')?.['options']).toHaveLength(
      listDrawings().stages.length,
    );
    expect(fieldOf('virksomheder-frontmatter.paa.uk.letLaest')).toMatchObject({ maxlength: 900 });
    expect(fieldOf('virksomheder-frontmatter.paa.uk')?.label).toBe('Ukrainsk');
    expect(fieldOf('kommune-yaml.kontakt.telefon')).toMatchObject({ widget: 'string' });
    expect(fieldOf('kommune-yaml.forside.partnerskab')).toMatchObject({
      widget: 'relation',
      collection: 'partnerskaber',
    });
  });

  it('has a field that is added to a schema by itself', () => {
    const schema = z.strictObject({
      nytSvar: z.string().max(40).optional().describe('Noget nyt.'),
    });
    expect(
      toFormFields(schema, { drawings: listDrawings(), languages: [], towns: [], titleFields: {} }),
    ).toEqual([
      {
        name: 'nytSvar',
        label: 'Nyt svar',
        required: false,
        hint: 'Noget nyt.',
        widget: 'string',
        maxlength: 40,
        use_emoji_autocomplete: false,
      },
    ]);
  });

  it('lets no text be written under the fields where a file has none', () => {
    const folders = cms['collections'] as { name: string; fields: FormField[] }[];
    const withBody = folders.filter(({ fields }) => fields.some(({ name }) => name === 'body'));
    expect(withBody.map(({ name }) => name).sort()).toEqual(
      Object.entries(collections)
        .filter(([, { form }]) => form !== 'yaml')
        .map(([name]) => name)
        .sort(),
    );
  });

  it('names a new file by fields that are never empty: of an empty one only letters by chance would be left', () => {
    const folders = cms['collections'] as {
      name: string;
      slug: { template: string };
      fields: FormField[];
    }[];
    expectNone(
      folders.flatMap(({ name, slug, fields }) =>
        [...slug.template.matchAll(/(?<!')\{\{(\w+)( \| default)?/g)].flatMap(([, key, other]) => {
          const field = fields.find((each) => each.name === key);
          return other !== undefined || (field && field.required !== false)
            ? []
            : [`${name}: ${key}`];
        }),
      ),
    );
  });
});
