import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeIndex } from '../../src/build/make-index.ts';
import type { SearchEntry } from '../../src/domain/search/search-entry.ts';
import { benchDir, createOurs } from './contender.ts';
import { measure } from './measure.ts';

/** A built site and what its search was made from. */
export interface SearchSite {
  dir: string;
  entries: readonly SearchEntry[];
  buildSeconds: number;
  /** What its search index takes alone: in a build it is made beside the pages. */
  indexSeconds: number;
}

const config = fileURLToPath(new URL('./search-site.config.ts', import.meta.url));

/** Builds a content folder as the scale benchmark does, and keeps the entries. Throws when the build fails. */
export async function buildSearchSite(contentDir: string): Promise<SearchSite> {
  const kept = join(benchDir, 'search');
  mkdirSync(kept, { recursive: true });
  const ours = createOurs();
  ours.clean();
  const command = ours.commandFor(contentDir);
  const measured = await measure({
    ...command,
    args: [...command.args, '--config', relative(command.cwd, config)],
    env: { ...command.env, SEARCH_KEPT: kept },
    log: join(benchDir, 'logs/search.log'),
  });
  if ('failure' in measured)
    throw new Error(`The build of ${contentDir} failed: ${measured.failure}`);
  const entries = JSON.parse(readFileSync(join(kept, 'entries.json'), 'utf8')) as SearchEntry[];
  const start = performance.now();
  await makeIndex(entries);
  return {
    dir: ours.outputDir,
    entries,
    buildSeconds: measured.seconds,
    indexSeconds: (performance.now() - start) / 1000,
  };
}
