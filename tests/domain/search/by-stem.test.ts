import { expect, it } from 'vitest';
import common from '../../../src/check/common-words.json' with { type: 'json' };
import { foldDanish } from '../../../src/domain/fold.ts';
import { ByStem } from '../../../src/domain/search/by-stem.ts';
import { toStem } from '../../../src/domain/search/stems.ts';
import { expectNone } from '../../expect-none.ts';

it('Values are found by the stem of their word, in the order they were added', () => {
  const values = new ByStem<number>();
  for (const [at, word] of ['pakke', 'kantine', 'pakning', 'palle', 'pakker'].entries())
    values.add(word, at);
  expect(values.get(toStem('pakke'))).toEqual([0, 2, 4]);
  expect(values.get(toStem('kantiner'))).toEqual([1]);
  expect(values.get(toStem('pakke'))).toEqual([0, 2, 4]);
  expect(values.get('zebra')).toEqual([]);
});

it('No rule for stems changes the first two letters of a word', () => {
  const changed = common.words.split(' ').filter((word) => {
    const stem = toStem(word);
    return stem.length > 1 && !foldDanish(word).startsWith(stem.slice(0, 2));
  });
  expectNone(changed);
});
