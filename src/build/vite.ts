import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import type { Theme } from '../schema/theme.ts';
import { resolveMixes, splitSchemes } from '../domain/mix-colours.ts';
import { municipalityDir, readTheme } from '../municipality.ts';
import { oldestBrowsers } from './oldest-browsers.ts';
import { scopeNames } from './scope-names.ts';

type ViteConfig = NonNullable<AstroUserConfig['vite']>;
type PostcssPlugins = Extract<NonNullable<ViteConfig['css']>['postcss'], object>['plugins'];

/**
 * Styles are written for them. Scripts only by the year of their language, in which private members stay what they are;
 * what Safari 15.4 cannot read of that year, a test finds.
 */
const cssTarget = Object.entries(oldestBrowsers).map(([name, version]) => `${name}${version}`);

const themeFile = join(municipalityDir, 'tema.css');

/** The colours of the municipality as declarations. */
const writeNames = (theme: Theme): string =>
  Object.entries(theme)
    .map(([name, colour]) => `${name}: ${colour};`)
    .join('');

/** What shows itself in dark colours, whatever the reader's choice. */
const inDark = '.in-dark';

/** What sets the reader's choice aside. A rule that has them beside its own selector gives them its colours. */
const setAside = ['.in-light', inDark];

/**
 * Writes every colour of the site as a plain one: mixes are worked out, and what depends on the reader's choice of
 * light or dark stands in a media query. Tools that measure contrast, and browsers of before 2024, understand both.
 */
const plainColours: NonNullable<PostcssPlugins>[number] = {
  postcssPlugin: 'plain-colours',
  Once(root, { postcss, result }) {
    result.messages.push({ type: 'dependency', plugin: 'plain-colours', file: themeFile });
    const css = root.toString();
    if (!/color-mix\(|light-dark\(/.test(css)) return;
    const resolved = postcss.parse(resolveMixes(css, writeNames(readTheme())), {
      from: root.source?.input.file,
    });
    resolved.walkRules((rule) => {
      const dark = rule.clone({ nodes: [] });
      rule.each((item) => {
        const schemes = item.type === 'decl' ? splitSchemes(item.value) : undefined;
        if (item.type !== 'decl' || schemes === undefined) return;
        dark.append(item.clone({ value: schemes.dark }));
        item.value = schemes.light;
      });
      if (dark.nodes.length === 0) return;
      const always = dark.clone({ selectors: [inDark] });
      if (dark.selectors.includes(inDark)) rule.after(always);
      dark.selectors = dark.selectors.filter((selector) => !setAside.includes(selector));
      // Paper is always light.
      const params = 'screen and (prefers-color-scheme: dark)';
      rule.after(postcss.atRule({ name: 'media', params, nodes: [dark] }));
    });
    // Pigments are mixed with, or given another name: what comes of it goes out, they do not.
    const pigments = new Map<string, string>();
    resolved.walkDecls(/^--pigment-/, (pigment) => {
      pigments.set(pigment.prop, pigment.value);
      pigment.remove();
    });
    resolved.walkDecls((item) => {
      item.value = item.value.replaceAll(
        /var\((--pigment-[\w-]+)\)/g,
        (named, name: string) => pigments.get(name) ?? named,
      );
    });
    root.removeAll();
    root.append(resolved.nodes);
  },
};

/**
 * What `light-dark()` is to the minifier (its `Features.LightDark`). No colour has it when `plainColours` is done, and the
 * names that would stand in for it weigh in every sheet.
 */
const lightDark = 1 << 20;

/**
 * Modules of one file each, small as many are: on a long line a file costs a reader more than its bytes. What every page
 * loads, what a page loads before a search, how islands start and fetch, what the first hits are drawn by, and what
 * islands are written in and share.
 */
const groups = [
  { name: 'page', test: /preload-helper|import-anew|shortlist-store|day-in-denmark|domain\/pause/ },
  { name: 'routes', test: /src\/routes\.ts$/ },
  { name: 'start', test: /src\/islands\/[^/]+\.ts$/, minShareCount: 3 },
  { name: 'fold', test: /domain\/fold/ },
  { name: 'mail', test: /domain\/mail/ },
  {
    name: 'words',
    test: /text\/(?:neighbours|pause|phrases|shortlist-b)|domain\/(?:map\/distance|dates|numbers|once)|easy-lines/,
  },
  { name: 'react', test: /node_modules\/react\/|text\/load-failed|search\/use-announcement/ },
  { name: 'drawn', test: /islands\/drawings\// },
  { name: 'answers', test: /islands\/search\/find-shown/ },
  { name: 'first', test: /islands\/search\/(?:draw-|First|Hit|Notes|Pieces)/ },
];

/**
 * One style sheet for the whole site: small, fetched once, and with its layers always in the same order. What only the
 * search or the list needs, their pages link to by its address (`?url`).
 * No file is inlined as a data address, since the content policy allows none.
 */
export const vite: ViteConfig = {
  build: {
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    target: 'es2022',
    cssTarget,
    // `output-folder.ts` does it, and leaves what may stay.
    emptyOutDir: false,
  },
  css: { postcss: { plugins: [plainColours] }, lightningcss: { exclude: lightDark } },
  plugins: [scopeNames()],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups } },
        },
      },
    },
  },
  resolve: { alias: { '@kommune': municipalityDir } },
};
