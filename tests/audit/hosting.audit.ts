import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../src/domain/hosting/media-types.ts';
import { nginxInclude } from '../../src/domain/hosting/nginx-include.ts';
import { responseHeaders } from '../../src/domain/hosting/response-headers.ts';
import { expectNone } from '../expect-none.ts';
import { onePerTemplate, readPages, sites } from '../site/built-site.ts';
import { findTool } from './find-nginx.ts';
import { filesOf, foldersOf, makeNext, makeRoom } from './hosting-room.ts';
import { type NginxServer, serveWithNginx } from './nginx.ts';
import { type Answer, openSession, type Session } from './open-session.ts';

const run = promisify(execFile);
const room = makeRoom();
afterAll(() => room.remove());

const unpack: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
};
const endings: Record<string, string> = { br: '.br', gzip: '.gz' };

/** The headers that `_headers` of a build asks for with every file. */
function readHeaders(dir: string): [name: string, value: string][] {
  const [all = ''] = readFileSync(join(dir, '_headers'), 'utf8').split('/_astro/*');
  return [...all.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [
    name.toLowerCase(),
    value,
  ]);
}

/** The address of a file: that of its folder for a page. */
const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

for (const site of sites)
  describe(`${site.name} through nginx and the site file of docs/hosting`, () => {
    let copy = '';
    let server: NginxServer;
    let session: Session;
    let headers: [name: string, value: string][] = [];
    let redirects: [from: string, to: string][] = [];

    /** What is wrong with the headers of an answer. */
    const missing = (answer: Answer, cache = 'no-cache'): string[] =>
      [...headers, ['cache-control', cache] as const]
        .filter(([name, value]) => answer.headers[name] !== value)
        .map(([name]) => `${name}: ${String(answer.headers[name])}`);

    beforeAll(async () => {
      copy = await room.copyBuild(site.dir, site.name);
      for (const file of ['.env', '.git/config', 'data/.htpasswd']) {
        mkdirSync(dirname(join(copy, file)), { recursive: true });
        writeFileSync(join(copy, file), 'hidden');
      }
      server = await serveWithNginx(copy, { tls: true });
      session = openSession(server.httpsUrl ?? '', server.authority ?? '');
      headers = readHeaders(copy);
      redirects = readFileSync(join(copy, '_redirects'), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const [from = '', to = ''] = line.split(' ');
          return from ? [[from, to]] : [];
        });
    });

    afterAll(() => {
      session.close();
      server.close();
    });

    it('has every page and file, with its headers and type, and the same in each encoding', async () => {
      const leadOn = new Set(redirects.map(([from]) => from));
      const files = filesOf(copy).filter(
        (file) =>
          !/\.(br|gz)$/.test(file) &&
          !/^\/_(headers|redirects)$/.test(file) &&
          !/\/\.(?!well-known)/.test(file) &&
          !leadOn.has(addressOf(file)),
      );
      expect(files.length).toBeGreaterThan(100);
      const sent = { identity: 0, gzip: 0, br: 0 };
      const wrong: string[] = [];
      for (const file of files)
        for (const encoding of ['br', 'gzip', 'identity'] as const) {
          const answer = await session.ask(encodeURI(addressOf(file)), {
            'accept-encoding': encoding,
          });
          const complain = (text: string): number => wrong.push(`${file} (${encoding}): ${text}`);
          const plain = readFileSync(join(copy, file));
          const isPacked = existsSync(`${join(copy, file)}${endings[encoding] ?? '.none'}`);
          sent[encoding] += answer.body.length;
          if (answer.status !== 200) complain(String(answer.status));
          const isHashed = file.startsWith('/_astro/');
          const cache = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
          for (const text of missing(answer, cache)) complain(text);
          const { type = 'application/octet-stream' } = mediaTypeOf(file) ?? {};
          const full = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
          if (answer.headers['content-type'] !== full)
            complain(`content-type: ${answer.headers['content-type']}`);
          if (
            (answer.headers['content-encoding'] ?? 'identity') !==
            (isPacked ? encoding : 'identity')
          )
            complain(`content-encoding: ${answer.headers['content-encoding']}`);
          if (isPacked && answer.headers.vary !== 'Accept-Encoding') complain('vary');
          const body = isPacked ? unpack[encoding]?.(answer.body) : answer.body;
          if (!body?.equals(plain)) complain('not the same bytes');
          if (
            mediaTypeOf(file)?.isText &&
            plain.length > 2000 &&
            encoding !== 'identity' &&
            !isPacked
          )
            complain('not compressed');
        }
      console.log(
        `${site.name}: ${files.length} files, ${kilobytes(sent.identity)} kB; with gzip ${kilobytes(sent.gzip)} kB, with Brotli ${kilobytes(sent.br)} kB`,
      );
      expectNone(wrong);
    });

    it.each([
      '/findes-ikke/',
      '/findes-ikke.html',
      '/_astro/findes-ikke.js',
      '/_headers',
      '/_redirects',
      '/.env',
      '/.git/config',
      '/data/.htpasswd',
      '/data/%2ehtpasswd',
      '/silkeborg.nginx.conf',
      '/dist.nginx.conf',
      '/nginx.conf',
    ])('answers %s with 404, the page for it, and all headers', async (path) => {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const answer = await session.ask(path, { 'accept-encoding': encoding });
        expect(answer.status).toBe(404);
        expect(missing(answer)).toEqual([]);
        const page = unpack[encoding]?.(answer.body);
        expect(String(page)).toBe(readFileSync(join(copy, '404.html'), 'utf8'));
        expect(String(page)).toContain('<html lang="da"');
      }
    });

    it('lets nobody climb out of its folder', async () => {
      for (const start of ['/..', '/%2e%2e', '/_astro/../..', '/_astro/%2e%2e/%2e%2e', '/..%2f'])
        for (const file of [`/${site.name}.nginx.conf`, '/nginx.conf']) {
          const { status, body } = await session.ask(`${start}${file}`);
          expect([400, 404], `${start}${file}`).toContain(status);
          expect(String(body)).not.toContain('add_header');
        }
    });

    it('lists no folder', async () => {
      const bare = foldersOf(copy).filter((path) => !existsSync(join(copy, path, 'index.html')));
      expect(bare).toContain('/_astro/');
      for (const path of bare) expect((await session.ask(path)).status, path).toBe(404);
    });

    it('leads on where the build says so', async () => {
      expect(redirects.length).toBeGreaterThan(2);
      for (const [from, to] of redirects) {
        const answer = await session.ask(from);
        expect([answer.status, answer.headers.location]).toEqual([301, to]);
        expect(missing(answer)).toEqual([]);
      }
    });

    it('puts the missing last slash there, and tells neither its name nor its port', async () => {
      const answer = await session.ask('/virksomheder');
      expect([answer.status, answer.headers.location]).toEqual([301, '/virksomheder/']);
    });

    it('says nothing of its version', async () => {
      for (const path of ['/', '/findes-ikke/', '/was'])
        expect((await session.ask(path)).headers.server).toBe('nginx');
    });

    it('sends nothing again that has not changed, and parts of what is asked for in parts', async () => {
      for (const encoding of ['br', 'identity']) {
        const { headers: first } = await session.ask('/', { 'accept-encoding': encoding });
        const again = await session.ask('/', {
          'accept-encoding': encoding,
          'if-none-match': first.etag ?? '',
        });
        expect([again.status, again.body.length, missing(again)]).toEqual([304, 0, []]);
      }
      const part = await session.ask('/deling.png', { range: 'bytes=100-199' });
      expect(part.status).toBe(206);
      const picture = readFileSync(join(copy, 'deling.png'));
      expect(part.body.equals(picture.subarray(100, 200))).toBe(true);
    });

    it('sends everybody on to HTTPS, under its own name', async () => {
      const answer = await new Promise<[number | undefined, string | undefined]>((done, fail) => {
        const { port } = new URL(server.url);
        const asked = request(
          { port, path: '/om/?q=ord', headers: { host: 'evil.example' } },
          (response) => {
            response.resume();
            done([response.statusCode, response.headers.location]);
          },
        );
        asked.on('error', fail);
        asked.end();
      });
      expect(answer).toEqual([301, 'https://localhost/om/?q=ord']);
    });

    it('writes neither search words nor addresses into its logs', async () => {
      await session.ask('/soeg/?q=hemmeligt');
      await session.ask('/findes-ikke/?q=hemmeligt');
      await new Promise((done) => setTimeout(done, 100));
      const logs = ['access.log', 'error.log'].map((name) =>
        readFileSync(join(server.folder, 'logs', name), 'utf8'),
      );
      expect(logs[0]).toMatch(/^127\.0\.0\.0 .* "GET \/soeg\/ HTTP\/2\.0" 200 \d+$/m);
      expect(logs.join('\n')).not.toMatch(/hemmeligt|\?|127\.0\.0\.1/);
    });
  });

describe('a page that has been taken away', () => {
  it('answers 410 with its own page and all headers', async () => {
    const [site] = sites;
    const copy = await room.copyBuild(site?.dir ?? '', 'gone', (folder) => {
      writeFileSync(join(folder, '410.html'), '<!doctype html><html lang="da"><h1>Taget ned</h1>');
      const headers = responseHeaders("default-src 'none'");
      const moved = { redirects: [{ from: '/gammel/', to: '/om/' }], gone: ['/lukket/'] };
      writeFileSync(`${folder}.nginx.conf`, nginxInclude(headers, moved));
    });
    const server = await serveWithNginx(copy);
    try {
      for (const path of ['/lukket/', '/lukket']) {
        const response = await fetch(`${server.url}${path}`);
        expect([response.status, await response.text()]).toEqual([
          410,
          '<!doctype html><html lang="da"><h1>Taget ned</h1>',
        ]);
        expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
      }
      const moved = await fetch(`${server.url}/gammel`, { redirect: 'manual' });
      expect([moved.status, moved.headers.get('location')]).toEqual([301, '/om/']);
    } finally {
      server.close();
    }
  });
});

interface Scan {
  error?: string;
  scan: { grade: string; score: number; testsPassed: number; testsQuantity: number };
  tests: Record<string, { pass: boolean; result: string; scoreModifier: number }>;
}

describe("MDN's HTTP Observatory", () => {
  const tool = resolve('tests/audit/tools/node_modules/@mdn/mdn-http-observatory');

  /** Its own command, which looks at ports 80 and 443 of a host and at nothing else. */
  async function scan(path: string, authority: string): Promise<Scan> {
    const { stdout } = await run(
      process.execPath,
      [join(tool, 'src/scan.js'), `localhost${path}`],
      {
        env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: authority },
      },
    );
    return JSON.parse(stdout) as Scan;
  }

  it('gives A+ and at least 130 points, on every kind of page', async (context) => {
    const closed = await findClosedPort([80, 443]);
    if (closed !== undefined) {
      console.log(`MDN's HTTP Observatory was not asked: ${closed}.`);
      context.skip(closed);
    }
    // Its install script would fetch the list of names that browsers know as HTTPS only; ours is not on it.
    const list = join(tool, 'conf/hsts-preload.json');
    if (!existsSync(list)) writeFileSync(list, '{}');
    const [site] = sites;
    if (!site) throw new Error('No site was built.');
    const server = await serveWithNginx(await room.copyBuild(site.dir, 'observatory'), {
      tls: true,
      ports: { http: 80, https: 443 },
    });
    try {
      const paths = onePerTemplate(readPages(site)).map(({ path }) => path);
      const scans: [string, Scan][] = [];
      for (const path of paths) scans.push([path, await scan(path, server.authority ?? '')]);
      const [[, front] = []] = scans;
      for (const [name, { pass, result, scoreModifier }] of Object.entries(front?.tests ?? {}))
        console.log(
          `${pass ? 'pass' : 'FAIL'}  ${String(scoreModifier).padStart(4)}  ${name.padEnd(28)} ${result}`,
        );
      const scores = scans.map(([path, { scan }]) => `${path}: ${scan.grade} ${scan.score}`);
      console.log(scores.join('\n'));
      expect(scans.length).toBeGreaterThan(10);
      expectNone(
        scans
          .filter(([, { scan }]) => scan.grade !== 'A+' || scan.score < 130)
          .map(([path, { scan }]) => `${path}: ${scan.grade} ${scan.score}`),
      );
    } finally {
      server.close();
    }
  });
});

/** Why one of these ports of this machine cannot be used, or undefined. */
async function findClosedPort(ports: readonly number[]): Promise<string | undefined> {
  for (const port of ports) {
    const reason = await new Promise<string | undefined>((done) => {
      const server = createServer();
      server.once('error', (error: NodeJS.ErrnoException) =>
        done(error.code === 'EACCES' ? 'only root may use it' : error.message),
      );
      server.listen(port, '127.0.0.1', () => server.close(() => done(undefined)));
    });
    if (reason !== undefined) return `it needs port ${port} of this machine, and ${reason}`;
  }
  return undefined;
}

interface Load {
  requests: number;
  seconds: number;
  p50: number;
  p99: number;
  status: number;
  connect: number;
  read: number;
  write: number;
  timeout: number;
}

describe('releases under load', () => {
  const seconds = 60;
  const swaps = 20;
  const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

  it(
    `fail no request in ${swaps} swaps, and one can go back in seconds`,
    { timeout: 180_000 },
    async () => {
      const wrk = findTool('wrk');
      const [site] = sites;
      const builds = [
        await room.copyBuild(site?.dir ?? '', 'this'),
        await room.copyBuild(site?.dir ?? '', 'next', makeNext),
      ];
      const srv = join(room.folder, 'srv');
      const release = (words: string[], environment = {}): string =>
        execFileSync(resolve('docs/hosting/release.sh'), [srv, ...words], {
          encoding: 'utf8',
          env: { ...process.env, ...environment },
        });
      mkdirSync(srv);
      // One after the other, so that each has what the other needs.
      for (const build of builds) release(['publish', build]);
      const server = await serveWithNginx(join(srv, 'current/site'), {
        tls: true,
        include: join(srv, 'current/nginx.conf'),
      });
      try {
        const environment = {
          NGINX: server.command.join(' '),
          NGINX_PID: join(server.folder, 'nginx.pid'),
        };
        const paths = join(room.folder, 'paths');
        writeFileSync(paths, listPaths(builds).join('\n'));
        const words = ['-t2', '-c50', `-d${seconds}s`, '--timeout', '10s'];
        const script = ['-s', 'tests/audit/hosting-wrk.lua', server.httpsUrl ?? '', '--', paths];
        const load = run(wrk, [...words, ...script]);

        const times: number[] = [];
        for (let swap = 0; swap < swaps; swap += 1) {
          await wait((seconds * 1000) / (swaps + 2));
          const build = builds[swap % 2] ?? '';
          const start = performance.now();
          expect(release(['publish', build], environment)).toContain('told to read its part anew');
          times.push(performance.now() - start);
          const page = readFileSync(join(build, 'index.html'), 'utf8');
          expect(await front(server)).toBe(page);
        }
        const { stdout } = await load;
        const line = stdout.trim().split('\n').at(-1) ?? '';
        const result = JSON.parse(line) as Load;

        const start = performance.now();
        release(['rollback'], environment);
        const back = performance.now() - start;
        expect(await front(server)).toBe(readFileSync(join(builds[0] ?? '', 'index.html'), 'utf8'));

        console.log(
          [
            `${swaps} swaps, each with a reload of nginx, in ${result.seconds.toFixed(0)} s under load (HTTPS, 50 connections, ${listPaths(builds).length} paths):`,
            `${result.requests} requests, ${Math.round(result.requests / result.seconds)} a second, p50 ${result.p50.toFixed(1)} ms, p99 ${result.p99.toFixed(1)} ms`,
            `failed: ${result.status} by status, ${result.connect + result.read + result.write} of the connection, ${result.timeout} by time`,
            `a swap took ${Math.round(Math.max(...times))} ms at most, going back ${Math.round(back)} ms`,
          ].join('\n'),
        );
        const { status, connect, read, write, timeout } = result;
        expect({ status, connect, read, write, timeout }).toEqual({
          status: 0,
          connect: 0,
          read: 0,
          write: 0,
          timeout: 0,
        });
        expect(result.requests).toBeGreaterThan(10_000);
        expect(back).toBeLessThan(5000);
      } finally {
        server.close();
      }
    },
  );

  /** Pages, and what pages of either build fetch: a reader may have the one open while the other is current. */
  function listPaths(builds: readonly string[]): string[] {
    const all = builds.flatMap((build) =>
      filesOf(build).filter(
        (file) =>
          /\.html$|^\/_astro\/.*\.(js|css|svg|png|woff2|webp)$|\.pf_(fragment|index)$/.test(file) &&
          !/^\/(was|opgaver)\/index\.html$/.test(file),
      ),
    );
    return [...new Set(all.map(addressOf))];
  }

  async function front(server: NginxServer): Promise<string> {
    const session = openSession(server.httpsUrl ?? '', server.authority ?? '');
    const { body } = await session.ask('/');
    session.close();
    return String(body);
  }
});

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
