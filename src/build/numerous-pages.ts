import { setImmediate } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import { withReads } from '../reads.ts';
import { fileOf, pageOf, type Prerenderer, requestOf } from './finishing-prerenderer.ts';
import type { OutputFolder } from './output-folder.ts';
import type { PageFinisher } from './page-finisher.ts';
import type { RememberedPages } from './remembered-pages.ts';

/** A page that the site is to have: its address and its route. */
type Path = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];

/**
 * The pages that there is one of for each place or service. They are given nothing but their entry, whose fields note who
 * reads them; all other pages are few, or are given what was worked out before anybody noted it.
 */
const numerous = [
  'src/pages/virksomheder/[slug].astro',
  'src/pages/virksomheder/[slug]/ret.astro',
  'src/pages/ramme/virksomheder/[slug].astro',
  'src/pages/ydelser/[slug].astro',
];

/** So many pages are made before others that wait have their turn. */
const together = 50;

/** What the numerous pages are made with. */
export interface Making {
  /** Renders as Astro does. */
  standard: Prerenderer;
  pages: PageFinisher;
  remembered: RememberedPages;
  output: OutputFolder;
  /** The site's address on its host, with a slash at the end. */
  site: URL;
  logger: Pick<AstroIntegrationLogger, 'info' | 'error'>;
}

/**
 * Makes the numerous pages, or gives them again as they were in the build before, and writes them at once: for what Astro does
 * with each page that it writes there are too many of them.
 * @returns the pages that are left for Astro, those among them that two routes want: of these it says so.
 */
export async function makeNumerousPages(paths: readonly Path[], making: Making): Promise<Path[]> {
  const left: Path[] = [];
  const wanted = Map.groupBy(paths, ({ pathname }) => fileOf(pathname));
  let same = 0;
  for (const [at, path] of paths.entries()) {
    const name = fileOf(path.pathname);
    const isOurs = numerous.includes(path.route.component) && wanted.get(name)?.length === 1;
    if (isOurs && repeat(name, making)) same++;
    else if (!isOurs || !(await render(name, path, making))) left.push(path);
    if (at % together !== 0) continue;
    await setImmediate();
    await making.remembered.catchUp();
  }
  const made = paths.length - left.length;
  making.logger.info(`${made} pages of places and services, ${same} of them as they were`);
  return left;
}

/** Lets a page go out as it did before. @returns whether it can. */
function repeat(name: string, { remembered, output, pages }: Making): boolean {
  const known = remembered.recall(name);
  if (known === undefined) return false;
  if (!output.keep(name, known.state)) {
    const bytes = known.read();
    if (bytes === undefined) return false;
    output.write(name, bytes);
  }
  pages.facts.set(name, known.facts);
  remembered.repeat(name, output.stateOf(name) ?? '');
  return true;
}

/** Renders a page and writes it. @returns whether it is one: an address may lead on, or say that nothing is there. */
async function render(
  name: string,
  { pathname, route }: Path,
  { standard, pages, remembered, output, site, logger }: Making,
): Promise<boolean> {
  const { value, reads } = await withReads(async () => {
    const request = requestOf(pathname, site);
    const rendered = await standard.render(request, { routeData: route, collectMetadata: true });
    const metadata = rendered instanceof Response ? undefined : rendered.metadata;
    return { page: await pageOf(rendered), metadata };
  }).catch((error: unknown) => {
    logger.error(`${pathname} can't be rendered: ${String(error)}`);
    throw error;
  });
  const { page, metadata } = value;
  if (page instanceof Response || page.status !== 200) return false;
  const { html, facts, isLasting } = pages.finish(name, page.html);
  const bytes = Buffer.from(html);
  output.write(name, bytes);
  // Whoever renders a page with a picture tells Astro of it, and nobody else can.
  const isPlain = metadata?.staticImages.length === 0 && metadata.referencedImages?.length === 0;
  if (isLasting && isPlain)
    remembered.remember(name, { bytes, facts, state: output.stateOf(name) ?? '' }, reads);
  return true;
}
