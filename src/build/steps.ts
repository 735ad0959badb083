import type { AstroIntegration } from 'astro';
import { finishedPages } from './finished-pages.ts';
import { hostedForm } from './hosted-form.ts';
import { indexedPages } from './indexed-pages.ts';
import { openMessages } from './messages.ts';
import { searchIndex } from './search-index.ts';
import { smallFiles } from './small-files.ts';
import { settledDirective } from './settled-directive.ts';

const { begin, take, currentBuild } = openMessages();

/**
 * Our own steps of the build, in their order: what a host is told is computed from pages that are finished.
 * @param basePath where the site lies on its host, without a slash at the end: nothing, or `/social`.
 */
export const steps = (basePath: string): AstroIntegration[] => [
  settledDirective(),
  begin,
  smallFiles(take, basePath),
  indexedPages(take, basePath),
  searchIndex(currentBuild, basePath),
  finishedPages(take, basePath),
  hostedForm(),
];
