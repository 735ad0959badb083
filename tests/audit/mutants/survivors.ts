import type { Survivors } from './judge-mutants.ts';

export const survivors: Survivors = {};
