import { readFileSync } from 'node:fs';
import { type ClientHttp2Session, connect, constants, type IncomingHttpHeaders } from 'node:http2';

/** An answer as it came over the wire, compressed if it was. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Somebody who asks one server over HTTP/2. */
export interface Session {
  /** Asks for a path exactly as it is written: nothing is mended or unpacked. */
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  close(): void;
}

/** nginx ends a connection after 1000 requests; it is left before. */
const requestsPerConnection = 500;

/** Opens a session, believing in nobody's signature but the given authority's. */
export function openSession(url: string, authority: string): Session {
  const ca = readFileSync(authority);
  let connection: ClientHttp2Session | undefined;
  let asked = 0;
  const open = (): ClientHttp2Session => {
    if (asked % requestsPerConnection === 0) {
      connection?.close();
      connection = undefined;
    }
    asked += 1;
    if (connection === undefined || connection.closed || connection.destroyed) {
      connection = connect(url, { ca });
      // Each request reports the trouble of its connection itself.
      connection.on('error', () => undefined);
    }
    return connection;
  };
  return {
    ask: (path, headers = {}) =>
      new Promise((done, fail) => {
        const request = open().request({ [constants.HTTP2_HEADER_PATH]: path, ...headers });
        let head: IncomingHttpHeaders = {};
        const parts: Buffer[] = [];
        request.on('response', (received) => (head = received));
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('error', fail);
        request.on('end', () =>
          done({ status: Number(head[':status']), headers: head, body: Buffer.concat(parts) }),
        );
        request.end();
      }),
    close: () => connection?.close(),
  };
}
