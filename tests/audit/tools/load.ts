/** Loads a package of the slow sweeps. It stands here so that it is looked for beside this file. */
export const loadTool = (name: string): Promise<unknown> => import(/* @vite-ignore */ name);
