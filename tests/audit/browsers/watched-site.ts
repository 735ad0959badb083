import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSiteHandler } from '../../../src/cli/site-handler.ts';
import { serveLocally } from '../../serve-locally.ts';
import { watchPage } from './watch-page.ts';

/** Where a page tells of its faults, and the script that makes it do so. */
const complaintsPath = '/vagt';
const scriptPath = '/vagt.js';

/** A copy of a built site whose pages tell what goes wrong in them. */
export interface WatchedSite {
  url: string;
  /** What went wrong since it was asked last: errors, what the content policy has stopped, what was not found. */
  takeFaults(): string[];
  /** How often a part of a file was asked for and sent, since it was asked last. */
  takeParts(): number;
  /** Keeps back the answers to what is asked for so, until they are let go. */
  hold(file: RegExp): Held;
  close(): void;
}

/** Answers that are kept back. */
interface Held {
  /** Comes when one of them has been asked for. */
  asked: Promise<unknown>;
  /** Gives them, and from now on all that are asked for. */
  letGo(): void;
}

/**
 * Serves a copy of a built site, with its headers, in which each page's first script tells the server what goes
 * wrong. So every engine is asked in the same way; not all of them can be asked for their console.
 */
export async function serveWatched(dir: string): Promise<WatchedSite> {
  const copy = mkdtempSync(join(tmpdir(), 'vejviser-browsers-'));
  cpSync(dir, copy, { recursive: true });
  writeFileSync(
    join(copy, scriptPath),
    `(${String(watchPage)})(${JSON.stringify(complaintsPath)});`,
  );
  for (const file of globSync('**/*.html', { cwd: copy })) {
    const path = join(copy, file);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, html.replace(/<head[^>]*>/, `$&<script src="${scriptPath}"></script>`));
  }
  // Kept for ever elsewhere: a walk that holds it back would wait for what an earlier one has left in the cache.
  const packs = new Set(globSync('**/sider/*.json', { cwd: copy }).map(dirname));
  for (const folder of packs)
    appendFileSync(join(copy, '_headers'), `\n/${folder}/*\n  Cache-Control: no-store\n`);
  const faults: string[] = [];
  let parts = 0;
  const showSite = createSiteHandler(copy);
  let holdBack = (_path: string, _answer: () => void): boolean => false;
  const server = await serveLocally(
    listen((request, response) => {
      response.on('finish', () => {
        if (response.statusCode === 206) parts += 1;
      });
      const answer = (): void => showSite(request, response);
      if (!holdBack(request.url ?? '', answer)) answer();
    }, faults),
  );
  return {
    url: server.url,
    takeFaults: () => faults.splice(0),
    takeParts() {
      const taken = parts;
      parts = 0;
      return taken;
    },
    hold(file) {
      const answers: (() => void)[] = [];
      const { promise: asked, resolve: tellAsked } = Promise.withResolvers<unknown>();
      holdBack = (path, answer) => {
        if (!file.test(path)) return false;
        answers.push(answer);
        tellAsked(path);
        return true;
      };
      const letGo = (): void => {
        holdBack = () => false;
        for (const answer of answers.splice(0)) answer();
      };
      return { asked, letGo };
    },
    close() {
      server.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

function listen(show: RequestListener, faults: string[]): RequestListener {
  return (request, response) => {
    if (request.method === 'POST' && request.url === complaintsPath) {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        faults.push(String(Buffer.concat(parts)));
        response.writeHead(204).end();
      });
      return;
    }
    response.on('finish', () => {
      if (response.statusCode >= 400)
        faults.push(
          `${response.statusCode}: ${request.url}, asked for by ${request.headers.referer}`,
        );
    });
    show(request, response);
  };
}
