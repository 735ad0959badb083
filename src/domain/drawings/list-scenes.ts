import type { Directory } from '../directory.ts';
import {
  sceneOfEnterprise,
  sceneOfGuidePage,
  sceneOfPartnership,
  sceneOfService,
  sceneOfStep,
  sceneOfTaskType,
} from './choose-scene.ts';
import type { Scene } from './compose-scene.ts';

/** The pictures of one kind of entry. */
export interface SceneGroup {
  kind: 'taskTypes' | 'enterprises' | 'services' | 'guide' | 'partnerships' | 'steps';
  scenes: { title: string; scene: Scene; state: 'there' | 'closed' }[];
}

const toPicture = (title: string, scene: Scene | undefined): SceneGroup['scenes'] =>
  scene === undefined ? [] : [{ title, scene, state: 'there' }];

/** Every picture that is composed from the content, as it stands now, in the order the entries are shown. */
export function listScenes(directory: Directory): SceneGroup[] {
  const { taskTypes, enterprises, services, guide, partnerships } = directory;
  const stateOf = (isClosed: boolean) => (isClosed ? ('closed' as const) : ('there' as const));
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
      kind: 'enterprises',
      scenes: enterprises.map((enterprise) => ({
        title: enterprise.name,
        scene: sceneOfEnterprise(enterprise),
        state: stateOf(enterprise.isHistorical),
      })),
    },
    {
      kind: 'services',
      scenes: services.map((service) => ({
        title: `${service.title}, ${service.enterprise.name}`,
        scene: sceneOfService(service),
        state: stateOf(service.enterprise.isHistorical),
      })),
    },
    {
      kind: 'guide',
      scenes: guide.flatMap((page) => toPicture(page.title, sceneOfGuidePage(page))),
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
