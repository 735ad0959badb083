import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalServer, serveLocally } from '../serve-locally.ts';

/** A Gitea with one project, as far as the form asks it, over a repository of git. */
export interface GitHost {
  url: string;
  /** The key that whoever edits signs in with. */
  token: string;
  /** What git says: `git('log', …)`. */
  git(...words: string[]): string;
  close(): void;
}

export const repository = 'kommune/vejviser';

const api = `/api/v1`;
const project = `${api}/repos/${repository}`;

interface Change {
  operation: 'create' | 'update' | 'delete';
  path: string;
  content?: string;
  from_path?: string;
  sha?: string;
}

interface Commit {
  branch: string;
  message: string;
  author: { name: string; email: string };
  files: Change[];
}

/** What Gitea answers with another status than 200. */
class Refused extends Error {
  status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Starts it over a copy of a content folder. Its answers have the form of Gitea's own (1.24), and it refuses what Gitea
 * does: whoever has no key, a new file where one is, and a change of a file that is another one by now.
 */
export async function openGitHost(source: string): Promise<GitHost> {
  const root = mkdtempSync(join(tmpdir(), 'gitea-'));
  cpSync(source, join(root, 'content'), { recursive: true });
  const token = 'noeglen';
  const run = (words: readonly string[], input?: string | Buffer): Buffer =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...words], {
      cwd: root,
      maxBuffer: 100_000_000,
      ...(input === undefined ? {} : { input }),
    });
  const git = (...words: string[]): string => run(words).toString('utf8').trimEnd();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Begyndelsen');

  const shaOf = (path: string): string | undefined => {
    try {
      return git('rev-parse', '--verify', '-q', `main:${path}`);
    } catch {
      return undefined;
    }
  };

  const commit = ({ message, author, files }: Commit): unknown => {
    for (const { operation, path, content = '', from_path: from, sha } of files) {
      const old = shaOf(from ?? path);
      if (operation === 'create' && old !== undefined)
        throw new Refused(422, `repository file already exists [path: ${path}]`);
      if (operation !== 'create' && (sha ?? old) !== old)
        throw new Refused(422, `sha does not match [given: ${sha}, expected: ${old}]`);
      if (operation === 'delete' || from !== undefined)
        git('update-index', '--force-remove', from ?? path);
      if (operation === 'delete') continue;
      const blob = run(['hash-object', '-w', '--stdin'], Buffer.from(content, 'base64'));
      git('update-index', '--add', '--cacheinfo', `100644,${blob.toString().trim()},${path}`);
    }
    git('commit', '-qm', message, '--author', `${author.name} <${author.email}>`);
    return {
      commit: { sha: git('rev-parse', 'main'), created: git('log', '-1', '--format=%cI') },
      files: files.map(({ operation, path }) =>
        operation === 'delete' ? null : { path, sha: shaOf(path) },
      ),
    };
  };

  const answer = (method: string, path: string, query: URLSearchParams, body: string): unknown => {
    switch (`${method} ${path}`) {
      case `GET ${api}/version`:
        return { version: '1.24.6' };
      case `GET ${api}/settings/api`:
        return { default_paging_num: 30, max_response_items: 50 };
      case `GET ${api}/user`:
        return {
          id: 1,
          login: 'redaktoer',
          full_name: 'En redaktør',
          email: 'redaktoer@example.dk',
          avatar_url: 'https://billeder.example/redaktoer.png',
          html_url: 'https://git.example/redaktoer',
        };
      case `GET ${project}`:
        return { permissions: { pull: true, push: true }, default_branch: 'main' };
      case `GET ${project}/branches/main`:
        return {
          commit: { id: git('rev-parse', 'main'), message: git('log', '-1', '--format=%B') },
        };
      case `GET ${project}/commits`:
        return [];
      case `POST ${project}/file-contents`:
        return (JSON.parse(body) as { files: string[] }).files.map((file) => ({
          path: file,
          encoding: 'base64',
          content: run(['show', `main:${file}`]).toString('base64'),
        }));
      case `POST ${project}/contents`:
        return commit(JSON.parse(body) as Commit);
    }
    if (path.startsWith(`${project}/git/trees/`))
      return {
        truncated: false,
        tree: git('ls-tree', '-r', '-l', '-z', 'main')
          .split('\0')
          .filter(Boolean)
          .map((line) => {
            const [, type, sha, size, name] = /^\d+ (\w+) (\w+) +(\d+)\t(.*)$/.exec(line) ?? [];
            return { type, sha, size: Number(size), path: name };
          }),
      };
    if (path.startsWith(`${project}/media/main/`))
      return run(['show', `main:${decodeURI(path.slice(`${project}/media/main/`.length))}`]);
    throw new Refused(404, `${method} ${path}?${query.toString()}`);
  };

  const server: LocalServer = await serveLocally((request, response) => {
    void readBody(request).then((body) => {
      // The browser asks first whether a page elsewhere may.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type');
      if (request.method === 'OPTIONS') {
        response.writeHead(200).end();
        return;
      }
      try {
        if (request.headers.authorization !== `token ${token}`)
          throw new Refused(401, 'token is required');
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
        send(response, 200, answer(request.method ?? '', pathname, searchParams, body));
      } catch (error) {
        const status = error instanceof Refused ? error.status : 500;
        send(response, status, { message: (error as Error).message });
      }
    });
  });

  return {
    url: server.url,
    token,
    git,
    close: () => {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const isPicture = Buffer.isBuffer(body);
  response.writeHead(status, {
    'Content-Type': isPicture ? 'application/octet-stream' : 'application/json',
  });
  response.end(isPicture ? body : JSON.stringify(body));
}
