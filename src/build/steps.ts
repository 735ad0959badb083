import type { AstroIntegration } from 'astro';
import { finishedPages } from './finished-pages.ts';
import { hostedForm } from './hosted-form.ts';
import { indexedPages } from './indexed-pages.ts';
import { outDir } from '../municipality.ts';
import { openMessages } from './messages.ts';
import { OutputFolder } from './output-folder.ts';
import { PageFinisher } from './page-finisher.ts';
import { RememberedPages } from './remembered-pages.ts';
import { searchIndex } from './search-index.ts';
import { smallFiles } from './small-files.ts';
import { settledDirective } from './settled-directive.ts';

const { begin, take, currentBuild } = openMessages();

/**
 * Our own steps of the build, in their order: what a host is told is computed from pages that are finished.
 * @param site its address on its host, with a slash at the end.
 */
export function steps(site: URL): AstroIntegration[] {
  const basePath = site.pathname.slice(0, -1);
  const pages = new PageFinisher(basePath);
  const output = new OutputFolder(outDir);
  return [
    settledDirective(),
    begin,
    smallFiles(take, output, basePath),
    indexedPages(take, pages.facts, site),
    searchIndex(currentBuild, output, basePath),
    finishedPages(take, pages, new RememberedPages(), output, site),
    hostedForm(),
  ];
}
