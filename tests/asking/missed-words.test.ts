import { describe, expect, it } from 'vitest';
import { proposeFor, readMissedWords } from '../../src/asking/missed-words.ts';

describe('the log of words that nothing was found for', () => {
  it('is counted by word, the most frequent first, all forms of a word as one', () => {
    const { words, unread } = readMissedWords(
      [
        '2026-11-02 makulering',
        '2026-11-20 makuleringen',
        '2026-11-03 makulering',
        '2026-11-21 vask+af+t%C3%B8j',
        '2026-11-01 gaveindpakning',
        '2026-11-01 Gaveindpakning\r',
        '',
      ].join('\n'),
    );
    expect(words).toEqual([
      { word: 'makulering', count: 3, last: '2026-11-20' },
      { word: 'gaveindpakning', count: 2, last: '2026-11-01' },
      { word: 'vask af tøj', count: 1, last: '2026-11-21' },
    ]);
    expect(unread).toBe(0);
  });

  it.each([
    ['no word', '2026-11-02 '],
    ['a number', '2026-11-02 12345678'],
    ['a name with a number', '2026-11-02 jens%2041'],
    ['a mail address', '2026-11-02 a%40b.dk'],
    ['what a terminal would obey', '2026-11-02 %1B%5B31mr%C3%B8d'],
    ['a torn letter', '2026-11-02 vask%C3'],
    ['a formula of a spreadsheet', '2026-11-02 %3Dcmd'],
    ['more than forty letters', `2026-11-02 ${'a'.repeat(41)}`],
    ['a line of another log', '10.0.0.0 - - [02/Nov/2026] "POST /ledte-efter/" 204'],
    ['a day alone', '2026-11-02'],
    ['no day', 'makulering'],
  ])('passes over %s, and says so', (_, line) => {
    expect(readMissedWords(`${line}\n2026-11-03 vask`)).toEqual({
      words: [{ word: 'vask', count: 1, last: '2026-11-03' }],
      unread: 1,
    });
  });
});

describe('what is proposed for a word', () => {
  const tasks = [
    { file: 'opgavetyper/lager.md', words: ['Lager og transport', 'makulering', 'opbevaring'] },
    { file: 'opgavetyper/pakning.md', words: ['Pakkeopgaver', 'gavepakning'] },
  ];

  it('is nothing where a task has it by now, in any form', () => {
    expect(proposeFor('makuleringen', tasks)).toEqual({
      kind: 'found',
      file: 'opgavetyper/lager.md',
    });
  });

  it('is the task that has a word like it, and which word that is', () => {
    expect(proposeFor('gaveindpakning', tasks)).toEqual({
      kind: 'alike',
      file: 'opgavetyper/pakning.md',
      like: 'gavepakning',
    });
  });

  it('is a new one where no task has a word like it', () => {
    expect(proposeFor('dykning', tasks)).toEqual({ kind: 'new' });
    expect(proposeFor('dykning', [])).toEqual({ kind: 'new' });
  });
});
