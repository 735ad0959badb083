import type { Directory } from '../directory.ts';
import {
  sceneOfGuidePage,
  sceneOfJobType,
  sceneOfPage,
  sceneOfPartnership,
  sceneOfService,
  sceneOfStep,
  sceneOfTaskType,
} from './choose-scene.ts';
import type { Scene } from './compose-scene.ts';

/** The pictures of one kind of entry. */
export interface SceneGroup {
  kind: 'taskTypes' | 'services' | 'jobTypes' | 'guide' | 'partnerships' | 'steps' | 'pages';
  scenes: { title: string; scene: Scene; state: 'there' | 'closed' }[];
}

const toPicture = (title: string, scene: Scene | undefined): SceneGroup['scenes'] =>
  scene === undefined ? [] : [{ title, scene, state: 'there' }];

/**
 * Every picture that is composed from the content, as it stands now, in the order the entries are shown; those of places
 * are the places' own.
 */
export function listScenes(directory: Directory): SceneGroup[] {
  const { taskTypes, services, jobTypes, guide, papers, partnerships, pages } = directory;
  return [
    {
      kind: 'taskTypes',
      scenes: taskTypes.map((taskType) => ({
        title: taskType.title,
        scene: sceneOfTaskType(taskType),
        state: 'there',
      })),
    },
    {
      kind: 'services',
      scenes: services.map((service) => ({
        title: `${service.title}, ${service.enterprise.name}`,
        scene: sceneOfService(service),
        state: service.enterprise.isHistorical ? 'closed' : 'there',
      })),
    },
    {
      kind: 'jobTypes',
      scenes: jobTypes.flatMap((jobType) => toPicture(jobType.title, sceneOfJobType(jobType))),
    },
    {
      kind: 'guide',
      scenes: [...guide, ...papers].flatMap((page) =>
        toPicture(page.title, sceneOfGuidePage(page)),
      ),
    },
    {
      kind: 'pages',
      scenes: pages.flatMap((page) => toPicture(page.title, sceneOfPage(page))),
    },
    {
      kind: 'partnerships',
      scenes: partnerships.flatMap((story) => toPicture(story.title, sceneOfPartnership(story))),
    },
    {
      kind: 'steps',
      scenes: partnerships.flatMap(({ title, steps }) =>
        steps.flatMap((step) => toPicture(`${title}: ${step.title}`, sceneOfStep(step))),
      ),
    },
  ];
}
