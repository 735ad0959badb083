import { describe, expect, it } from 'vitest';
import { lix, sentencesOf, wordsOf } from '../../src/domain/readability.ts';
import { readable } from '../../src/check/rules/hard-texts.ts';
import { expectNone } from '../expect-none.ts';
import { explainLix } from '../../src/check/explain-lix.ts';
import { textsOf } from './read-entries.ts';

const most = { words: readable.easySentence, lix: readable.easy };
const texts = textsOf('letLaest', ['virksomheder', 'jobtyper', 'sider']).map(({ file, text }) => [file, text] as const);

/** Sentences that are too long, as sentences an editor can act on. */
const findLong = (text: string): string[] =>
  sentencesOf(text)
    .map((sentence) => ({ sentence, count: wordsOf(sentence).length }))
    .filter(({ count }) => count > most.words)
    .map(({ sentence, count }) => `sætningen »${sentence}« har ${count} ord. Del den i to.`);

describe('an easy text', () => {
  it.each(texts)('has short sentences only: %s', (file, text) => {
    expectNone(findLong(text).map((problem) => `${file}: letLaest: ${problem}`));
  });

  // The words of the trade count here: whoever needs the easy text hasn't met them.
  it.each(texts)('has easy words: %s', (file, text) => {
    const message = `${file}: letLaest: ${explainLix(text, most.lix, new Set())}`;
    expect(lix(text), message).toBeLessThanOrEqual(most.lix);
  });

  it.each(texts)('says more than one thing: %s', (file, text) => {
    const message = `${file}: letLaest: har kun én sætning. Skriv, hvad man laver der, og for hvem.`;
    expect(sentencesOf(text).length, message).toBeGreaterThan(1);
  });

  it('is found when it is too long', () => {
    expect(findLong('Kort. En to tre fire fem seks syv otte ni ti elleve tolv tretten.')).toEqual([
      'sætningen »En to tre fire fem seks syv otte ni ti elleve tolv tretten« har 13 ord. Del den i to.',
    ]);
  });
});
