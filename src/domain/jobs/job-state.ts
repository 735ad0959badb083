/** What is chosen, named as in the address: a way into work, where one lives, hours a week, wishes. */
export const jobKeys = ['job', 'by', 'timer', 'hensyn'] as const;

export type JobKey = (typeof jobKeys)[number];

/** The values of each key. */
export type JobValues = Readonly<Record<JobKey, readonly string[]>>;

/** A value that can be chosen. */
export interface JobOption {
  value: string;
  name: string;
  /** How many open enterprises are known to have it. */
  known: number;
  /** What one asks an enterprise that nothing is known of. */
  question?: string | undefined;
}

/** Of these one can be chosen; of the others several. */
const single: ReadonlySet<JobKey> = new Set(['job', 'by', 'timer']);

/** Whether several values of a key can be chosen. */
export const isMultiple = (key: JobKey): boolean => !single.has(key);

export const nothingChosen: JobValues = { job: [], by: [], timer: [], hensyn: [] };

/** Makes the values of every key. */
export const mapKeys = <T>(valueOf: (key: JobKey) => T): Record<JobKey, T> =>
  Object.fromEntries(jobKeys.map((key) => [key, valueOf(key)])) as Record<JobKey, T>;

/** Reads from an address what is chosen. Only what is offered counts, each once; nothing throws. */
export const readChosen = (address: URLSearchParams, offered: JobValues): JobValues =>
  mapKeys((key) => {
    const asked = new Set(address.getAll(key));
    const known = offered[key].filter((value) => asked.has(value));
    return isMultiple(key) ? known : known.slice(0, 1);
  });

/** What is chosen as an address, without what is not: `?job=…&by=…&timer=…&hensyn=…`. */
export const writeChosen = (chosen: JobValues): URLSearchParams =>
  new URLSearchParams(jobKeys.flatMap((key) => chosen[key].map((value) => [key, value])));

/** The same without one value. */
export const without = (chosen: JobValues, key: JobKey, value: string): JobValues => ({
  ...chosen,
  [key]: chosen[key].filter((other) => other !== value),
});
