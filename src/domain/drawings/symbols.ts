/** The name that a page gives the symbol of a thing. */
export const symbolOf = (thing: string): string => `t-${thing}`;

/** The name that the fetched sheet gives it: a page may carry the same thing itself, and no two may have one name. */
export const sheetSymbolOf = (thing: string): string => `a-${thing}`;

/** The names of a stage's symbols: what is behind the things, and what stands in front of them. */
export const stageSymbols = (stage: string): { behind: string; before: string } => ({
  behind: `s-${stage}`,
  before: `f-${stage}`,
});
