import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { LocalServer } from '../serve-locally.ts';
import { findNginx } from './find-nginx.ts';
import { fillSiteFile } from './nginx-config.ts';

/** How a site is served; all of it can be left out. */
export interface NginxOptions {
  /** HTTPS with HTTP/2 and a certificate of its own; what comes over HTTP is then sent on. */
  tls?: boolean;
  /** Ports of 127.0.0.1, else free ones. */
  ports?: { http: number; https?: number };
  /** What the build has written for nginx; else the file beside the folder. */
  include?: string;
}

/** An nginx that serves one site. */
export interface NginxServer extends LocalServer {
  httpsUrl?: string;
  /** The certificate of whoever has signed that of the site. */
  authority?: string;
  /** Its own folder, with `nginx.conf`, `nginx.pid` and `logs`. */
  folder: string;
  /** The command that this nginx hears, to be followed by `-s reload` and the like. */
  command: string[];
}

/**
 * Serves a built site with nginx and the site file of docs/hosting, on 127.0.0.1 alone, until it is closed.
 * `npm run compress` makes the files that it sends compressed. Throws when nginx is not to be had or does not start.
 */
export async function serveWithNginx(
  siteDir: string,
  options: NginxOptions = {},
): Promise<NginxServer> {
  const { program, brotliModule } = findNginx();
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-nginx-'));
  const httpPort = options.ports?.http ?? (await freePort());
  const httpsPort = options.ports?.https ?? (await freePort());
  const certificates = options.tls ? makeCertificates(folder) : undefined;
  mkdirSync(join(folder, 'logs'));
  const site = fillSiteFile(readFileSync('docs/hosting/nginx.conf', 'utf8'), {
    siteDir: resolve(siteDir),
    include: options.include ?? `${resolve(siteDir)}.nginx.conf`,
    logFolder: join(folder, 'logs'),
    httpPort,
    tls: certificates && { port: httpsPort, ...certificates },
  });
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), mainFile(folder, brotliModule));

  const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const child = spawn(program, [...words, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += String(data)));
  const end = (): void => {
    child.kill('SIGTERM');
  };
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Whoever closes it may be gone before nginx is.
  const leave = (): void => {
    end();
    remove();
  };
  process.once('exit', leave);
  const hasEnded = new Promise<never>((_done, fail) => {
    child.once('error', fail);
    child.once('exit', () => {
      process.off('exit', leave);
      remove();
      fail(new Error(`nginx has ended:\n${complaints}`));
    });
  });
  hasEnded.catch(() => undefined);
  try {
    for (const port of options.tls ? [httpPort, httpsPort] : [httpPort])
      await Promise.race([hasEnded, listens(port)]);
  } catch (error) {
    end();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${httpPort}`,
    ...(certificates && {
      httpsUrl: `https://localhost:${httpsPort}`,
      authority: certificates.authority,
    }),
    folder,
    command: [program, ...words],
    close: end,
  };
}

/** The main file: what a distribution's own has, with all that is written kept in one folder. */
function mainFile(folder: string, brotliModule: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, 'temporary')};`,
  );
  return [
    // Root's workers would be somebody who may not read the folders of a test.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `load_module ${brotliModule};`,
    `worker_processes ${availableParallelism()};`,
    `pid ${join(folder, 'nginx.pid')};`,
    'events { worker_connections 1024; }',
    'http {',
    ...temporary,
    '  sendfile on;',
    '  tcp_nopush on;',
    `  include ${join(folder, 'site.conf')};`,
    '}',
    '',
  ].join('\n');
}

/** A certificate for localhost, signed by an authority that exists for this one server. Good for two days. */
function makeCertificates(folder: string): { certificate: string; key: string; authority: string } {
  const file = (name: string): string => join(folder, name);
  const openssl = (...words: string[]): void => {
    execFileSync('openssl', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  writeFileSync(file('names'), names);
  openssl(
    ...['req', '-x509', ...key, '-days', '2', '-subj', '/CN=Authority of a test'],
    ...['-keyout', file('authority.key'), '-out', file('authority.pem')],
  );
  openssl(
    ...['req', ...key, '-subj', '/CN=localhost'],
    ...['-keyout', file('site.key'), '-out', file('site.csr')],
  );
  openssl(
    ...['x509', '-req', '-in', file('site.csr'), '-days', '2', '-extfile', file('names')],
    ...['-CA', file('authority.pem'), '-CAkey', file('authority.key'), '-CAcreateserial'],
    ...['-out', file('site.pem')],
  );
  return {
    certificate: file('site.pem'),
    key: file('site.key'),
    authority: file('authority.pem'),
  };
}

/** A port of this machine that nobody listens on. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** Waits until somebody listens there. Throws after ten seconds. */
async function listens(port: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await accepts(port))) {
    if (Date.now() > deadline) throw new Error(`Nobody listens on port ${port} after 10 s`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
