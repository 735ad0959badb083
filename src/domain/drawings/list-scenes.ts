import type { Directory } from '../directory.ts';
import { sceneOfEnterprise, sceneOfService, sceneOfStep, sceneOfTaskType } from './choose-scene.ts';
import type { Scene } from './compose-scene.ts';

/** The pictures of one kind of entry. */
export interface SceneGroup {
  kind: 'taskTypes' | 'enterprises' | 'services' | 'steps';
  scenes: { title: string; scene: Scene; state: 'there' | 'closed' }[];
}

/** Every picture that is composed from the content, as it stands now, in the order the entries are shown. */
export function listScenes(directory: Directory): SceneGroup[] {
  const { taskTypes, enterprises, services, partnerships } = directory;
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
      kind: 'steps',
      scenes: partnerships.flatMap(({ title, steps }) =>
        steps.flatMap((step) => {
          const scene = sceneOfStep(step);
          return scene === undefined
            ? []
            : [{ title: `${title}: ${step.title}`, scene, state: 'there' as const }];
        }),
      ),
    },
  ];
}
