import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

interface Rule {
  prefix: string;
  headers: [name: string, value: string][];
}

const redirects: Record<string, string> = { '/was': '/tilgaengelighed/', '/was/': '/tilgaengelighed/' };

/** Serves a built site as a host would: headers from its `_headers`, its own 404 page, no directory listing. */
export function createSiteHandler(root: string): RequestListener {
  const rules = readRules(readFileSync(join(root, '_headers'), 'utf8'));
  const notFound = readFileSync(join(root, '404.html'));
  const files = sirv(root, { etag: true, dotfiles: false });
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const { prefix, headers } of rules)
      if (path.startsWith(prefix)) for (const [name, value] of headers) response.setHeader(name, value);
    const target = redirects[path];
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
