import { describe, expect, test } from 'vitest';
import { readFieldsFile } from '../../src/check/read-entry.ts';
import { add, makeContent } from './make-content.ts';

describe('A file with fields', () => {
  const read = (name: string, text: string) =>
    readFieldsFile(makeContent(add(`guide/${name}`, text)), `guide/${name}`);

  test('is read with its text, and with how many lines stand before its fields', () => {
    expect(read('a.md', '\n---\na: 1\n---\nTekst.\n')).toEqual({
      file: 'guide/a.md',
      fields: { a: 1 },
      body: 'Tekst.\n',
      yaml: 'a: 1\n',
      linesBefore: 2,
    });
    expect(read('a.yaml', '\uFEFFa: 1')).toEqual({
      file: 'guide/a.yaml',
      fields: { a: 1 },
      body: '',
      yaml: 'a: 1',
      linesBefore: 0,
    });
  });

  test.each([
    ['a.md', '', /^er tom\./],
    ['a.yaml', ' \n\t\n', /^er tom\./],
    ['a.md', 'Tekst.', /^mangler felterne øverst\./],
    ['a.md', '---\na: 1\n', /^mangler linjen efter felterne\./],
    ['a.yaml', `a: ${'x'.repeat(499_998)}`, /^er for stor\. En fil er højst 500 kB/],
    ['a.yaml', 'a: !!foo b', /^kan ikke læses\./],
  ])('is told about as a whole: %s, %#', (name, text, message) => {
    expect(read(name, text)).toEqual({
      file: `guide/${name}`,
      field: '',
      message: expect.stringMatching(message) as string,
    });
  });

  test('is told where a letter is lost, whether it was stored so or in another set of letters', () => {
    expect(read('a.yaml', 'a: b\nc: \uFFFD')).toMatchObject({
      line: 2,
      message: expect.stringMatching(/et bogstav er gået tabt/) as string,
    });
    expect(
      readFieldsFile(
        makeContent(add('guide/a.yaml', Buffer.from('a: \xE6', 'latin1'))),
        'guide/a.yaml',
      ),
    ).toMatchObject({
      message: expect.stringMatching(/^er ikke gemt som UTF-8\./) as string,
    });
  });

  test('may have half a million characters, and says on which of its lines the YAML is wrong', () => {
    expect(read('a.yaml', `a: ${'x'.repeat(499_997)}`)).toHaveProperty('fields');
    expect(read('a.md', '\n---\na: 1\na: 2\n---\n')).toMatchObject({ field: '', line: 4 });
  });

  test('that is none can not be opened', () => {
    expect(readFieldsFile(makeContent(), 'guide/nej.md')).toEqual({
      file: 'guide/nej.md',
      field: '',
      message: 'kan ikke åbnes. Tjek, at filen findes og må læses.',
    });
  });
});
