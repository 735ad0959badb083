import { describe, expect, test } from 'vitest';
import { isCommon } from '../../src/check/common-words.ts';
import { everydayWords } from '../../src/check/everyday-words.ts';
import common from '../../src/check/common-words.json' with { type: 'json' };
import { findUncommonWords } from '../../src/check/rules/uncommon-words.ts';
import { ask, entry } from './ask-rule.ts';

describe('A word of an easy text', () => {
  const find = (
    letLaest: unknown,
    fields: object = {},
    collection: 'sider' | 'ydelser' = 'sider',
  ) =>
    ask(
      findUncommonWords,
      entry('ordliste', 'a', { term: 'Revalidering', former: ['beskyttet beskæftigelse'] }),
      entry(collection, 'a', { titel: 'A', letLaest, ...fields }),
    ).map(({ file, field, message }) => {
      expect([file, field]).toEqual(['sider/a.md', 'letLaest']);
      return [...message.matchAll(/»(.*?)«/g)].map(([, word]) => word);
    });

  test.each([
    ['common, in whatever form', 'Vi spiser maden. Hunden spiste den. Vi er på job og i jobbet.'],
    ['of everyday', 'Vi svejser og lapper. Spørg din a-kasse.'],
    [
      'in the glossary, alone or several together',
      'Det er revalidering eller beskyttet beskæftigelse.',
    ],
    ['what the entry is called', 'Godrum er et hus.', { navn: 'Huset Godrum' }],
    ['a name inside a sentence, and then anywhere', 'Nagbøl er en by. Jeg bor i Nagbøl.'],
    ['told', 'En moæskulator er en kop. To moæskulatorer står her.'],
    ['a number', 'Det koster 25 kr. og er fra § 103.'],
    ['no text', undefined],
  ])('may be %s', (_, text, fields: object = {}) => {
    expect(find(text, fields)).toEqual([]);
  });

  test('is told of, once in whatever form, where it is none of that', () => {
    expect(find('Du får en ydelse. Ydelsen er et forløb.')).toEqual([['ydelsen', 'forløb']]);
    expect(find('Kapacitetsudvidelse er godt.')).toEqual([['kapacitetsudvidelse']]);
    expect(find('Du får en ydelse.', {}, 'ydelser')).toEqual([]);
  });

  test('is one of five at most in one warning', () => {
    const [words] = find('Her er xaba, xabe, xibi, xobo, xubu, xyby og xæbæ.');
    expect(words).toHaveLength(5);
  });

  test('is no easier for being joined', () => {
    expect([isCommon('social'), isCommon('økonomisk'), isCommon('socialøkonomisk')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('An everyday word is not common already, and stands there once', () => {
  const words = new Set(common.words.split(' '));
  expect(everydayWords.filter((word) => words.has(word))).toEqual([]);
  expect(new Set(everydayWords).size).toBe(everydayWords.length);
});
