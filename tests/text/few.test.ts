import { expect, it } from 'vitest';
import { enterprisesText } from '../../src/text/enterprises.ts';
import { frontText } from '../../src/text/front.ts';
import { jobsText } from '../../src/text/jobs.ts';

it.each([
  [1, 0, 'Her er et job eller et forløb. Det giver løn. Tryk på det'],
  [0, 1, 'Her er et job eller et forløb. Det giver ikke løn. Tryk på det'],
  [2, 0, 'Der er flere slags job. De giver løn. Tryk på et af dem'],
  [0, 2, 'Der er flere slags job. De giver ikke løn. Tryk på et af dem'],
  [1, 1, 'Der er flere slags job. Nogle giver løn. Andre giver ikke løn. Tryk på et af dem'],
])('says what is true of %i ways with pay and %i without', (paid, unpaid, words) => {
  expect(jobsText.easyRead(paid, unpaid)).toContain(words);
});

it('speaks of one place as of one', () => {
  expect([1, 2].map(frontText.enterprisesHeading)).toEqual(['Mød stedet', 'Mød stederne']);
  expect(frontText.lead(undefined, 'Øby', 1)).toContain('Her finder I et sted i Øby');
  expect(frontText.lead('Vask.', 'Øby', 2)).toContain('Vask. Her finder I steder i Øby');
  expect([1, 2].map(frontText.easyRead).map((words) => words.split(',')[0])).toEqual([
    'Her finder du et sted',
    'Her finder du steder',
  ]);
});

it('counts social enterprises only where some are and some are not', () => {
  const all = 'Her står alle steder i vejviseren.';
  expect(enterprisesText.lead(3, 0, ['Værksteder'])).toBe(all);
  expect(enterprisesText.lead(3, 3, [])).toBe(all);
  expect(enterprisesText.lead(3, 1, ['Værksteder'])).toContain('1 af 3 bliver kaldt');
});
