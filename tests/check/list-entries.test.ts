import { describe, expect, test } from 'vitest';
import { listEntries } from '../../src/check/list-entries.ts';
import type { EntryForm } from '../../src/schema/collections.ts';
import { makeContent } from './make-content.ts';

/** What is found in a folder `koebsveje/` with these files alone, in a form: slugs, and what is told of which file. */
function list(form: EntryForm, ...files: string[]) {
  const folder = makeContent((content) => {
    for (const file of files) content[`koebsveje/${file}`] = 'x';
  });
  const { entries, problems } = listEntries(folder, 'koebsveje', form);
  return {
    slugs: entries.map(({ slug }) => slug),
    told: problems.map(({ file, field, message }) => {
      expect(field).toBe('');
      return `${file.replace('koebsveje/', '')}: ${message}`;
    }),
  };
}

describe('The files of a folder', () => {
  test.each([
    ['markdown', ['ro.md', 'tid.md']],
    ['yaml', ['ro.yaml', 'tid.yaml']],
    ['folder', ['ro/index.md', 'tid/index.md']],
  ] as const)('are its entries, written as %s', (form, files) => {
    expect(list(form, ...files)).toEqual({ slugs: ['ro', 'tid'], told: [] });
  });

  // prettier-ignore
  test.each([
    ['markdown', 'ro.markdown', 'ro.markdown: skal ende på .md. Omdøb den til »ro.md«.'],
    ['markdown', 'Stille Ro.YML', 'Stille Ro.YML: skal ende på .md. Omdøb den til »stille-ro.md«.'],
    ['markdown', '!.mdx', '!.mdx: skal ende på .md. Omdøb den til »navn.md«.'],
    ['yaml', 'ro.md', 'ro.md: skal ende på .yaml. Omdøb den til »ro.yaml«.'],
    ['markdown', 'ro.md.docx', 'ro.md.docx: hører ikke til her. I koebsveje/ ligger kun filer, der ender på .md: flyt filen, eller slet den.'],
    ['markdown', 'ro/index.md', 'ro: er en mappe, men i koebsveje/ ligger kun filer. Flyt teksten til »koebsveje/ro.md«, og slet mappen.'],
    ['yaml', '!/index.md', '!: er en mappe, men i koebsveje/ ligger kun filer. Flyt teksten til »koebsveje/navn.yaml«, og slet mappen.'],
    ['folder', 'ro.md', 'ro.md: skal være en mappe. Flyt teksten til »koebsveje/ro/index.md«.'],
    ['folder', '!.md', '!.md: skal være en mappe. Flyt teksten til »koebsveje/navn/index.md«.'],
    ['folder', 'ro.docx', 'ro.docx: hører ikke til her. I koebsveje/ ligger kun mapper med index.md og billeder: flyt filen, eller slet den.'],
  ] as const)('are none of %s when one is %s', (form, file, told) => {
    expect(list(form, file)).toEqual({ slugs: [], told: [told] });
  });

  test.each([
    ['markdown', 'Stille Ro.md', 'Stille Ro.md', 'stille-ro.md'],
    ['yaml', '7.yaml', '7.yaml', 'nr-7.yaml'],
    ['markdown', '!.md', '!.md', 'navn.md'],
    ['folder', 'Stille Ro/index.md', 'Stille Ro', 'stille-ro'],
  ] as const)('have names that are addresses, not in %s: %s', (form, file, name, better) => {
    expect(list(form, file).told).toEqual([
      `${name}: skal skrives med a-z, tal og bindestreg og begynde med et bogstav. Omdøb til »${better}«.`,
    ]);
  });

  test.each([
    ['folder', 'con/index.md', 'con', 'navn-con'],
    ['markdown', 'NUL.md', 'NUL.md', 'navn-nul.md'],
    ['yaml', 'com1.yaml', 'com1.yaml', 'navn-com1.yaml'],
  ] as const)('have names that Windows can store, not in %s: %s', (form, file, name, better) => {
    expect(list(form, file).told).toEqual([
      `${name}: er et navn, som Windows ikke kan gemme. Omdøb til »${better}«.`,
    ]);
  });

  const twin = (file: string, of: string) =>
    `${file}: har samme navn som koebsveje/${of}. Slet den ene, eller giv den et andet navn.`;

  test('have each a name of their own, whatever their endings; the later are told', () => {
    expect(list('markdown', 'ro.markdown', 'ro.md', 'ro.yaml')).toEqual({
      slugs: ['ro'],
      told: [
        expect.stringContaining('skal ende på .md'),
        twin('ro.md', 'ro.markdown'),
        twin('ro.yaml', 'ro.markdown'),
      ],
    });
    expect(list('folder', 'ro/index.md', 'ro.md')).toEqual({
      slugs: ['ro'],
      told: [twin('ro.md', 'ro')],
    });
  });

  test('share no name when one is no text, or has letters of which none can be made', () => {
    expect(list('markdown', 'ro', 'ro.md').slugs).toEqual(['ro']);
    expect(list('markdown', 'ro', 'ro.md').told).toEqual([
      expect.stringContaining('hører ikke til her'),
    ]);
    expect(list('markdown', '!.md', '+.md').told).toEqual([
      expect.stringContaining('»navn.md«'),
      expect.stringContaining('»navn.md«'),
    ]);
  });
});
