/**
 * The cases of a table that are tried: all in the sweeps (`npm run audit -- failures`, `npm run audit -- hostile`), which
 * set `EVERY_CASE`, else only those chosen for a landing.
 */
export const someOf = <Case>(all: readonly Case[], chosen: readonly Case[]): readonly Case[] =>
  process.env['EVERY_CASE'] === undefined ? chosen : all;
