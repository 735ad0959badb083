import { describe, expect, test } from 'vitest';
import { checkArchive, checkMunicipalityFiles } from '../../src/check/municipality-files.ts';
import { readContent } from '../../src/check/read-content.ts';
import { findMissingParts } from '../../src/check/rules/missing-parts.ts';
import { add, type ContentFiles, makeContent } from './make-content.ts';

describe('The files of the municipality', () => {
  const told = (change: (files: ContentFiles) => void) =>
    checkMunicipalityFiles(makeContent(change)).map(({ file, message }) => `${file} ${message}`);

  test('are all there; a map need not be', () => {
    expect(told(() => undefined)).toEqual([]);
    expect(checkMunicipalityFiles('findes-ikke').map(({ file }) => file)).toEqual([
      'kommune/tema.css',
      'kommune/logo.svg',
      'kommune/favicon.svg',
    ]);
    for (const { field, message } of checkMunicipalityFiles('findes-ikke'))
      expect([field, message.slice(0, 9)]).toEqual(['', 'mangler. ']);
  });

  test('have styles of their own in the icon, not in the logo', () => {
    const svg = '<svg><style>path { fill: #000 }</style><path d="M0 0"/></svg>';
    expect(told(add('kommune/favicon.svg', svg))).toEqual([]);
    expect(told(add('kommune/logo.svg', svg))).toHaveLength(1);
  });

  describe('with a landscape of its own', () => {
    const landscape = (inside: string) =>
      told(
        add(
          'kommune/landskab.svg',
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 560"><title>Marker</title>${inside}</svg>`,
        ),
      );

    test('take it where it is drawn in the papers of a landscape', () => {
      expect(
        landscape(
          '<g class="land-tree"><use href="#t-fyr" x="1" y="2.5" width="9" height="9"/></g>',
        ),
      ).toEqual([]);
    });

    test.each([
      ['<path style="fill:red" d="M0 0"/>', 'har style'],
      ['<path stroke="red" d="M0 0"/>', 'Skriv en klasse i stedet'],
      ['<path class="land-near fw" d="M0 0"/>', 'har class="land-near fw"'],
      ['<text x="1">Nordlund</text>', 'har <text>'],
      ['<use x="1"/>', 'har en <use> uden ting'],
      ['<use href="#andet"/>', 'som ikke er en ting'],
      ['<path d="M0.125 0"/>', 'Rund af til én decimal'],
      ['', 'er tomt'],
      [`<path d="${'M10 10'.repeat(3000)}"/>`, 'må højst fylde 16000'],
    ])('refuse %s', (inside, words) => {
      const mistakes = landscape(inside);
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toContain(words);
    });
  });

  test('hold the map archive that is named', () => {
    const folder = makeContent(add('kommune/kort.pmtiles', 'x'));
    const check = (fil: unknown) =>
      checkArchive(folder, {
        file: 'kommune/kommune.yaml',
        fields: { kort: { fil } },
        body: '',
        yaml: '',
        linesBefore: 0,
      });
    expect([check('kort.pmtiles'), check(undefined)]).toEqual([[], []]);
    expect(check('andet.pmtiles')).toEqual([
      {
        file: 'kommune/kommune.yaml',
        field: 'kort.fil',
        message: '»andet.pmtiles« findes ikke. Læg kortfilen i kommune/, eller ret navnet.',
      },
    ]);
  });

  test('are no others', () => {
    const { problems } = readContent(
      makeContent((files) => {
        for (const name of ['kort.pmtiles', 'pmtiles.txt', 'tema.scss', 'logo.svg.d/a'])
          files[`kommune/${name}`] = 'x';
        files['brev.docx'] = 'x';
      }),
    );
    expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'brev.docx hører ikke til her. Flyt den, eller slet den.',
      'kommune/logo.svg.d bruges ikke. Mente du »logo.svg«?',
      'kommune/pmtiles.txt bruges ikke. Flyt den, eller slet den.',
      'kommune/tema.scss bruges ikke. Mente du »tema.css«?',
    ]);
  });
});

describe('What a site needs', () => {
  test('is missing where no file is, not where one can’t be read', () => {
    const filesOf = (...files: string[]) =>
      findMissingParts(
        [],
        files.map((file) => ({ file })),
      ).map(({ file }) => file);
    expect(filesOf()).toEqual(expect.arrayContaining(['sider/om.md', 'ydelser/', 'arter/']));
    expect(filesOf('sider/om.md', 'ydelser/a.md')).toEqual(
      filesOf().filter((file) => !['sider/om.md', 'ydelser/'].includes(file)),
    );
    expect(filesOf('sider/om.md.txt', 'ydelser-og-mere/a.md')).toEqual(filesOf());
  });
});
