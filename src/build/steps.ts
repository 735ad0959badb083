import { finishedPages } from './finished-pages.ts';
import { openMessages } from './messages.ts';
import { searchIndex } from './search-index.ts';
import { settledDirective } from './settled-directive.ts';

const { begin, take } = openMessages();

/** Our own steps of the build, in their order: what a host is told is computed from pages that are finished. */
export const steps = [settledDirective(), begin, searchIndex(take), finishedPages(take)];
