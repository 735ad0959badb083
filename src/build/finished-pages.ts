import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishingPrerenderer } from './finishing-prerenderer.ts';
import { writeHostFiles } from './hosting/host-files.ts';
import type { TakeMessage } from './messages.ts';
import { makeNumerousPages } from './numerous-pages.ts';
import type { OutputFolder } from './output-folder.ts';
import type { PageFinisher } from './page-finisher.ts';
import type { RememberedPages } from './remembered-pages.ts';
import { removeUnusedPictures } from './unused-pictures.ts';

/**
 * Finishes every page as it is rendered, or gives it as it was in the build before, and at the end tells the host of what
 * inline code is the site's own and of the pages that moved. Stops at inline code of anybody else. What the build before has
 * left, and pictures of hidden entries, are taken away.
 * @param remembered the pages of the build before.
 * @param site its address on its host, with a slash at the end.
 */
export const finishedPages = (
  take: TakeMessage,
  pages: PageFinisher,
  remembered: RememberedPages,
  output: OutputFolder,
  site: URL,
): AstroIntegration => ({
  name: 'finished-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer, logger }) => {
      output.begin();
      setPrerenderer((standard) => {
        const prerenderer = finishingPrerenderer(standard, pages, site);
        return {
          ...prerenderer,
          async getStaticPaths() {
            const paths = await prerenderer.getStaticPaths();
            remembered.begin(take('page-sources'));
            const making = { standard, pages, remembered, output, site, logger };
            return makeNumerousPages(paths, making);
          },
        };
      });
    },
    'astro:build:done': async ({ dir }) => {
      output.removeOthers();
      const built = { root: fileURLToPath(dir), basePath: site.pathname.slice(0, -1) };
      const own = await pages.complete(built, take('search-folder'));
      if (take('hides-entries')) removeUnusedPictures(built.root);
      await writeHostFiles(built, own, take('moved-pages'));
      await remembered.end();
      output.end();
    },
  },
});
