import { withReads } from '../reads.ts';
import { pageOf, type Prerenderer, type RenderPage } from './finishing-prerenderer.ts';
import type { RememberedPages } from './remembered-pages.ts';

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

/** Renders pages as Astro does, but for the numerous ones that can be as they were in the build before. */
export const rememberingRender =
  (standard: Prerenderer, pages: RememberedPages): RenderPage =>
  async (request, options) => {
    if (!numerous.includes(options.routeData.component))
      return pageOf(await standard.render(request, options));
    const { pathname } = new URL(request.url);
    const known = pages.recall(pathname);
    if (known !== undefined) return { html: known, status: 200 };
    const { value, reads } = await withReads(async () => {
      const rendered = await standard.render(request, { ...options, collectMetadata: true });
      const metadata = rendered instanceof Response ? undefined : rendered.metadata;
      return { page: await pageOf(rendered), metadata };
    });
    const { page, metadata } = value;
    // Whoever renders a page with a picture tells Astro of it, and nobody else can.
    const isPlain = metadata?.staticImages.length === 0 && metadata.referencedImages?.length === 0;
    if ('html' in page && page.status === 200 && isPlain)
      pages.remember(pathname, page.html, reads);
    return page;
  };
