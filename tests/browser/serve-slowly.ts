import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createSiteHandler } from '../../src/cli/site-handler.ts';
import { serveLocally } from '../serve-locally.ts';

/** A server that holds back what a test tells it to. */
export interface SlowServer {
  url: string;
  /** Milliseconds before an answer, for the kinds of files that are slow. */
  delays: { css?: number; font?: number };
  /**
   * Where in a page the line falls silent, after the link that a piece of it is in or before that piece, for a while or
   * until something has happened; `isPaintedEarly` takes out what makes a browser wait for the rest.
   */
  hold: {
    after?: string;
    before?: string;
    isPaintedEarly?: boolean;
    until?: () => Promise<unknown>;
  };
  close(): void;
}

/** Milliseconds in which a browser has long painted what it has. */
const silence = 500;

const expectation = /<link rel="expect"[^>]*>/;

/** Serves a built site over a bad line. */
export async function serveSlowly(dir: string): Promise<SlowServer> {
  const handle = createSiteHandler(dir);
  const server = await serveLocally((request, response) => {
    void answer().catch((error: unknown) => response.destroy(error as Error));
    async function answer(): Promise<void> {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const { delays, hold } = slow;
      const piece = hold.after ?? hold.before;
      if (piece !== undefined && pathname.endsWith('/')) {
        const page = readFileSync(join(dir, pathname, 'index.html'), 'utf8');
        if (!expectation.test(page)) throw new Error(`${pathname} asks no browser to wait for it`);
        const html = hold.isPaintedEarly === true ? page.replace(expectation, '') : page;
        const at = html.indexOf(piece, html.indexOf('<body'));
        if (at < 0) throw new Error(`${pathname} has no ${piece}`);
        const end = hold.after === undefined ? at : html.indexOf('</a>', at) + '</a>'.length;
        response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
        response.write(html.slice(0, end));
        await (hold.until ?? (() => setTimeout(silence)))();
        response.end(html.slice(end));
        return;
      }
      await setTimeout(
        (pathname.endsWith('.css') ? delays.css : pathname.endsWith('.woff2') ? delays.font : 0) ??
          0,
      );
      handle(request, response);
    }
  });
  const slow: SlowServer = { url: server.url, delays: {}, hold: {}, close: () => server.close() };
  return slow;
}
