import { describe, expect, test } from 'vitest';
import { findSameTask, groupOutsideServices } from '../../src/domain/outside-services.ts';
import type { DirectoryCopy } from '../../src/schema/directory-copy.ts';
import { makeMunicipality } from './make-directory.ts';

const municipality = makeMunicipality();

const montage = { slug: 'montage', title: 'Montage og samling' };
const green = { slug: 'groen-service', title: 'Grøn service' };
const wash = { slug: 'vask', title: 'Rengøring og vask' };
const own = [montage, green, wash];

describe('A task type of another directory', () => {
  test.each([
    ['the same title', { slug: 'noget-andet', title: 'Grøn service' }, green],
    ['the same title in other letters', { slug: 'x', title: 'RENGØRING & vask' }, undefined],
    ['the same title with other signs', { slug: 'x', title: 'grøn-service' }, green],
    ['the same slug and a word of the title', { slug: 'montage', title: 'Montage' }, montage],
    ['the same slug alone', { slug: 'vask', title: 'Biler' }, undefined],
    ['the same slug and only small words', { slug: 'vask', title: 'Is og mad' }, undefined],
    ['a word of the title alone', { slug: 'x', title: 'Montage af hylder' }, undefined],
    [
      'the title of one and the slug of another',
      { slug: 'vask', title: 'Grøn service' },
      undefined,
    ],
    ['nothing in common', { slug: 'reb', title: 'Reb og tov' }, undefined],
  ])('that has %s is %o', (_, theirs, expected) => {
    expect(findSameTask(theirs, own)).toBe(expected);
  });
});

describe('Services of other municipalities', () => {
  const service = (
    title: string,
    place: Partial<DirectoryCopy['services'][number]['enterprise']> = {},
  ): DirectoryCopy['services'][number] => ({
    title,
    summary: 'Noget.',
    taskType: montage,
    searchWords: [],
    url: `https://v.example/ydelser/${title.toLowerCase()}/`,
    enterprise: {
      name: 'Stedet',
      url: 'https://v.example/virksomheder/stedet/',
      town: undefined,
      latitude: undefined,
      longitude: undefined,
      pausedUntil: undefined,
      ...place,
    },
  });

  const copy = (km: number | undefined, ...services: DirectoryCopy['services']): DirectoryCopy => ({
    municipality: 'Vestlund Kommune',
    data: 'https://v.example/data/',
    fetched: '2026-11-01',
    licence: 'CC BY 4.0',
    km,
    taskTypes: [],
    services,
  });

  const show = (...copies: DirectoryCopy[]) =>
    (groupOutsideServices(copies, own, municipality, '2026-11-23').get(montage) ?? []).map(
      ({ title, km }) => `${title} ${km === undefined ? '?' : Math.round(km)}`,
    );

  const [latitude, longitude] = municipality.map.centre;

  test('stand by how far they are, by their own place before what the municipality says', () => {
    expect(
      show(
        copy(undefined, service('Ukendt'), service('Langt', { latitude: latitude + 1, longitude })),
        copy(40, service('Sagt'), service('Nær', { latitude: latitude + 0.1, longitude })),
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['Nær', 'Sagt', 'Langt', 'Ukendt']);
  });

  test('stand in the order of their names where they are as far', () => {
    expect(show(copy(9, service('Åben'), service('Ærlig'), service('Bred')))).toEqual([
      'Bred 9',
      'Ærlig 9',
      'Åben 9',
    ]);
  });

  test('are not there while their place is paused', () => {
    const paused = (until: string) => service('Pause', { pausedUntil: until });
    expect(show(copy(1, paused('2026-11-23')))).toEqual([]);
    expect(show(copy(1, paused('2026-11-22')))).toEqual(['Pause 1']);
  });

  test('say where they come from, and where they are measured from', () => {
    const [first] = groupOutsideServices(
      [copy(5, service('En', { town: 'Vesterby' }))],
      own,
      municipality,
      '2026-11-23',
    ).get(montage)!;
    expect(first).toEqual({
      title: 'En',
      summary: 'Noget.',
      searchWords: [],
      url: 'https://v.example/ydelser/en/',
      enterprise: {
        name: 'Stedet',
        url: 'https://v.example/virksomheder/stedet/',
        town: 'Vesterby',
      },
      source: {
        municipality: 'Vestlund Kommune',
        data: 'https://v.example/data/',
        fetched: '2026-11-01',
        licence: 'CC BY 4.0',
      },
      km: 5,
      from: expect.any(String),
    });
  });
});
