import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

interface Rule {
  prefix: string;
  headers: [name: string, value: string][];
}

const html = { 'Content-Type': 'text/html;charset=utf-8' };

/** Serves a built site as a host would: headers from its `_headers`, redirects from its `_redirects`, its own pages for what is not or no longer there, no directory listing. */
export function createSiteHandler(root: string): RequestListener {
  const rules = readRules(readFileSync(join(root, '_headers'), 'utf8'));
  const old = readOldAddresses(readFileSync(join(root, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(root, '404.html'));
  const files = sirv(root, { etag: true, dotfiles: false });
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const { prefix, headers } of rules)
      if (path.startsWith(prefix))
        for (const [name, value] of headers) response.setHeader(name, value);
    const { status, target } = old.get(path) ?? {};
    if (status === 301) {
      response.writeHead(status, { Location: target }).end();
      return;
    }
    if (status === 410) {
      const page = readFileSync(join(root, target, 'index.html'));
      response.writeHead(status, html).end(page);
      return;
    }
    files(request, response, () => {
      response.writeHead(404, html).end(notFound);
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

/** Lines of `_redirects`: the address, where it leads or the page that explains, and the status. */
function readOldAddresses(file: string): Map<string, { status: 301 | 410; target: string }> {
  const lines = file.split('\n').map((line) => line.split(' '));
  return new Map(
    lines.flatMap(([from, target, status]) =>
      from && target ? [[from, { status: status === '410' ? 410 : 301, target }] as const] : [],
    ),
  );
}
