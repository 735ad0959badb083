import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { collections } from '../../src/schema/collections.ts';
import { edit, makeContent, today } from './make-content.ts';

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

  test.each([...Object.keys(collections), 'kommune'])(
    'is a mistake of the editor in %s, never an error of the check',
    async (name) => {
      let written = { file: '', field: '' };
      const folder = makeContent((files) => {
        files['koebsveje/udbud.yaml'] = 'titel: Udbud\n';
        for (const [file, text] of Object.entries(files)) {
          if (typeof text !== 'string' || !file.startsWith(`${name}/`)) continue;
          const [line, field = ''] = /^(titel|navn|term|maal|resume): .*$/m.exec(text) ?? [];
          if (line === undefined || written.file !== '') continue;
          files[file] = text.replace(line, `${field}: {length: ${length}}`);
          written = { file, field };
        }
      });
      expect(written.file).not.toBe('');
      const { problems } = await checkContent(folder, today);
      expect(problems).toContainEqual(expect.objectContaining({ ...written, message }));
    },
  );
});
