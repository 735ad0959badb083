/** The name that a page gives the symbol of a thing. */
export const symbolOf = (thing: string): string => `t-${thing}`;

/** The names of a stage's symbols: what is behind the things, and what stands in front of them. */
export const stageSymbols = (stage: string): { behind: string; before: string } => ({
  behind: `s-${stage}`,
  before: `f-${stage}`,
});
