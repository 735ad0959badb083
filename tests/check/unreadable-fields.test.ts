import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { type CollectionName, collections } from '../../src/schema/collections.ts';
import { add, edit, makeContent, today } from './make-content.ts';

const message = 'har linjer under sig, der ikke kan læses. Slet dem, og skriv værdien igen.';

/** A length that no number can be compared with, in the words of YAML. */
const length = '{valueOf: 1, toString: 1}';

describe('a field with a length that can’t be measured', () => {
  test('is told by its name and line, and the rest of the file is read', async () => {
    const file = 'virksomheder/broen/index.md';
    const { problems } = await checkContent(
      makeContent((files) => {
        edit(file, 'letLaest: ', 'x: ')(files);
        edit(file, 'navn: ', `fremmed: 1\nletLaest: {length: ${length}}\nnavn: `)(files);
      }),
      today,
    );
    expect(problems).toContainEqual({ file, field: 'letLaest', line: 3, message });
    expect(problems).toContainEqual(expect.objectContaining({ file, field: 'fremmed', line: 2 }));
    expect(problems.filter(({ field }) => field === 'letLaest')).toHaveLength(1);
  });

  test.each(Object.keys(collections) as CollectionName[])(
    'is a mistake of the editor in %s, never an error of the check',
    async (name) => {
      const { form, fields } = collections[name];
      const file = `${name}/proeve${{ markdown: '.md', yaml: '.yaml', folder: '/index.md' }[form]}`;
      const yaml = Object.keys(fields(() => z.string()).shape)
        .map((field) => `${field}: {length: ${length}}\n`)
        .join('');
      const text = form === 'yaml' ? yaml : `---\n${yaml}---\n\nTekst.\n`;
      const { problems } = await checkContent(makeContent(add(file, text)), today);
      expect(problems).toContainEqual(expect.objectContaining({ file, message }));
    },
  );

  test('is a mistake of the editor in kommune.yaml', async () => {
    const file = 'kommune/kommune.yaml';
    const change = edit(file, 'kortnavn: ', `kortnavn: {length: ${length}}\nx: `);
    const { problems } = await checkContent(makeContent(change), today);
    expect(problems).toContainEqual(expect.objectContaining({ file, field: 'kortnavn', message }));
  });
});
