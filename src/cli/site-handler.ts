import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../build/hosting/media-types.ts';
import { forOtherHosts } from '../build/hosting/redirect-file.ts';
import { askAgain } from '../build/hosting/response-headers.ts';

/** The build writes it when all pages are there. */
const lastWritten = '_redirects';

interface Rule {
  prefix: string;
  headers: [name: string, value: string][];
}

/** What `_redirects` says of an address: where it leads on to, or the page that is shown in its place. */
interface Answer {
  status: number;
  target: string;
}

/**
 * Serves a built site as a host would: headers from its `_headers`, redirects and pages taken away from its
 * `_redirects`, its own 404 page, compressed files where they lie beside the others, no directory listing. Of a site
 * that lies in a folder of its host, the first rule in `_headers` says which; the host's own front page leads there.
 */
export function createSiteHandler(root: string): RequestListener {
  const rules = readRules(readFileSync(join(root, '_headers'), 'utf8'));
  const home = rules[0]?.prefix ?? '/';
  const answers = readAnswers(readFileSync(join(root, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(root, '404.html'));
  const files = sirv(root, {
    etag: true,
    dotfiles: false,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      const media = mediaTypeOf(path);
      if (media?.type.startsWith('text/'))
        response.setHeader('Content-Type', `${media.type};charset=utf-8`);
      else if (media) response.setHeader('Content-Type', media.type);
    },
  });
  return (request, response) => {
    // What is no address, such as `//`, is answered like one that leads nowhere.
    const path = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/';
    response.setHeader('Cache-Control', askAgain);
    for (const { prefix, headers } of rules)
      if (path.startsWith(prefix))
        for (const [name, value] of headers) response.setHeader(name, value);
    const showPage = (status: number, page: Buffer): void => {
      // What the folder has of its own is said of its files, and no page of the site's is one.
      for (const [name, value] of rules[0]?.headers ?? []) response.setHeader(name, value);
      response.setHeader('Cache-Control', askAgain);
      response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
    };
    if (!path.startsWith(home)) {
      if (path === '/' || `${path}/` === home) response.writeHead(302, { Location: home }).end();
      else showPage(404, notFound);
      return;
    }
    const answer = answers.get(path);
    if (answer?.status === 301) {
      response.writeHead(301, { Location: answer.target }).end();
      return;
    }
    if (answer) {
      const file = join(root, answer.target.slice(home.length));
      showPage(answer.status, existsSync(file) ? readFileSync(file) : notFound);
      return;
    }
    if (forOtherHosts.includes(path.slice(home.length - 1))) {
      showPage(404, notFound);
      return;
    }
    request.url = request.url?.slice(home.length - 1);
    files(request, response, () => showPage(404, notFound));
  };
}

/**
 * Serves a built site, and the new one when it has been built again: sizes and names of files are read once, and would
 * be those of files that are gone. While there is none, as in the middle of a build, it answers 503.
 */
export function createCurrentSiteHandler(root: string): RequestListener {
  let current: { built: number; handler: RequestListener } | undefined;
  return (request, response) => {
    const built = statSync(join(root, lastWritten), { throwIfNoEntry: false })?.mtimeMs;
    if (built === undefined) {
      response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '5' });
      response.end('The site is being built. Try again in a moment.');
      return;
    }
    if (current?.built !== built) current = { built, handler: createSiteHandler(root) };
    void current.handler(request, response);
  };
}

/**
 * The rules of a `_headers`, in their order: of two that are for one address the later one's value counts. What a rule takes
 * away first, for hosts that would put both together, needs no mention then.
 */
export function readRules(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) rules.push({ prefix: line.replace(/\*$/, ''), headers: [] });
    const header = /^ {2}([^:]+): (.*)$/.exec(line);
    if (header?.[1] && header[2] !== undefined) rules.at(-1)?.headers.push([header[1], header[2]]);
  }
  return rules;
}

function readAnswers(file: string): Map<string, Answer> {
  const lines = file.split('\n').map((line) => line.split(' '));
  return new Map(
    lines.flatMap(([from, target, status]) =>
      from && target ? [[from, { target, status: Number(status ?? 301) }] as const] : [],
    ),
  );
}
