import type { Thing, WithContext } from 'schema-dts';

/** Structured data as text that is safe inside a script element: `<` can't close it. */
export const serialise = (thing: WithContext<Thing>): string =>
  JSON.stringify(thing).replaceAll('<', '\\u003c');
