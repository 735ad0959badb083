import { describe, expect, test } from 'vitest';
import { jobWishes } from '../../../src/domain/search/job-wishes.ts';
import type { Concept } from '../../../src/domain/search/search-entry.ts';

const concept = (id: string, title: string, ...words: string[]): Concept => ({ id, title, words });
const concepts = [
  concept('job:fleksjob', 'Fleksjob', 'flexjob', 'få timer', 'syg'),
  concept('job:skaanejob', 'Skånejob'),
  concept('hensyn:faa-timer', 'Få timer', 'lidt ad gangen', 'deltid'),
  concept('hensyn:roligt', 'Roligt', 'stille', 'uden larm'),
  concept('opgave:rengoering', 'Rengøring', 'rent', 'deltid'),
];
const town = (slug: string, name: string) => ({ slug, name, position: undefined });
const towns = [town('kjellerup', 'Kjellerup'), town('them', 'Them')];

const find = (query: string) =>
  new URLSearchParams(
    jobWishes(query, concepts, towns).map(({ key, value }) => [key, value]),
  ).toString();

describe('a query in the choices of the page of places to work at', () => {
  test.each([
    ['fleksjob', 'job=fleksjob'],
    ['Fleksjobbet i Kjellerup', 'job=fleksjob&by=kjellerup'],
    ['jeg søger et fleksjob nær Them', 'job=fleksjob&by=them'],
    ['få timer', 'hensyn=faa-timer'],
    ['få timer, roligt, Kjellerup', 'hensyn=faa-timer&hensyn=roligt&by=kjellerup'],
    ['et stille sted', 'hensyn=roligt'],
    ['roligt og stille', 'hensyn=roligt'],
    ['job hvor man kan arbejde lidt ad gangen', 'hensyn=faa-timer'],
  ])('is %j: %s', (query, choices) => {
    expect(find(query)).toBe(choices);
  });

  test.each([
    ['nothing', ''],
    ['a town alone', 'Kjellerup'],
    ['general words', 'jeg søger job'],
    ['two ways', 'fleksjob eller skånejob'],
    ['two towns', 'roligt i Them og Kjellerup'],
    ['what a way is only found by', 'syg'],
    ['a word that is also of a task', 'deltid'],
    ['something else besides', 'fleksjob med rengøring'],
    ['a word nobody knows', 'roligt xyz'],
  ])('is none for %s', (_, query) => {
    expect(find(query)).toBe('');
  });
});
