import { spawnSync } from 'node:child_process';
import { pageSize } from '../../../src/routes.ts';
import { type Peer, withPagefind } from './peer.ts';

const config = `baseURL: https://bench.example/
languageCode: da
title: Vejviser
disableKinds: [RSS, sitemap, taxonomy, term, 404, home]
paginate: ${pageSize}
paginatePath: side
cascade:
  - _target: { path: "{/ydelser,/sider}", kind: section }
    _build: { render: never, list: always }
`;

const page = `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ or .Params.navn .Params.titel "Virksomheder" }}</title></head>
<body><main>{{ block "main" . }}{{ end }}</main></body>
</html>
`;

const enterprise = `{{ define "main" }}
<h1>{{ .Params.navn }}</h1>
<p>{{ .Params.resume }}</p>
{{ .Content }}
{{ $services := partialCached "services-of.html" . }}
<h2>Ydelser</h2>
<ul>{{ range index $services (path.Base .File.ContentBaseName) }}
<li><a href="{{ .RelPermalink }}">{{ .Params.titel }}</a> {{ .Params.resume }}</li>{{ end }}
</ul>
<h2>Kontakt</h2>
<dl>
<dt>By</dt><dd>{{ .Params.adresse.vej }} {{ .Params.adresse.postnr }} {{ .Params.adresse.by }}</dd>
<dt>Telefon</dt><dd>{{ .Params.kontakt.telefon }}</dd>
<dt>Mail</dt><dd>{{ .Params.kontakt.email }}</dd>
<dt>Web</dt><dd>{{ .Params.kontakt.web }}</dd>
</dl>
{{ end }}
`;

const service = `{{ define "main" }}
<h1>{{ .Params.titel }}</h1>
<p>{{ .Params.resume }}</p>
{{ .Content }}
{{ with site.GetPage (printf "/virksomheder/%s" .Params.virksomhed) }}
<p><a href="{{ .RelPermalink }}">{{ .Params.navn }}</a></p>{{ end }}
{{ end }}
`;

const other = `{{ define "main" }}
<h1>{{ .Params.titel }}</h1>
<p>{{ .Params.resume }}</p>
{{ .Content }}
{{ end }}
`;

const servicesOf = `{{ $map := newScratch }}
{{ range (where site.RegularPages "Section" "ydelser").GroupByParam "virksomhed" }}
{{ $map.SetInMap "services" .Key .Pages }}
{{ end }}
{{ return $map.Get "services" }}
`;

const list = `{{ define "main" }}
<h1>Virksomheder</h1>
{{ $paginator := .Paginate (sort .Pages "Params.navn") }}
<ul>{{ range $paginator.Pages }}
<li><a href="{{ .RelPermalink }}">{{ .Params.navn }}</a> {{ .Params.resume }}</li>{{ end }}
</ul>
<nav>{{ if $paginator.HasPrev }}<a href="{{ $paginator.Prev.URL }}">Forrige</a>{{ end }} {{ if $paginator.HasNext }}<a href="{{ $paginator.Next.URL }}">Næste</a>{{ end }}</nav>
{{ end }}
`;

const isInstalled = () => spawnSync('hugo', ['version']).status === 0;

/** Hugo from the PATH, or from Debian where we may install it. */
export const hugo: Peer = {
  name: 'Hugo',
  slug: 'hugo',
  install: () => {
    if (isInstalled()) return undefined;
    if (process.getuid?.() === 0) spawnSync('apt-get', ['install', '-y', 'hugo']);
    return isInstalled() ? undefined : 'hugo is not on the PATH. Install it with apt-get or brew.';
  },
  files: {
    'hugo.yaml': config,
    'layouts/_default/baseof.html': page,
    'layouts/virksomheder/single.html': enterprise,
    'layouts/virksomheder/list.html': list,
    'layouts/ydelser/single.html': service,
    'layouts/sider/single.html': other,
    'layouts/partials/services-of.html': servicesOf,
  },
  contentFolder: 'content',
  outputFolder: 'public',
  caches: ['resources'],
  command: withPagefind('hugo --quiet', 'public'),
};
