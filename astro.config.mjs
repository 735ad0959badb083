import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fonts } from './src/integrations/fonts.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { markdown } from './src/integrations/markdown.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { settledDirective } from './src/integrations/settled-directive.ts';
import { vite } from './src/integrations/vite.ts';
import { cacheDir, outDir, readMunicipality } from './src/municipality.ts';
import { redirects } from './src/routes.ts';

export default defineConfig({
  site: readMunicipality().origin,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  redirects,
  integrations: [react(), settledDirective(), sitemap(), searchIndex(), hostFiles()],
  markdown,
  fonts,
  build: { inlineStylesheets: 'never' },
  vite,
});
