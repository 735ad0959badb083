import { expect, it } from 'vitest';
import { slugInList } from '../../src/domain/slug-in-list.ts';

it('a vacancy is known at its place by its title, and by a number where another has the same', () => {
  const jobs = ['Syer', 'Hjælper i Køkkenet', 'Syer!', '!!', 'syer'].map((title) => ({ title }));
  expect(jobs.map((_, index) => slugInList(jobs, index))).toEqual([
    'syer',
    'hjaelper-i-koekkenet',
    'syer-2',
    'uden-navn',
    'syer-3',
  ]);
});
