import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishingPrerenderer } from './finishing-prerenderer.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import type { TakeMessage } from './messages.ts';
import type { PageFinisher } from './page-finisher.ts';
import type { RememberedPages } from './remembered-pages.ts';
import { rememberingRender } from './remembering-render.ts';
import { removeUnusedPictures } from './unused-pictures.ts';

/**
 * Finishes every page as it is rendered, or as it was in the build before, and at the end tells the host of what inline
 * code is the site's own and of the pages that moved. Stops at inline code of anybody else. Pictures of hidden entries are
 * taken away.
 * @param remembered the pages of the build before.
 * @param site its address on its host, with a slash at the end.
 */
export const finishedPages = (
  take: TakeMessage,
  pages: PageFinisher,
  remembered: RememberedPages,
  site: URL,
): AstroIntegration => ({
  name: 'finished-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((standard) => {
        const renderPage = rememberingRender(standard, remembered);
        const prerenderer = finishingPrerenderer(standard, renderPage, pages, site);
        return {
          ...prerenderer,
          async getStaticPaths() {
            const paths = await prerenderer.getStaticPaths();
            remembered.begin(take('page-sources'));
            return paths;
          },
        };
      });
    },
    'astro:build:done': async ({ dir }) => {
      const built = { root: fileURLToPath(dir), basePath: site.pathname.slice(0, -1) };
      const own = await pages.complete(built, take('search-folder'));
      if (take('hides-entries')) removeUnusedPictures(built.root);
      await writeHostFiles(built, own, take('moved-pages'));
      await remembered.end();
    },
  },
});
