import { expect, test } from 'vitest';
import { asksForOneself } from '../../../src/domain/search/asks-for-oneself.ts';

const concepts = [
  {
    id: 'opgave:rengoering',
    title: 'Rengøring',
    words: ['vask', 'vaske gulv', 'ro på arbejdet', 'stress', 'penge'],
  },
  {
    id: 'job:praktik',
    title: 'Virksomhedspraktik',
    words: ['prøve et job', 'tjene penge', 'vask gulv'],
  },
  { id: 'hensyn:ro', title: 'Ro og hjælp hver dag', words: ['stress', 'angst', 'ondt i ryggen'] },
  { id: 'hensyn:foerst', title: 'Prøv først', words: ['prøvetid'] },
  { id: 'maalgruppe:unge', title: 'Unge', words: ['ungdom', 'kanten af arbejdsmarkedet'] },
];

test.each([
  ['how one speaks of oneself', 'jeg er førtidspensionist', true],
  ['a word in the name of a way to a job', 'virksomhedspraktik', true],
  ['a long part of such a name', 'praktik i køkken', true],
  ['a part of it of five letters', 'prakt', true],
  ['a short part of it', 'prak', false],
  ['a word in the name of a task', 'rengøring', false],
  ['a word of what is taken care of', 'ro', true],
  ['all words of what is taken care of', 'prøve først', true],
  ['one of its words alone, in another form', 'første skridt', false],
  ['all of a search word of several words', 'tjene penge uden skat', true],
  ['a part of it', 'penge', false],
  ['all of one whose words a task has too', 'vask af gulv', false],
  ['what others too call people', 'ansætte fra kanten af arbejdsmarkedet', false],
  ['a name of people it is for', 'Unge', true],
  ['another of their words, in any form', 'angsten', true],
  ['a word of theirs that a task has too', 'stress', false],
  ['a word of a task', 'vask', false],
  ['a part of a search word of several words', 'ryggen', false],
  ['a word that says nothing, though a name has it', 'hjælp og', false],
  ['a general word, though a name has it', 'dag', false],
  ['nothing', '', false],
])('%s: »%s«', (_what, query, isForOneself) => {
  expect(asksForOneself(query, concepts)).toBe(isForOneself);
});

test('Without concepts only how somebody speaks tells', () => {
  expect(asksForOneself('praktik', [])).toBe(false);
});
