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
  isAllotted: boolean;
  /** Whether nobody of the municipality does it: it belongs on the list of what is wanted. */
  isWanted: boolean;
  /** Slugs of those among them that a reader may write to. */
  listed: readonly string[];
}

/** So many of a kind of task are named; the task's own page has all. */
export const mostNamed = 4;

/** Who could do a kind of task, by the rules of its own page. */
export function answerTask(taskType: TaskType): TaskAnswer {
  const sold = soldHere(taskType).slice(0, mostNamed);
  const outside =
    supplierCount(taskType) === 0 ? neighbouringServices(taskType).slice(0, mostNamed) : [];
  return {
    taskType,
    sold,
    outside,
    isAllotted: isAllotted(taskType),
    isWanted: !isDoneHere(taskType),
    listed: [...sold, ...outside].filter(mayServiceBeListed).map(({ slug }) => slug),
  };
}

/** An answer for each kind of task that some sign points at, in the order of the signs. */
export const answersOf = (rooms: readonly VisitRoom[]): TaskAnswer[] =>
  [...new Set(rooms.flatMap(({ signs }) => signs.map(({ taskType }) => taskType)))].map(answerTask);
