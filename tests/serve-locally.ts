import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of the tests, its address, and how to end it with all that hangs on it. */
export interface LocalServer {
  url: string;
  close(): void;
}

/** Serves on a free port of this machine only. */
export function serveLocally(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener);
  // A process that stood still for six seconds closes what was idle before it reads what has come meanwhile: a slow
  // machine then has a failed load that no visitor had.
  server.keepAliveTimeout = 0;
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      done({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
