import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { readContent } from '../../src/check/read-content.ts';
import { editorSchemas, schemaFolder, writeSchema } from '../../src/cli/editor-schemas.ts';
import { type CollectionName, collections } from '../../src/schema/collections.ts';
import { municipalityFields } from '../../src/schema/municipality.ts';

const schemas = editorSchemas();
// What a format means is for the check to say: an editor's own pattern is enough while one types.
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
const names = Object.keys(collections) as CollectionName[];

/** A file's fields as an editor's own reader has them: YAML 1.2, in which a date is text. */
function readFields(folder: string, file: string): Record<string, unknown> {
  const text = readFileSync(join(folder, file), 'utf8');
  const parts = file.endsWith('.md') ? splitFrontMatter(text) : { yaml: text };
  if (typeof parts === 'string') throw new Error(`${file}: ${parts}`);
  return parse(parts.yaml) as Record<string, unknown>;
}

const wrongIn = (name: string, fields: unknown): string[] => {
  const validate = ajv.compile(schemas.get(`${name}.json`) ?? {});
  return validate(fields)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** They come with the content; a municipality may leave them out, and `npm run fields` writes them. */
const hasSchemas = existsSync(join('content', schemaFolder));

describe('the schemas for editors', () => {
  it.runIf(hasSchemas)('lie in the content as the schema of the code has them', () => {
    const folder = join('content', schemaFolder);
    const message = 'content/.skema er ikke som felterne. Kør npm run fields.';
    expect(readdirSync(folder).toSorted(), message).toEqual([...schemas.keys()].toSorted());
    for (const [name, schema] of schemas)
      expect(readFileSync(join(folder, name), 'utf8') === writeSchema(schema), message).toBe(true);
  });

  it.each([...names, 'kommune'])('%s knows every field, with words for the one who types', (name) => {
    const fields = name === 'kommune' ? municipalityFields : collections[name as CollectionName].fields;
    const shape = typeof fields === 'function' ? fields(() => municipalityFields.shape.navn).shape : fields.shape;
    const { properties = {} } = schemas.get(`${name}.json`) ?? {};
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(shape).toSorted());
    for (const [key, field] of Object.entries(properties))
      expect(field, key).toHaveProperty('description', expect.stringMatching(/\p{L}.*\.$/su));
  });

  describe.each(['content', 'tests/fixtures/nabokommune'])('for %s', (folder) => {
    const { entries } = readContent(folder);

    it('find nothing wrong in what is right', () => {
      expect(entries.length).toBeGreaterThan(0);
      const wrong = entries.flatMap(({ collection, file }) =>
        wrongIn(collection, readFields(folder, file)).map((words) => `${file}: ${words}`),
      );
      expect(wrong).toEqual([]);
      expect(wrongIn('kommune', readFields(folder, 'kommune/kommune.yaml'))).toEqual([]);
    });

    it('refuse a field nobody knows in any of them, and an entry without its fields', () => {
      for (const name of new Set(entries.map(({ collection }) => collection))) {
        const { file } = entries.find(({ collection }) => collection === name)!;
        const fields = readFields(folder, file);
        expect(wrongIn(name, { ...fields, hemmelig: 1 }), name).toHaveLength(1);
        expect(wrongIn(name, {}).length, name).toBeGreaterThan(0);
      }
    });
  });

  it.each([
    ['ydelser', { leveringsform: ['at-customer'] }, '/leveringsform/0'],
    ['resultater', { dato: '23. maj' }, '/dato'],
    ['virksomheder', { adresse: { by: 'Them', bredde: 9.5 } }, '/adresse/bredde'],
    ['virksomheder', { art: 'Med Stort' }, '/art'],
  ])('%s refuses %j', (name, fields, where) => {
    expect(wrongIn(name, fields).some((words) => words.startsWith(where))).toBe(true);
  });

  it.runIf(hasSchemas)('are what the settings of the project tell an editor to use', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    const used = Object.entries(settings['yaml.schemas']);
    const yaml = names.filter((name) => collections[name].form === 'yaml');
    expect(used.length).toBe(yaml.length + 1);
    for (const [schema, files] of used) {
      expect(existsSync(schema), schema).toBe(true);
      expect(files.startsWith('content/'), files).toBe(true);
    }
    for (const name of yaml)
      expect(settings['yaml.schemas'][`./content/.skema/${name}.json`]).toBe(`content/${name}/*.yaml`);
  });
});
