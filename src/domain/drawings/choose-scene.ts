import type { GuidePageData } from '../../schema/guide-page.ts';
import type { PageData } from '../../schema/page.ts';
import type { PartnershipData } from '../../schema/partnership.ts';
import type {
  Enterprise,
  JobType,
  Partnership,
  Service,
  TaskType,
  VisitRoom,
} from '../directory.ts';
import { type Scene, toScene } from './compose-scene.ts';

const plain = { stage: 'sol', ground: 'sand' } as const;

/** So many things at most come from what a place sells. */
const mostThings = 3;

/** The picture of a task, whoever may do it. */
export const sceneOfTaskType = ({ drawing }: TaskType): Scene => toScene(drawing, plain);

/** The picture of a service: its own, or the main thing of its task alone, since the others may not be sold there. */
export function sceneOfService({
  drawing,
  taskType,
}: Pick<Service, 'drawing' | 'taskType'>): Scene {
  const task = sceneOfTaskType(taskType);
  return drawing
    ? toScene(drawing, task)
    : { ...task, things: task.things.slice(0, 1).map(({ name }) => ({ name, at: undefined })) };
}

/**
 * The picture of a place: its own, or what it offers, on a bench. Without things where nothing is known of what it does.
 */
export function sceneOfEnterprise({ drawing, services }: Enterprise): Scene {
  const offers = services.map(sceneOfService);
  const otherwise = { stage: 'baenk', ground: offers[0]?.ground ?? plain.ground };
  if (drawing) return toScene(drawing, otherwise);
  const names = new Set(offers.flatMap((scene) => mainThing(scene) ?? []));
  return {
    ...otherwise,
    things: [...names].slice(0, mostThings).map((name) => ({ name, at: undefined })),
  };
}

/** The picture of a way into work; undefined where its editor has chosen none. */
export const sceneOfJobType = ({ drawing }: Pick<JobType, 'drawing'>): Scene | undefined =>
  drawing && toScene(drawing, plain);

/** The picture of a page of the guide; undefined where its editor has chosen none. */
export const sceneOfGuidePage = ({ drawing }: Pick<GuidePageData, 'drawing'>): Scene | undefined =>
  drawing && toScene(drawing, plain);

/** The picture of a room of the visit guide; undefined where its editor has chosen none. */
export const sceneOfVisitRoom = ({ drawing }: Pick<VisitRoom, 'drawing'>): Scene | undefined =>
  drawing && toScene(drawing, plain);

/** The picture of a page of the editors' own; undefined where they have chosen none. */
export const sceneOfPage = ({ drawing }: Pick<PageData, 'drawing'>): Scene | undefined =>
  drawing && toScene(drawing, plain);

/** What some places make, on a shelf: one thing of each of the first that have any; undefined where none has. */
export function sceneOfPlaces(enterprises: readonly Enterprise[]): Scene | undefined {
  const names = new Set(
    enterprises
      .filter(({ isHistorical }) => !isHistorical)
      .flatMap((enterprise) => mainThing(sceneOfEnterprise(enterprise)) ?? []),
  );
  const things = [...names].slice(0, mostThings).map((name) => ({ name, at: undefined }));
  return things.length > 0 ? { ground: plain.ground, stage: 'baenk', things } : undefined;
}

/** The picture of a step of a story; undefined where its editor has chosen none. */
export const sceneOfStep = ({ drawing }: PartnershipData['steps'][number]): Scene | undefined =>
  drawing && toScene(drawing, { ...plain, stage: 'ude' });

/** The picture of a story: its own, its first step's that has one, its first task's; undefined where there is none. */
export function sceneOfPartnership({ drawing, steps, taskTypes }: Partnership): Scene | undefined {
  if (drawing) return toScene(drawing, { ...plain, stage: 'ude' });
  const [task] = taskTypes;
  return (
    steps.map(sceneOfStep).find((scene) => scene !== undefined) ?? (task && sceneOfTaskType(task))
  );
}

/** The picture of what is only read, such as a word of the glossary. */
export const sceneOfText: Scene = { ...plain, things: [{ name: 'bog', at: undefined }] };

/** The one thing that stands for a scene where there is room for no more; undefined where it has none. */
export const mainThing = ({ things }: Scene): string | undefined => things[0]?.name;
