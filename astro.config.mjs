import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { fonts } from './src/build/fonts.ts';
import { indexedPages } from './src/build/indexed-pages.ts';
import { markdown } from './src/build/markdown.ts';
import { steps } from './src/build/steps.ts';
import { vite } from './src/build/vite.ts';
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
  // Writes what the editor's extension needs to help with the fields above a text.
  experimental: { contentIntellisense: true },
});
