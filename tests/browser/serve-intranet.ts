import { serveLocally } from '../serve-locally.ts';

/** A page of somebody else's that shows something of the directory. */
export interface Intranet {
  /** Its address: `localhost` and `127.0.0.1` are two sites to a browser. */
  url: string;
  /** What it shows from now on, between two links. */
  show(html: string): void;
  close(): void;
}

/** Serves a page that lets no script run: what is shown in it has to do without. */
export async function serveIntranet(): Promise<Intranet> {
  let shown = '';
  const server = await serveLocally((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "script-src 'none'");
    response.end(
      `<!doctype html><html lang="da"><title>Et intranet</title><main><h1>Intranet</h1><p><a href="#foer">Før</a></p>${shown}<p><a href="#efter">Efter</a></p></main></html>`,
    );
  });
  return {
    url: server.url.replace('127.0.0.1', 'localhost'),
    show(html) {
      shown = html;
    },
    close: server.close,
  };
}

/** The code of a frame as it would stand on another site, with the address where a test serves the page. */
export const asServed = (code: string, url: string): string =>
  code.replace(
    /src="https?:\/\/[^/]+(\/[^"]*)"/,
    (_, path: string) => `src="${new URL(path, url).href}"`,
  );
