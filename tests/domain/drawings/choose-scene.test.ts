import { beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/directory.ts';
import {
  mainThing,
  sceneOfEnterprise,
  sceneOfGuidePage,
  sceneOfPage,
  sceneOfPartnership,
  sceneOfPlaces,
  sceneOfService,
  sceneOfStep,
  sceneOfTaskType,
} from '../../../src/domain/drawings/choose-scene.ts';
import { listScenes } from '../../../src/domain/drawings/list-scenes.ts';
import type { Scene } from '../../../src/domain/drawings/compose-scene.ts';
import { listDrawings } from '../../../src/check/list-drawings.ts';
import { find } from '../make-directory.ts';
import { makeFullDirectory } from '../make-full-directory.ts';

const namesOf = ({ things }: Scene) => things.map(({ name }) => name);

describe('a picture', () => {
  let directory: Directory;
  beforeEach(() => {
    directory = makeFullDirectory();
  });

  it('of a task is what its editor chose', () => {
    const task = find(directory.taskTypes, 'fuldopgave');
    expect(sceneOfTaskType(task)).toMatchObject({ stage: 'opgavescene', ground: 'moss' });
    expect(namesOf(sceneOfTaskType(task))).toEqual(['opgaveting']);
  });

  it('stands on something that is drawn where its editor has not said on what', () => {
    const { stages } = listDrawings();
    const task = find(directory.taskTypes, 'fuldopgave');
    const drawing = { ...task.drawing, stage: undefined };
    expect(stages).toContain(sceneOfTaskType({ ...task, drawing }).stage);
    const place = { ...find(directory.enterprises, 'fuldsted'), drawing: undefined };
    expect(stages).toContain(sceneOfEnterprise(place).stage);
  });

  it('of a service is its own, where it says where it stands too', () => {
    const own = find(directory.services, 'fuldydelse');
    expect(sceneOfService(own)).toEqual({
      stage: 'ydelsesscene',
      ground: 'mist',
      things: [{ name: 'ydelsesting', at: { x: 84, scale: 1.35, foot: 92 } }],
    });
  });

  it('of a service without one is the first thing of its task, and no other', () => {
    const other = find(directory.services, 'andenydelse');
    const [first] = other.taskType.drawing?.things ?? [];
    other.taskType.drawing.things = [first!, { name: 'naboting', at: undefined }];
    expect(sceneOfService(other)).toMatchObject({ stage: 'opgavescene', ground: 'moss' });
    expect(namesOf(sceneOfService(other))).toEqual(['opgaveting']);
  });

  it('of a place is its own, else what it offers, each once', () => {
    const place = find(directory.enterprises, 'fuldsted');
    expect(namesOf(sceneOfEnterprise(place))).toEqual(['stedting']);
    const composed = sceneOfEnterprise({ ...place, drawing: undefined });
    expect(namesOf(composed)).toEqual(['opgaveting', 'ydelsesting']);
    expect(composed).toMatchObject({ stage: 'baenk', ground: 'moss' });
    const many = place.services.flatMap((service) =>
      ['a', 'b', 'c', 'd'].map((name) => ({
        ...service,
        drawing: { things: [{ name, at: undefined }], stage: undefined, ground: undefined },
      })),
    );
    expect(namesOf(sceneOfEnterprise({ ...place, drawing: undefined, services: many }))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('of a place of which nothing is known has nothing on it', () => {
    const place = find(directory.enterprises, 'fuldsted');
    expect(sceneOfEnterprise({ ...place, drawing: undefined, services: [] })).toEqual({
      stage: 'baenk',
      ground: 'sand',
      things: [],
    });
  });

  it('of a page is there only when chosen', () => {
    expect(namesOf(sceneOfPage(find(directory.pages, 'fuldside'))!)).toEqual(['sideting']);
    expect(sceneOfPage({ drawing: undefined })).toBeUndefined();
  });

  it('of some places has a thing of each, none twice and at most three; closed ones have none', () => {
    const place = find(directory.enterprises, 'fuldsted');
    const making = (...names: string[]) =>
      names.map((name) => ({
        ...place,
        drawing: { things: [{ name, at: undefined }], stage: undefined, ground: undefined },
      }));
    const scene = sceneOfPlaces(making('kop', 'kasse', 'kop', 'bog', 'stol'));
    expect(namesOf(scene!)).toEqual(['kop', 'kasse', 'bog']);
    const closed = making('kop').map((item) => ({ ...item, isHistorical: true }));
    expect(sceneOfPlaces(closed)).toBeUndefined();
    expect(sceneOfPlaces([])).toBeUndefined();
  });

  it('of a page of the guide and of a step is there only when chosen', () => {
    const page = find(directory.guide, 'fuldguide');
    expect(namesOf(sceneOfGuidePage(page)!)).toEqual(['guideting']);
    expect(sceneOfGuidePage({ drawing: undefined })).toBeUndefined();
    const [step] = find(directory.partnerships, 'fuldhistorie').steps;
    expect(namesOf(sceneOfStep(step!)!)).toEqual(['trinting']);
    expect(sceneOfStep({ ...step!, drawing: undefined })).toBeUndefined();
  });

  it('of a story is its own, else of its first step, else of its first task', () => {
    const story = find(directory.partnerships, 'fuldhistorie');
    const bare = { ...story, drawing: undefined };
    const still = { ...bare, steps: story.steps.map((step) => ({ ...step, drawing: undefined })) };
    const mainOf = (of: typeof story) => {
      const scene = sceneOfPartnership(of);
      return scene && mainThing(scene);
    };
    expect([story, bare, still, { ...still, taskTypes: [] }].map(mainOf)).toEqual([
      'historieting',
      'trinting',
      'opgaveting',
      undefined,
    ]);
  });

  it('is listed once for each entry that has one; what is closed says so', () => {
    const place = find(directory.enterprises, 'fuldsted');
    place.isHistorical = true;
    const groups = new Map(listScenes(directory).map(({ kind, scenes }) => [kind, scenes]));
    expect(groups.get('taskTypes')).toHaveLength(directory.taskTypes.length);
    expect(groups.get('services')).toHaveLength(directory.services.length);
    expect(groups.get('steps')?.map(({ title }) => title)).toEqual(['Historietitel: Historietrin']);
    expect(groups.get('guide')?.map(({ title }) => title)).toEqual(['Guidetitel', 'Papirtitel']);
    expect(groups.get('pages')?.map(({ title }) => title)).toContain('Sidetitel');
    expect(groups.get('partnerships')?.map(({ title }) => title)).toContain('Historietitel');
    const closed = groups.get('services')?.filter(({ state }) => state === 'closed');
    expect(closed?.map(({ title }) => title)).toContain('Ydelsestitel, Stednavn');
    expect(closed?.length).toBeLessThan(directory.services.length);
  });
});
