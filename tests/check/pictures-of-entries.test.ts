import { describe, expect, test } from 'vitest';
import { findWrongPictures } from '../../src/check/rules/wrong-pictures.ts';
import { ask, entry } from './ask-rule.ts';

/** What is told of an enterprise with one picture beside it: the place and the sentence. */
const find = (fields: object, body = '', pictures: string[] = ['a.jpg']) =>
  ask(findWrongPictures, {
    ...entry('virksomheder', 'x', fields, body),
    file: 'virksomheder/x/index.md',
    pictures,
  }).map(({ file, field, bodyLine, message }) =>
    [file.replace('virksomheder/x/', ''), field, bodyLine, message]
      .filter((part) => part !== undefined && part !== '' && part !== 'index.md')
      .join(' '),
  );

const unused = 'a.jpg er ikke i brug. Skriv billede: ./a.jpg i index.md, eller slet filen.';
const say = 'Skriv, hvad man ser på det, fx »To mennesker samler en bænk«.';

describe('A picture in a field', () => {
  test.each(['billede', 'logo'])('lies beside the file and is named so, as %s', (field) => {
    expect(find({ [field]: './a.jpg' })).toEqual([]);
    expect(find({ [field]: 'a.jpg' })).toEqual([`${field} mangler ./ foran. Skriv »./a.jpg«.`]);
    expect(find({ [field]: '../y/a.jpg' })).toEqual([
      `${field} skal ligge i samme mappe. Flyt billedet hertil, og skriv »./a.jpg«.`,
    ]);
    expect(find({ [field]: './b.jpg' })).toEqual([
      `${field} »b.jpg« findes ikke i mappen. Mente du »a.jpg«?`,
      unused,
    ]);
    expect(find({ [field]: './%.jpg' }, '', [])).toEqual([
      `${field} »%.jpg« findes ikke i mappen. Læg billedet i mappen, eller fjern linjen.`,
    ]);
    expect(find({ [field]: './en cykel.jpg' }, '', ['en cykel.jpg'])).toEqual([]);
    expect(find({ [field]: './50%25.jpg' }, '', ['50%25.jpg'])).toEqual([]);
    expect(find({ [field]: './en%20cykel.jpg' }, '', ['en cykel.jpg'])[0]).toBe(
      `${field} »en%20cykel.jpg« findes ikke i mappen. Mente du »en cykel.jpg«?`,
    );
  });

  test('is one of several too', () => {
    const billeder = [{ fil: './a.jpg', tekst: 'Et hus' }, { fil: 'a.jpg' }, {}];
    expect(find({ billeder })).toEqual(['billeder.2.fil mangler ./ foran. Skriv »./a.jpg«.']);
  });

  test.each(['Billede', 'Et foto', 'IMG_2034', 'dsc-1', 'a.jpg', 'a', ' a '])(
    'is told what it shows, not »%s«',
    (words) => {
      const plain = words.trim();
      expect(find({ billede: './a.jpg', billedtekst: words })).toEqual([
        `billedtekst »${plain}« siger ikke, hvad billedet viser. ${say}`,
      ]);
      expect(find({ billeder: [{ fil: './a.jpg', tekst: words }] })).toEqual([
        `billeder.1.tekst »${plain}« siger ikke, hvad billedet viser. ${say}`,
      ]);
      expect(find({}, `![${words}](./a.jpg)`)).toEqual([
        `1 teksten viser »a.jpg« med ordene »${words}«. ${say}`,
      ]);
    },
  );

  test.each(['Billede af et hus', 'Fotografer', 'En a.jpg', ''])(
    'may be told of as »%s«',
    (words) => {
      expect(find({ billede: './a.jpg', billedtekst: words })).toEqual([]);
    },
  );
});

describe('A picture in a text', () => {
  test('is an address, so blanks in its name may be written as one has them', () => {
    expect(find({}, '![En cykel](./en%20cykel.jpg)', ['en cykel.jpg'])).toEqual([]);
    expect(find({}, '![En cykel](./%.jpg)', ['%.jpg'])).toEqual([]);
  });

  test.each(['./a.jpg', 'a.jpg', '<./a.jpg>', './a.jpg "Titel"'])('is used there: %s', (path) => {
    expect(find({}, `Tekst.\n\n![Et hus](${path})`)).toEqual([]);
  });

  test.each([
    ['![](./a.jpg)', [`3 teksten viser »a.jpg« uden ord i [ ]. ${say}`]],
    ['![ ](./a.jpg)', [`3 teksten viser »a.jpg« uden ord i [ ]. ${say}`]],
    [
      '![Hus](https://x.example/a.jpg)',
      [
        '3 teksten viser et billede, der ligger hos andre. Læg billedet i samme mappe, og skriv »./« og navnet.',
      ],
    ],
    [
      '![Hus](//x.example/a.jpg)',
      [
        '3 teksten viser et billede, der ligger hos andre. Læg billedet i samme mappe, og skriv »./« og navnet.',
      ],
    ],
    [
      '![Hus](../a.jpg)',
      ['3 teksten viser »../a.jpg«. Læg billedet i samme mappe, og skriv »./a.jpg«.'],
    ],
    [
      '![Hus](/a.jpg)',
      ['3 teksten viser »/a.jpg«. Læg billedet i samme mappe, og skriv »./a.jpg«.'],
    ],
    [
      '![Hus](b.jpg)',
      ['3 teksten viser et billede, men »b.jpg« findes ikke i mappen. Mente du »a.jpg«?', unused],
    ],
    ['[Hus](./a.jpg)', [unused]],
  ])('is told of on its line: %s', (text, told) => {
    expect(find({}, `Tekst.\n\n${text}`)).toEqual(told);
  });
});
