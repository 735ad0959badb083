import { pageSize } from '../../../src/routes.ts';
import { type Peer, withPagefind } from './peer.ts';

const config = `
import { defineConfig } from 'astro/config';
export default defineConfig({ outDir: 'dist', trailingSlash: 'always' });
`;

const contentConfig = `
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const toSlug = ({ entry }) => entry.replace(/(\\/index)?\\.md$/, '');
const optional = z.coerce.string().optional();

export const collections = {
  virksomheder: defineCollection({
    loader: glob({ pattern: '*/index.md', base: 'content/virksomheder', generateId: toSlug }),
    schema: z.object({
      navn: z.string(),
      resume: z.string(),
      adresse: z.object({ vej: optional, postnr: optional, by: optional }).optional(),
      kontakt: z.object({ telefon: optional, email: optional, web: optional }).optional(),
    }),
  }),
  ydelser: defineCollection({
    loader: glob({ pattern: '*.md', base: 'content/ydelser', generateId: toSlug }),
    schema: z.object({ titel: z.string(), resume: z.string(), virksomhed: z.string() }),
  }),
  sider: defineCollection({
    loader: glob({ pattern: '*.md', base: 'content/sider', generateId: toSlug }),
    schema: z.object({ titel: z.string(), resume: z.string() }),
  }),
};
`;

const layout = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
<body><main><slot /></main></body>
</html>
`;

const enterprise = `---
import { getCollection } from 'astro:content';
import Page from '../../Page.astro';

export async function getStaticPaths() {
  const services = Map.groupBy(await getCollection('ydelser'), ({ data }) => data.virksomhed);
  return (await getCollection('virksomheder')).map((entry) => ({
    params: { slug: entry.id },
    props: { entry, services: services.get(entry.id) ?? [] },
  }));
}

const { entry, services } = Astro.props;
const { navn, resume, adresse = {}, kontakt = {} } = entry.data;
---
<Page title={navn}>
<h1>{navn}</h1>
<p>{resume}</p>
<Fragment set:html={entry.rendered?.html} />
<h2>Ydelser</h2>
<ul>{services.map(({ id, data }) => <li><a href={'/ydelser/' + id + '/'}>{data.titel}</a> {data.resume}</li>)}</ul>
<h2>Kontakt</h2>
<dl>
<dt>By</dt><dd>{adresse.vej} {adresse.postnr} {adresse.by}</dd>
<dt>Telefon</dt><dd>{kontakt.telefon}</dd>
<dt>Mail</dt><dd>{kontakt.email}</dd>
<dt>Web</dt><dd>{kontakt.web}</dd>
</dl>
</Page>
`;

const service = `---
import { getCollection } from 'astro:content';
import Page from '../../Page.astro';

export async function getStaticPaths() {
  const names = new Map((await getCollection('virksomheder')).map(({ id, data }) => [id, data.navn]));
  return (await getCollection('ydelser')).map((entry) => ({
    params: { slug: entry.id },
    props: { entry, name: names.get(entry.data.virksomhed) },
  }));
}

const { entry, name } = Astro.props;
const { titel, resume, virksomhed } = entry.data;
---
<Page title={titel}>
<h1>{titel}</h1>
<p>{resume}</p>
<Fragment set:html={entry.rendered?.html} />
<p><a href={'/virksomheder/' + virksomhed + '/'}>{name}</a></p>
</Page>
`;

const other = `---
import { getCollection } from 'astro:content';
import Page from '../../Page.astro';

export async function getStaticPaths() {
  return (await getCollection('sider')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { titel, resume } = entry.data;
---
<Page title={titel}>
<h1>{titel}</h1>
<p>{resume}</p>
<Fragment set:html={entry.rendered?.html} />
</Page>
`;

const list = `---
import { getCollection } from 'astro:content';
import Page from '../../Page.astro';

export async function getStaticPaths({ paginate }) {
  const collator = new Intl.Collator('da');
  const entries = await getCollection('virksomheder');
  return paginate(entries.sort((a, b) => collator.compare(a.data.navn, b.data.navn)), { pageSize: ${pageSize} });
}

const { page } = Astro.props;
---
<Page title="Virksomheder">
<h1>Virksomheder</h1>
<ul>{page.data.map(({ id, data }) => <li><a href={'/virksomheder/' + id + '/'}>{data.navn}</a> {data.resume}</li>)}</ul>
<nav>{page.url.prev && <a href={page.url.prev}>Forrige</a>} {page.url.next && <a href={page.url.next}>Næste</a>}</nav>
</Page>
`;

/** Astro as we use it, with the peers' plain template; its packages are those of the site. */
export const plainAstro: Peer = {
  name: 'Astro, plain template',
  slug: 'astro-plain',
  install: () => undefined,
  files: {
    'package.json': '{ "private": true, "type": "module" }\n',
    'astro.config.mjs': config,
    'src/content.config.js': contentConfig,
    'src/Page.astro': layout,
    'src/pages/virksomheder/[slug].astro': enterprise,
    'src/pages/virksomheder/[...page].astro': list,
    'src/pages/ydelser/[slug].astro': service,
    'src/pages/sider/[slug].astro': other,
  },
  contentFolder: 'content',
  outputFolder: 'dist',
  caches: ['.astro', 'node_modules/.astro'],
  command: withPagefind('astro build --force', 'dist'),
};
