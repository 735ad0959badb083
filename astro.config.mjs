import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { fonts } from './src/build/fonts.ts';
import { markdown } from './src/build/markdown.ts';
import { steps } from './src/build/steps.ts';
import { vite } from './src/build/vite.ts';
import { cacheDir, outDir, readMunicipality } from './src/municipality.ts';

const { origin, basePath } = readMunicipality();
export default defineConfig({
  site: origin,
  base: `${basePath}/`,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [react(), ...steps(new URL(`${basePath}/`, origin))],
  markdown: markdown(basePath),
  fonts,
  // While one page is written, the next is rendered, and pictures to share are drawn beside both.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  vite,
  experimental: { contentIntellisense: true },
});
