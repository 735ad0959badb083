import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readSources } from './source-files.ts';

/**
 * Who may import whom. A layer is a folder of src/, or a file beside them; each may use itself.
 * `packages` are all it may bring in from outside; `node:` stands for Node's own modules.
 */
const layers: Record<string, { uses: readonly string[]; packages: readonly string[] }> = {
  schema: { uses: [], packages: ['astro/zod'] },
  domain: {
    uses: ['schema'],
    packages: ['@orama/stemmers', 'd3-geo', 'geojson', 'schema-dts'],
  },
  routes: { uses: [], packages: [] },
  text: { uses: ['domain', 'schema'], packages: [] },
  today: { uses: [], packages: [] },
  municipality: { uses: ['schema'], packages: ['geojson', 'node:', 'yaml'] },
  'content.config': {
    uses: ['schema', 'municipality'],
    packages: ['astro/loaders', 'astro:content', 'node:'],
  },
  'build-messages': { uses: ['domain', 'municipality'], packages: ['node:'] },
  queries: {
    uses: ['schema', 'domain', 'build-messages', 'municipality', 'routes', 'text', 'today'],
    packages: [
      'astro/container',
      'astro:content',
      'csv-stringify/sync',
      'geojson',
      'node:',
      'sharp',
    ],
  },
  components: {
    uses: ['schema', 'domain', 'routes', 'text', 'islands'],
    packages: ['@kommune', 'astro', 'astro:assets'],
  },
  islands: {
    uses: ['schema', 'domain', 'routes', 'text'],
    packages: ['leaflet', 'pmtiles', 'protomaps-leaflet', 'react', 'supercluster'],
  },
  layouts: {
    uses: ['components', 'schema', 'domain', 'routes', 'text', 'styles'],
    packages: ['@kommune', 'astro', 'astro:assets', 'schema-dts'],
  },
  pages: {
    uses: ['layouts', 'components', 'islands', 'queries', 'domain', 'schema', 'routes', 'text'],
    packages: ['astro', 'astro:assets'],
  },
  check: {
    uses: ['schema', 'domain', 'routes'],
    packages: ['@astrojs/markdown-remark', 'astro/zod', 'node:', 'sharp', 'yaml'],
  },
  cli: {
    uses: ['build', 'check', 'municipality', 'schema', 'domain', 'today'],
    packages: ['astro/zod', 'node:', 'prettier', 'sirv', 'yaml'],
  },
  build: {
    uses: ['build-messages', 'check', 'municipality', 'routes', 'schema', 'domain'],
    packages: [
      '@astrojs/markdown-remark',
      '@astrojs/sitemap',
      'astro',
      'culori',
      'hast',
      'hast-util-to-string',
      'node:',
      'pagefind',
      'parse5',
      'rehype-raw',
      'rehype-sanitize',
      'subset-font',
      'unist-util-visit',
    ],
  },
  styles: { uses: [], packages: [] },
  'env.d': { uses: [], packages: [] },
};

const files = readSources('src', ['.ts', '.tsx', '.astro']);

const layerOf = (path: string): string =>
  path
    .replace(/^src\//, '')
    .replace(/(\.(ts|tsx|css))?$/, '')
    .split('/')[0] ?? '';

const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /^\s*(?:import|export)\s[^;'"]*?\sfrom\s+['"]([^'"]+)|^\s*import\s+['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)/gm,
    ),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');

const edges = files.flatMap(({ path, text }) =>
  importsOf(text).map((target) => ({ path, from: layerOf(path), target })),
);

describe('imports', () => {
  it('are found at all', () => {
    expect(edges.length).toBeGreaterThan(files.length);
    expect(importsOf("import type { A } from './a.ts';\nimport './b.css';")).toEqual([
      './a.ts',
      './b.css',
    ]);
  });

  it('come from layers the table knows', () => {
    const unknown = files.filter(({ path }) => !Object.hasOwn(layers, layerOf(path)));
    expectNone(unknown.map(({ path }) => `${path}: add its layer to the table, or move it`));
  });

  it.each(Object.keys(layers))('of %s point only where the table lets them', (name) => {
    const { uses, packages } = layers[name] ?? { uses: [], packages: [] };
    const wrong = edges
      .filter(({ from }) => from === name)
      .flatMap(({ path, target }) => {
        if (target.startsWith('.')) {
          const layer = layerOf(posix.join(posix.dirname(path), target));
          return layer === name || uses.includes(layer)
            ? []
            : [`${path} imports ${target}: ${name} may use ${uses.join(', ') || 'itself only'}`];
        }
        const isAllowed = packages.some((allowed) =>
          allowed.endsWith(':')
            ? target.startsWith(allowed)
            : target === allowed || target.startsWith(`${allowed}/`),
        );
        return isAllowed
          ? []
          : [`${path} imports ${target}: add the package to the table, or don't`];
      });
    expectNone(wrong);
  });

  it('never go in a circle between layers', () => {
    const visit = (name: string, trail: readonly string[]): string[] => {
      if (trail.includes(name)) return [[...trail, name].join(' → ')];
      return (layers[name]?.uses ?? []).flatMap((next) => visit(next, [...trail, name]));
    };
    expectNone(Object.keys(layers).flatMap((name) => visit(name, [])));
  });

  it('of astro:content stand in content.config.ts and queries only', () => {
    const wrong = edges.filter(
      ({ from, target }) =>
        target === 'astro:content' && !['content.config', 'queries'].includes(from),
    );
    expectNone(wrong.map(({ path }) => `${path}: ask queries/ for it`));
  });

  it('name the file with its ending, so that Node and TypeScript read the same', () => {
    const bare = edges.filter(
      ({ target }) => target.startsWith('.') && !/\.(ts|tsx|astro|css)(\?\w+)?$/.test(target),
    );
    expectNone(bare.map(({ path, target }) => `${path}: ${target}`));
  });

  it('leave the clock, the disk and the network out of the domain', () => {
    const impure = readSources('src/domain', ['.ts']).filter(({ text }) =>
      /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bfetch\(|\bprocess\./.test(text),
    );
    expectNone(impure.map(({ path }) => `${path}: take it as a parameter`));
  });
});
