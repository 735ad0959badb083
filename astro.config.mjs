import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fonts } from './src/integrations/fonts.ts';
import { markdown } from './src/integrations/markdown.ts';
import { steps } from './src/integrations/steps.ts';
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
  integrations: [react(), sitemap(), ...steps],
  markdown,
  fonts,
  build: { inlineStylesheets: 'never' },
  vite,
});
