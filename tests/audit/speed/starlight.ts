import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../../src/check/read-content.ts';
import { textAt } from '../../../src/check/raw-value.ts';
import { nginxInclude } from '../../../src/build/hosting/nginx-include.ts';

/** The theme and the Astro it is made for. */
const packages = ['astro@7.3.5', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.1'];

const config = `
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [
    starlight({
      title: 'Socialøkonomi',
      locales: { root: { label: 'Dansk', lang: 'da' } },
      sidebar: ['virksomheder', 'guide'].map((directory) => ({
        label: directory,
        items: [{ autogenerate: { directory } }],
      })),
    }),
  ],
});
`;

const contentConfig = `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The pages that stand beside ours, by the kind of ours. */
export const starlightPages = {
  forside: '/',
  profil: '/virksomheder/human-results/',
  virksomheder: '/virksomheder/',
  råd: '/guide/koeb-inden-for-loven/',
  ordliste: '/ordliste/',
} as const;

/**
 * Builds the same Markdown with the Starlight theme: a page for each enterprise with its services, for each page of the
 * guide, one of all words, and a front page with the tasks.
 * @returns the folder of the built site, or why there is none.
 */
export function buildStarlight(contentDir: string): { dir: string } | { reason: string } {
  const folder = resolve('.bench/peers/starlight');
  const failure = install(folder);
  if (failure !== undefined) return { reason: failure };
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  const files = { 'astro.config.mjs': config, 'src/content.config.ts': contentConfig };
  for (const [path, text] of [...Object.entries(files), ...writePages(contentDir)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build', '--force'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', VITEST: '' },
  });
  if (status !== 0) return { reason: `It did not build: ${(stdout + stderr).slice(-600)}` };
  const dir = join(folder, 'dist');
  // Types, encodings and caching as ours, without our content policy, which is made for our code.
  writeFileSync(`${dir}.nginx.conf`, nginxInclude({}, { redirects: [], gone: [] }));
  return { dir };
}

function install(folder: string): string | undefined {
  if (existsSync(join(folder, 'node_modules/@astrojs/starlight/package.json'))) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = ['install', '--no-audit', '--no-fund', ...packages];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? undefined : `npm could not install Starlight: ${stderr.slice(-300)}`;
}

function writePages(contentDir: string): [path: string, text: string][] {
  const { entries } = readContent(contentDir);
  const of = (name: string) => entries.filter(({ collection }) => collection === name);
  const say = (fields: unknown, field: string) => textAt(fields, field) ?? '';
  const page = (path: string, title: string, description: string, body: string) =>
    [
      `src/content/docs/${path}.md`,
      `---\n${stringify({ title, description })}---\n\n${body}\n`,
    ] as [string, string];
  const list = (name: string, title: string, to: (slug: string) => string) =>
    of(name)
      .map(({ slug, fields }) => `- [${say(fields, title)}](${to(slug)}) ${say(fields, 'resume')}`)
      .join('\n');
  const enterprises = of('virksomheder').map(({ slug, fields, body }) => {
    const services = of('ydelser')
      .filter((service) => say(service.fields, 'virksomhed') === slug)
      .map((service) => `- **${say(service.fields, 'titel')}** ${say(service.fields, 'resume')}`);
    const text = withoutPictures(body);
    return page(
      `virksomheder/${slug}`,
      say(fields, 'navn'),
      say(fields, 'resume'),
      `${say(fields, 'letLaest')}\n\n${text}\n\n## Ydelser\n\n${services.join('\n')}`,
    );
  });
  const guide = of('guide').map(({ slug, fields, body }) =>
    page(`guide/${slug}`, say(fields, 'titel'), say(fields, 'resume'), withoutPictures(body)),
  );
  const words = of('ordliste')
    .map(({ fields, body }) => `## ${say(fields, 'term')}\n\n${say(fields, 'kort')}\n\n${body}`)
    .join('\n\n');
  return [
    page(
      'index',
      'Socialøkonomi',
      'Hvad skal I have løst?',
      list('opgavetyper', 'titel', () => '/'),
    ),
    page(
      'virksomheder/index',
      'Steder',
      'Alle steder',
      list('virksomheder', 'navn', (slug) => `/virksomheder/${slug}/`),
    ),
    page('ordliste', 'Ordliste', 'De svære ord', words),
    ...enterprises,
    ...guide,
  ];
}

const withoutPictures = (body: string): string => body.replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '');
