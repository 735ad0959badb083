import type { Service, TaskType, VisitRoom } from '../directory.ts';
import { neighbouringServices } from '../neighbours.ts';
import { isAllotted, isDoneHere, mayServiceBeListed, soldHere, supplierCount } from '../relate.ts';

/** Who could do a kind of task. */
export interface TaskAnswer {
  taskType: TaskType;
  /** What is sold in the municipality, those that are paused last. */
  sold: readonly Service[];
  /** What may be asked for in other municipalities, where nobody of this one takes new tasks. */
  outside: readonly Service[];
  /** Slugs of what stands among them only because a sign names it: no answer to any other sign. */
  onlyNamed: readonly string[];
  isAllotted: boolean;
  /** Whether nobody of the municipality does it: it belongs on the list of what is wanted. */
  isWanted: boolean;
  /** Slugs of those among them that a reader may write to. */
  listed: readonly string[];
}

/** So many of a kind of task are named; the task's own page has all. */
export const mostNamed = 4;

/**
 * Who could do a kind of task, by the rules of its own page.
 * @param named slugs of services that signs name: they are among the answers however many others there are.
 */
export function answerTask(taskType: TaskType, named: ReadonlySet<string> = new Set()): TaskAnswer {
  const pick = (services: readonly Service[], most: number) => {
    const picked = services.filter(({ slug }, at) => at < most || named.has(slug));
    return { picked, onlyNamed: picked.slice(most).map(({ slug }) => slug) };
  };
  const sold = pick(soldHere(taskType), mostNamed);
  const outside = pick(
    neighbouringServices(taskType),
    supplierCount(taskType) === 0 ? mostNamed : 0,
  );
  return {
    taskType,
    sold: sold.picked,
    outside: outside.picked,
    onlyNamed: [...sold.onlyNamed, ...outside.onlyNamed],
    isAllotted: isAllotted(taskType),
    isWanted: !isDoneHere(taskType),
    listed: [...sold.picked, ...outside.picked].filter(mayServiceBeListed).map(({ slug }) => slug),
  };
}

/** An answer for each kind of task that some sign points at, in the order of the signs. */
export function answersOf(rooms: readonly VisitRoom[]): TaskAnswer[] {
  const signs = rooms.flatMap((room) => room.signs);
  return [...new Set(signs.map(({ taskType }) => taskType))].map((taskType) =>
    answerTask(
      taskType,
      new Set(
        signs
          .filter((sign) => sign.taskType === taskType)
          .flatMap(({ services }) => services.map(({ slug }) => slug)),
      ),
    ),
  );
}
