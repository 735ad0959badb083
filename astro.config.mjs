import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { headers } from './src/integrations/headers.ts';
import { markdown } from './src/integrations/markdown.ts';
import { cacheDir, municipalityDir, outDir, readMunicipality } from './src/municipality.ts';

const font = './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

export default defineConfig({
  site: readMunicipality().origin,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  redirects: { '/was': '/tilgaengelighed/', '/opgaver': '/ydelser/' },
  integrations: [contentCheck(), react(), sitemap(), headers()],
  markdown,
  fonts: [{ provider: fontProviders.local(), name: 'Atkinson Hyperlegible Next', cssVariable: '--font-family', fallbacks: ['Verdana', 'sans-serif'], options: { variants: [{ src: [font], weight: '200 800', style: 'normal' }] } }],
  vite: { build: { assetsInlineLimit: 0 }, resolve: { alias: { '@kommune': municipalityDir } } },
});
