import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { fonts } from './src/integrations/fonts.ts';
import { indexedPages } from './src/integrations/indexed-pages.ts';
import { markdown } from './src/integrations/markdown.ts';
import { steps } from './src/integrations/steps.ts';
import { vite } from './src/integrations/vite.ts';
import { cacheDir, outDir, readMunicipality } from './src/municipality.ts';

export default defineConfig({
  site: readMunicipality().origin,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [react(), indexedPages(), ...steps],
  markdown,
  fonts,
  build: { inlineStylesheets: 'never' },
  vite,
});
