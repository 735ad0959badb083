import { resolve } from 'node:path';
import { pageSize } from '../../../src/routes.ts';
import { installPackages } from '../../install-packages.ts';
import { type Peer, withPagefind } from './peer.ts';

const config = `
export default function (eleventy) {
  eleventy.addGlobalData('layout', 'entry.liquid');
  eleventy.addGlobalData('permalink', () => (data) =>
    (data.virksomhed ? '/ydelser/' : data.navn ? '/virksomheder/' : '/sider/') + data.page.fileSlug + '/index.html');
  eleventy.addCollection('enterprises', (api) =>
    api.getFilteredByGlob('src/virksomheder/*/index.md')
      .sort((a, b) => a.data.navn.localeCompare(b.data.navn, 'da')));
  eleventy.addCollection('servicesOf', (api) =>
    Object.groupBy(api.getFilteredByGlob('src/ydelser/*.md'), (item) => item.data.virksomhed));
  eleventy.addCollection('nameOf', (api) =>
    Object.fromEntries(api.getFilteredByGlob('src/virksomheder/*/index.md')
      .map((item) => [item.page.fileSlug, item.data.navn])));
  return { dir: { input: 'src', output: 'out' } };
}
`;

const page = `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}{{ navn }}{{ titel }}</title></head>
<body><main>{{ content }}</main></body>
</html>
`;

const entry = `---
layout: page.liquid
---
{% if virksomhed %}
<h1>{{ titel }}</h1>
<p>{{ resume }}</p>
{{ content }}
<p><a href="/virksomheder/{{ virksomhed }}/">{{ collections.nameOf[virksomhed] }}</a></p>
{% elsif navn %}
<h1>{{ navn }}</h1>
<p>{{ resume }}</p>
{{ content }}
<h2>Ydelser</h2>
<ul>{% assign services = collections.servicesOf[page.fileSlug] %}{% for service in services %}
<li><a href="{{ service.url }}">{{ service.data.titel }}</a> {{ service.data.resume }}</li>{% endfor %}
</ul>
<h2>Kontakt</h2>
<dl>
<dt>By</dt><dd>{{ adresse.vej }} {{ adresse.postnr }} {{ adresse.by }}</dd>
<dt>Telefon</dt><dd>{{ kontakt.telefon }}</dd>
<dt>Mail</dt><dd>{{ kontakt.email }}</dd>
<dt>Web</dt><dd>{{ kontakt.web }}</dd>
</dl>
{% else %}
<h1>{{ titel }}</h1>
<p>{{ resume }}</p>
{{ content }}
{% endif %}
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

/** Eleventy with Liquid templates, of the benchmarks' own packages. */
export const eleventy: Peer = {
  name: 'Eleventy',
  slug: 'eleventy',
  install: () => (installPackages('tests/bench') ? undefined : 'npm could not install Eleventy.'),
  files: {
    'package.json': '{ "private": true, "type": "module" }\n',
    'eleventy.config.js': config,
    'src/_includes/page.liquid': page,
    'src/_includes/entry.liquid': entry,
    'src/list.liquid': list,
  },
  contentFolder: 'src',
  outputFolder: 'out',
  caches: ['.cache'],
  command: withPagefind(
    `node '${resolve('tests/bench/node_modules/@11ty/eleventy/cmd.cjs')}' --quiet`,
    'out',
  ),
};
