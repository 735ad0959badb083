import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

interface Rule {
  prefix: string;
  headers: [name: string, value: string][];
}

/** Serves a built site as a host would: headers from its `_headers`, redirects from its `_redirects`, its own 404 page, no directory listing. */
export function createSiteHandler(root: string): RequestListener {
  const rules = readRules(readFileSync(join(root, '_headers'), 'utf8'));
  const redirects = readRedirects(readFileSync(join(root, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(root, '404.html'));
  const files = sirv(root, { etag: true, dotfiles: false });
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const { prefix, headers } of rules)
      if (path.startsWith(prefix))
        for (const [name, value] of headers) response.setHeader(name, value);
    const target = redirects.get(path);
    if (target !== undefined) {
      response.writeHead(301, { Location: target }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    });
  };
}

function readRules(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) rules.push({ prefix: line.replace(/\*$/, ''), headers: [] });
    const header = /^ {2}([^:]+): (.*)$/.exec(line);
    if (header?.[1] && header[2] !== undefined) rules.at(-1)?.headers.push([header[1], header[2]]);
  }
  return rules;
}

function readRedirects(file: string): Map<string, string> {
  const lines = file.split('\n').map((line) => line.split(' '));
  return new Map(lines.flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])));
}
