import { withReads } from '../reads.ts';
import type { Prerenderer } from './finishing-prerenderer.ts';
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

/** Renders as Astro does, but for the numerous pages that can be as they were in the build before. */
export const rememberingPrerenderer = (
  standard: Prerenderer,
  pages: RememberedPages,
  begin: () => void,
): Prerenderer => ({
  name: 'remembered-pages',
  setup: async () => standard.setup?.(),
  async getStaticPaths() {
    const paths = await standard.getStaticPaths();
    begin();
    return paths;
  },
  async render(request, options) {
    if (!numerous.includes(options.routeData.component)) return standard.render(request, options);
    const { pathname } = new URL(request.url);
    const known = pages.recall(pathname);
    const headers = { 'content-type': 'text/html' };
    if (known !== undefined) return new Response(known, { headers });
    const { value, reads } = await withReads(async () => {
      const rendered = await standard.render(request, { ...options, collectMetadata: true });
      const result = rendered instanceof Response ? { response: rendered } : rendered;
      return { ...result, html: await result.response.text() };
    });
    const { response, metadata, html } = value;
    // Whoever renders a page with a picture tells Astro of it, and nobody else can.
    const isPlain = metadata?.staticImages.length === 0 && metadata.referencedImages?.length === 0;
    if (response.status === 200 && isPlain) pages.remember(pathname, html, reads);
    return new Response(html, { status: response.status, headers: response.headers });
  },
  collectStaticImages: async () => (await standard.collectStaticImages?.()) ?? new Map(),
  teardown: async () => standard.teardown?.(),
});
