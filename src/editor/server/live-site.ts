import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, request as ask, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { pageOf } from '../../check/list-pages.ts';
import { routes } from '../../routes.ts';
import { placeOf } from './entry-places.ts';

/** The site as it is while one writes, twice: as everybody gets it, and with the easy texts first. */
export interface LiveSite {
  /** Where both are, for the policy of the page that shows them. */
  origins: string[];
  /** The page of a file, once the site answers; undefined when it doesn't. Starts the site the first time. */
  pages(file: string): Promise<{ plain: string; easy: string } | undefined>;
  close(): void;
}

const local = '127.0.0.1';

/** How long the site may take to start, in milliseconds. */
const longestStart = 120_000;

/** Opens two doors to the live site, each an address of its own: what it runs can't reach the form. */
export async function openLiveSite(contentDir: string): Promise<LiveSite> {
  const target = await findPort();
  const plain = await listen(createServer(forward(target, '')));
  const easy = await listen(createServer(forward(target, ' data-easy="on"')));
  const [one, other] = [plain, easy].map(
    (server) => `http://${local}:${(server.address() as AddressInfo).port}`,
  ) as [string, string];
  let child: ChildProcess | undefined;
  let ready: Promise<boolean> | undefined;

  const start = (): Promise<boolean> => {
    child = spawn(
      process.execPath,
      ['src/cli/astro.ts', 'dev', '--host', local, '--port', String(target)],
      {
        stdio: 'ignore',
        // A bundler that ran here before says that all of this is for production.
        env: { ...process.env, CONTENT_DIR: contentDir, NODE_ENV: 'development' },
        detached: process.platform !== 'win32',
      },
    );
    return waitFor(`http://${local}:${target}/`);
  };

  return {
    origins: [one, other],
    pages: async (file) => {
      ready ??= start();
      if (!(await ready)) return undefined;
      const address = addressOf(file);
      return { plain: one + address, easy: other + address };
    },
    close: () => {
      plain.close();
      easy.close();
      if (child?.pid === undefined) return;
      try {
        // With the program it runs, which is another process.
        if (process.platform === 'win32') child.kill();
        else process.kill(-child.pid);
      } catch {
        // It has ended already.
      }
    },
  };
}

/** The page where what a file says is seen. */
function addressOf(file: string): string {
  const place = placeOf(file);
  if (place === undefined) return routes.home();
  const page = pageOf[place.collection];
  if (page !== undefined) return page(place.slug);
  return place.collection === 'resultater' ? routes.results() : routes.home();
}

/** Hands requests on, and says on the page how it is to be read. */
function forward(port: number, attributes: string): RequestListener {
  return (request, response) => {
    const own = (request.socket.address() as AddressInfo).port;
    if (request.headers.host !== `${local}:${own}` || request.method !== 'GET') {
      response.writeHead(403).end();
      return;
    }
    const headers = { accept: request.headers.accept ?? '*/*', host: `${local}:${port}` };
    ask({ host: local, port, path: request.url, headers }, (answer) => {
      const isPage = answer.headers['content-type']?.startsWith('text/html') ?? false;
      if (!isPage || attributes === '') {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        return;
      }
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        // How long the page is has changed with what is put into it.
        const kept = Object.entries(answer.headers).filter(
          ([name]) => name !== 'content-length' && name !== 'transfer-encoding',
        );
        response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
        response.end(Buffer.concat(parts).toString('utf8').replace('<html', `<html${attributes}`));
      });
    })
      .on('error', () => response.writeHead(502).end())
      .end();
  };
}

const listen = (server: Server): Promise<Server> =>
  new Promise((resolve) => server.listen(0, local, () => resolve(server)));

const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const socket = createSocket();
    socket.listen(0, local, () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => resolve(port));
    });
  });

async function waitFor(address: string): Promise<boolean> {
  for (let waited = 0; waited < longestStart; waited += 500) {
    const isThere = await fetch(address, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}
