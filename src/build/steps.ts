import { finishedPages } from './finished-pages.ts';
import { searchIndex } from './search-index.ts';
import { settledDirective } from './settled-directive.ts';

/** Our own steps of the build, in their order: what a host is told is computed from pages that are finished. */
export const steps = [settledDirective(), searchIndex(), finishedPages()];
