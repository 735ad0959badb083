/** Whether all is tried that can be: in the sweeps, which set `EVERY_CASE`. */
export const isEveryCase = process.env['EVERY_CASE'] !== undefined;

/**
 * The cases of a table that are tried: all in the sweeps (`npm run audit -- failures`, `npm run audit -- hostile`), else
 * only those chosen for a landing.
 */
export const someOf = <Case>(all: readonly Case[], chosen: readonly Case[]): readonly Case[] =>
  isEveryCase ? all : chosen;
