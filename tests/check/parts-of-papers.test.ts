import { expect, it, test } from 'vitest';
import { findUnmarkedParts } from '../../src/check/rules/unmarked-parts.ts';
import { ask, entry } from './ask-rule.ts';

const paper = (text: string) => ask(findUnmarkedParts, entry('papirer', 'a', {}, text));

test.each([
  '## Vi foreslår: Målene\n\nTre mål.',
  '## Prøve gjorde: En plan\n\nDen kom i 2015.\n\nKilde: Avisen 2015.',
  '## Prøve gjorde: En plan\n\nDen kom i [2015](https://avisen.example/).',
  'Tekst uden overskrift.\n\n### Under en anden',
])('A part of a paper that says what it is stands: %j', (text) => {
  expect(paper(text)).toEqual([]);
});

it('A part is refused where its heading does not say whether it was done, and by its line', () => {
  const [found] = paper('Tekst.\n\n## Målene\n\nTre mål.');
  expect(found).toMatchObject({ bodyLine: 3, message: expect.stringContaining('»Målene«') });
});

it('What was done is refused without where it is known from, though the next part has a source', () => {
  const [found, ...others] = paper(
    '## Prøve gjorde: En plan\n\nDen kom.\n\n## Prøve gjorde: To\n\nKilder: Avisen.',
  );
  expect(found).toMatchObject({ bodyLine: 1, message: expect.stringContaining('Kilde: ') });
  expect(others).toEqual([]);
});

it('Pages of the guide may have any headings', () => {
  expect(ask(findUnmarkedParts, entry('guide', 'a', {}, '## Målene'))).toEqual([]);
});
