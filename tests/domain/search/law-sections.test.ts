import { expect, it } from 'vitest';
import { sectionsIn } from '../../../src/domain/search/law-sections.ts';

it.each([
  ['§ 103', ['103']],
  ['§103, stk. 2', ['103']],
  ['§§ 54 og 190', ['54', '190']],
  ['§§ 103-104', ['103', '104']],
  ['paragraf 103 og Paragrafferne 7', ['103', '7']],
  ['efter servicelovens 104', ['104']],
  ['SEL 103', ['103']],
  ['23 af 103 pladser, lovens år 2026, hotel 5', []],
])('the sections of laws are found: %s', (text, numbers) => {
  expect([...sectionsIn(text)]).toEqual(numbers);
});
