import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageSize } from '../../../src/routes.ts';
import type { Peer } from './peer.ts';

const version = '3.1.8';

const config = `
export default function (eleventy) {
  eleventy.addGlobalData('layout', 'enterprise.liquid');
  eleventy.addGlobalData('permalink', () => (data) =>
    data.virksomhed ? false : '/virksomheder/' + data.page.fileSlug + '/index.html');
  eleventy.addCollection('enterprises', (api) =>
    api.getFilteredByGlob('src/virksomheder/*/index.md')
      .sort((a, b) => a.data.navn.localeCompare(b.data.navn, 'da')));
  eleventy.addCollection('servicesOf', (api) =>
    Object.groupBy(api.getFilteredByGlob('src/ydelser/*.md'), (item) => item.data.virksomhed));
  return { dir: { input: 'src', output: 'out' } };
}
`;

const page = `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}{{ navn }}</title></head>
<body><main>{{ content }}</main></body>
</html>
`;

const enterprise = `---
layout: page.liquid
---
<h1>{{ navn }}</h1>
<p>{{ resume }}</p>
{{ content }}
<h2>Ydelser</h2>
<ul>{% assign services = collections.servicesOf[page.fileSlug] %}{% for service in services %}
<li><strong>{{ service.data.titel }}</strong> {{ service.data.resume }}</li>{% endfor %}
</ul>
<h2>Kontakt</h2>
<dl>
<dt>By</dt><dd>{{ adresse.vej }} {{ adresse.postnr }} {{ adresse.by }}</dd>
<dt>Telefon</dt><dd>{{ kontakt.telefon }}</dd>
<dt>Mail</dt><dd>{{ kontakt.email }}</dd>
<dt>Web</dt><dd>{{ kontakt.web }}</dd>
</dl>
`;

const list = `---
layout: page.liquid
title: Virksomheder
pagination:
  data: collections.enterprises
  size: ${pageSize}
permalink: "/virksomheder/{% if pagination.pageNumber > 0 %}{{ pagination.pageNumber | plus: 1 }}/{% endif %}index.html"
---
<h1>Virksomheder</h1>
<ul>{% for item in pagination.items %}
<li><a href="{{ item.url }}">{{ item.data.navn }}</a> {{ item.data.resume }}</li>{% endfor %}
</ul>
<nav>{% if pagination.href.previous %}<a href="{{ pagination.href.previous }}">Forrige</a>{% endif %} {% if pagination.href.next %}<a href="{{ pagination.href.next }}">Næste</a>{% endif %}</nav>
`;

/** Eleventy with Liquid templates, installed by npm into its own folder. */
export const eleventy: Peer = {
  name: 'Eleventy',
  slug: 'eleventy',
  install: (folder) => {
    if (existsSync(join(folder, 'node_modules/.bin/eleventy'))) return undefined;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    const args = ['install', '--no-audit', '--no-fund', `@11ty/eleventy@${version}`];
    const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? undefined : `npm could not install Eleventy: ${stderr}`;
  },
  files: {
    'eleventy.config.js': config,
    'src/_includes/page.liquid': page,
    'src/_includes/enterprise.liquid': enterprise,
    'src/list.liquid': list,
  },
  contentFolder: 'src',
  outputFolder: 'out',
  caches: ['.cache'],
  command: { program: 'node', args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'] },
};
