import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { readSources } from './source-files.ts';

/**
 * Who may import whom. A layer is a folder of src/, or a file beside them; each may use itself.
 * `packages` are all it may bring in from outside; `node:` stands for Node's own modules.
 */
const layers: Record<string, { uses: readonly string[]; packages: readonly string[] }> = {
  schema: { uses: [], packages: ['astro/zod', 'culori', 'geojson'] },
  domain: {
    uses: ['schema'],
    packages: ['@orama/stemmers', 'culori', 'd3-geo', 'geojson', 'parse5', 'schema-dts', 'uuid'],
  },
  routes: { uses: [], packages: [] },
  digest: { uses: [], packages: ['node:'] },
  'read-if-there': { uses: [], packages: ['node:'] },
  text: { uses: ['domain', 'schema'], packages: [] },
  today: { uses: ['domain'], packages: [] },
  municipality: { uses: ['digest', 'schema'], packages: ['astro/zod', 'node:', 'yaml'] },
  'content.config': {
    uses: ['schema', 'municipality'],
    packages: ['astro/loaders', 'astro:content', 'node:'],
  },
  kept: { uses: ['digest', 'municipality', 'read-if-there'], packages: ['node:'] },
  reads: { uses: [], packages: ['node:'] },
  'build-messages': {
    uses: ['digest', 'domain', 'municipality', 'read-if-there'],
    packages: ['node:'],
  },
  queries: {
    uses: [
      'schema',
      'domain',
      'build-messages',
      'digest',
      'kept',
      'municipality',
      'papers',
      'reads',
      'routes',
      'sharing',
      'styles',
      'text',
      'today',
    ],
    packages: [
      'astro/container',
      'astro:assets',
      'astro:content',
      'csv-stringify/sync',
      'jsonld',
      'n3',
      'node:',
      'sharp',
    ],
  },
  components: {
    uses: ['schema', 'domain', 'routes', 'text', 'islands'],
    packages: ['@kommune', 'astro', 'astro:assets'],
  },
  islands: {
    uses: ['schema', 'domain', 'papers', 'routes', 'text'],
    packages: ['fflate', 'leaflet', 'pmtiles', 'protomaps-leaflet', 'react', 'supercluster', 'uqr'],
  },
  layouts: {
    uses: ['components', 'domain', 'routes', 'text', 'styles'],
    packages: ['@kommune', 'astro', 'astro:assets', 'schema-dts'],
  },
  pages: {
    uses: ['layouts', 'components', 'islands', 'queries', 'domain', 'routes', 'schema', 'text'],
    packages: ['astro'],
  },
  check: {
    uses: ['schema', 'domain', 'routes'],
    packages: [
      '@astrojs/markdown-remark',
      'astro/zod',
      'culori',
      'node:',
      'parse5',
      'sharp',
      'yaml',
    ],
  },
  // Files of the content, read and written: for every command and form that changes them.
  editing: { uses: [], packages: ['yaml'] },
  // The editor's form: what it is told, the server behind it, and what runs in the browser.
  editor: {
    uses: ['check', 'digest', 'domain', 'editing', 'routes', 'schema', 'text'],
    packages: ['@sveltia/cms', 'astro/zod', 'dompurify', 'node:', 'vite'],
  },
  // Another municipality's first content: what it is asked, and what is written.
  takeover: {
    uses: ['check', 'domain', 'editing', 'routes', 'schema', 'text'],
    packages: ['culori', 'node:'],
  },
  // The contents of several municipalities, put together for a joint directory.
  joining: { uses: ['check', 'domain', 'editing', 'schema', 'text'], packages: ['node:'] },
  // Layers of others, made into the municipality's own map, and where addresses lie.
  mapmaking: {
    uses: ['check', 'domain', 'editing', 'schema'],
    packages: ['@turf/simplify', 'geojson', 'proj4'],
  },
  // Tables that are read into the content, and written from it.
  tables: {
    uses: ['check', 'domain', 'editing', 'schema'],
    packages: ['astro/zod', 'csv-parse/sync', 'hucre/xlsx', 'node:'],
  },
  // Papers to take along, written for word processors and spreadsheets.
  papers: {
    uses: ['domain', 'schema', 'text'],
    packages: ['docx', 'fflate', 'hucre/xlsx', 'node:', 'sharp'],
  },
  // Pictures shown where a page is shared, and the icons of the site.
  sharing: { uses: ['digest', 'domain'], packages: ['@takumi-rs/core', 'node:'] },
  asking: {
    uses: ['check', 'domain', 'editing', 'routes', 'schema', 'text'],
    packages: ['node:', 'nodemailer'],
  },
  cli: {
    uses: [
      'asking',
      'build',
      'check',
      'domain',
      'editing',
      'editor',
      'joining',
      'mapmaking',
      'municipality',
      'routes',
      'schema',
      'tables',
      'takeover',
      'text',
      'today',
    ],
    packages: ['astro/zod', 'node:', 'postal-mime', 'sirv'],
  },
  build: {
    uses: [
      'build-messages',
      'digest',
      'kept',
      'municipality',
      'read-if-there',
      'reads',
      'routes',
      'schema',
      'domain',
      'editor',
    ],
    packages: [
      '@astrojs/markdown-remark',
      '@astrojs/sitemap',
      'astro',
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

const files = readSources('src', ['.ts', '.tsx', '.astro', '.css']);

const layerOf = (path: string): string =>
  path
    .replace(/^src\//, '')
    .replace(/(\.(ts|tsx|css))?$/, '')
    .split('/')[0] ?? '';

const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /^\s*(?:import|export)\s[^;'"]*?\sfrom\s+['"]([^'"]+)|^\s*import\s+['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)|^\s*@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/gm,
    ),
  ].map(([, from, bare, dynamic, style]) => from ?? bare ?? dynamic ?? style ?? '');

const edges = files.flatMap(({ path, text }) =>
  importsOf(text).map((target) => ({ path, from: layerOf(path), target })),
);

/** Whether an import is of the package, a part of it, or of one of Node's own modules. */
const isFrom = (allowed: string, target: string): boolean =>
  allowed.endsWith(':')
    ? target.startsWith(allowed)
    : target === allowed || target.startsWith(`${allowed}/`);

describe('imports', () => {
  it('are found at all', () => {
    expect(edges.length).toBeGreaterThan(files.length);
    expect(importsOf("import type { A } from './a.ts';\nimport './b.css';")).toEqual([
      './a.ts',
      './b.css',
    ]);
    expect(importsOf('@import url("./a.css");\n@import \'./b.css\' layer(base);')).toEqual([
      './a.css',
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
        return packages.some((allowed) => isFrom(allowed, target))
          ? []
          : [`${path} imports ${target}: add the package to the table, or don't`];
      });
    expectNone(wrong);
  });

  it('come by every permission of the table', () => {
    const unused = Object.entries(layers).flatMap(([name, { uses, packages }]) => {
      const own = edges.filter(({ from }) => from === name);
      return [
        ...uses.filter(
          (layer) =>
            !own.some(
              ({ path, target }) =>
                target.startsWith('.') &&
                layerOf(posix.join(posix.dirname(path), target)) === layer,
            ),
        ),
        ...packages.filter((allowed) => !own.some(({ target }) => isFrom(allowed, target))),
      ].map((permission) => `${name} doesn't use ${permission}: take it out of the table`);
    });
    expectNone(unused);
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
      ({ target }) => target.startsWith('.') && !/\.(ts|tsx|astro|css|json)(\?\w+)?$/.test(target),
    );
    expectNone(bare.map(({ path, target }) => `${path}: ${target}`));
  });
});
