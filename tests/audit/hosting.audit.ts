import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../src/build/hosting/media-types.ts';
import { askAgain } from '../../src/build/hosting/response-headers.ts';
import { readRules } from '../../src/cli/site-handler.ts';
import { routes } from '../../src/routes.ts';
import { expectNone } from '../expect-none.ts';
import { onePerTemplate, readPages, sites } from '../site/built-site.ts';
import { filesOf, foldersOf, makeNext, makeNextPolicy, makeRoom } from './hosting-room.ts';
import { type NginxServer, serveWithNginx } from './nginx.ts';
import { type Answer, openSession, type Session } from './open-session.ts';
import { failures, type Load, runWrk } from './run-wrk.ts';

const run = promisify(execFile);
const room = makeRoom();
afterAll(() => room.remove());

const unpack: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
};
const endings: Record<string, string> = { br: '.br', gzip: '.gz' };

type HeaderRules = ReturnType<typeof readRules>;

/** The headers that the rules ask for with an address. */
const headersOf = (address: string, rules: HeaderRules): Map<string, string> =>
  new Map([
    ['cache-control', askAgain],
    ...rules
      .filter(({ prefix }) => address.startsWith(prefix))
      .flatMap(({ headers }) => headers)
      .map(([name, value]): [string, string] => [name.toLowerCase(), value]),
  ]);

/** The address of a file: that of its folder for a page. */
const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

for (const site of sites)
  describe(`${site.name} through nginx and the site file of docs/hosting`, () => {
    let copy = '';
    let server: NginxServer;
    let session: Session;
    let rules: HeaderRules = [];
    let redirects: [from: string, to: string][] = [];
    let gone: string[] = [];

    /** What is wrong with the headers of an answer: those of a page stand where an address has none of its own. */
    const missing = (answer: Answer, address = '/'): string[] =>
      [...headersOf(address, rules)]
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
      rules = readRules(readFileSync(join(copy, '_headers'), 'utf8'));
      const lines = readFileSync(join(copy, '_redirects'), 'utf8').trim().split('\n');
      const moved = lines.map((line) => line.split(' '));
      redirects = moved.flatMap(([from = '', to = '', status]) =>
        status === '301' ? [[from, to]] : [],
      );
      gone = moved.flatMap(([from = '', , status]) => (status === '410' ? [from] : []));
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
          for (const text of missing(answer, file)) complain(text);
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

    it('says of what was removed that it is gone, with a page that helps', async () => {
      expect(gone).toHaveLength(site.name === 'nabokommune' ? 2 : 0);
      for (const path of gone) {
        const answer = await session.ask(path);
        expect(answer.status).toBe(410);
        expect(missing(answer)).toEqual([]);
        expect(String(answer.body)).toBe(readFileSync(join(copy, 'fjernet/index.html'), 'utf8'));
      }
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
      const readLog = (name: string) => readFileSync(join(server.folder, 'logs', name), 'utf8');
      await expect
        .poll(() => readLog('vejviser.log'))
        .toMatch(/^127\.0\.0\.0 .* "GET \/findes-ikke\/ HTTP\/2\.0" 404 \d+$/m);
      const logs = ['vejviser.log', 'error.log'].map(readLog);
      expect(logs[0]).toMatch(/^127\.0\.0\.0 .* "GET \/soeg\/ HTTP\/2\.0" 200 \d+$/m);
      expect(logs.join('\n')).not.toMatch(/hemmeligt|\?|127\.0\.0\.1/);
    });

    it('notes a word that is sent to it with the day, and nothing of who sent it, and nothing that is no word', async () => {
      const send = async (query: string, method = 'POST') =>
        (await session.ask(`/ledte-efter/${query}`, { ':method': method })).status;
      expect(await send('?ord=v%C3%A6rksted+med+hjul')).toBe(204);
      for (const query of [
        '?ord=12345678',
        '?ord=a%40b.dk%0Ax',
        '?ord=<b>',
        '',
        `?ord=${'a'.repeat(500)}`,
      ])
        expect(await send(query), query).toBe(204);
      expect(await send('?ord=hemmelighed', 'GET')).toBe(404);
      expect(await send('?ord=drejebaenk')).toBe(204);
      const readLog = (name: string) => readFileSync(join(server.folder, 'logs', name), 'utf8');
      const words = () => readLog('vejviser-ledte-efter.log');
      await expect.poll(words).toMatch(/drejebaenk\n$/);
      const day = String.raw`\d{4}-\d\d-\d\d`;
      expect(words()).toMatch(
        new RegExp(`^${day} v%C3%A6rksted\\+med\\+hjul\n${day} drejebaenk\n$`),
      );
      expect(readLog('vejviser.log')).not.toMatch(/drejebaenk|hjul|ord=/);
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

  /** Other sites may read the open data, which costs the points for telling browsers that nobody may. */
  const least = (path: string) => (path.startsWith(routes.data()) ? 120 : 130);

  it('gives A+ and at least 130 points, on every kind of page but the open data, which have 120', async (context) => {
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
          .filter(([path, { scan }]) => scan.grade !== 'A+' || scan.score < least(path))
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

describe('releases under load', () => {
  const srv = join(room.folder, 'srv');
  const pathFile = join(room.folder, 'paths');
  let builds: string[] = [];
  let server: NginxServer;

  const release = (...words: string[]): string =>
    execFileSync(resolve('docs/hosting/release.sh'), [srv, ...words], {
      encoding: 'utf8',
      // nginx says on stderr that it has been told; it is shown when that fails.
      stdio: 'pipe',
      env: {
        ...process.env,
        NGINX_COMMAND: server.command.join(' '),
        NGINX_PID: join(server.folder, 'nginx.pid'),
      },
    });

  const firstPage = (build: string): string => readFileSync(join(build, 'index.html'), 'utf8');

  async function askFirstPage(): Promise<string> {
    const session = openSession(server.httpsUrl ?? '', server.authority ?? '');
    const { body } = await session.ask('/');
    session.close();
    return String(body);
  }

  /** Publishes two builds in turn while wrk asks, and checks each time that the new one is what readers get. */
  async function swapUnderLoad(run: {
    pair: readonly string[];
    seconds: number;
    swaps: number;
    /** Whether wrk opens a connection for each request, or asks on those that it has. */
    isFresh: boolean;
    said: string;
  }): Promise<Load> {
    // Workers of nginx that the last release has told to stop go on for a moment.
    await pause(2000);
    // A new connection costs the machine so much that fewer readers keep it as busy.
    const readers = run.isFresh ? 10 : 50;
    const load = runWrk({
      url: server.httpsUrl ?? '',
      pathFile,
      readers,
      seconds: run.seconds,
      isFresh: run.isFresh,
    });
    let isOver = false;
    void load.finally(() => (isOver = true)).catch(() => undefined);
    const times: number[] = [];
    const begin = performance.now();
    for (let swap = 0; swap < run.swaps; swap += 1) {
      const due = ((swap + 1) * run.seconds * 1000) / (run.swaps + 2);
      await pause(due - (performance.now() - begin));
      const build = run.pair[swap % 2] ?? '';
      const start = performance.now();
      expect(release('publish', build)).toContain(run.said);
      times.push(performance.now() - start);
      expect(await askFirstPage()).toBe(firstPage(build));
    }
    expect(isOver, 'the swaps took longer than the load').toBe(false);
    const result = await load;
    const { requests, p50, p99 } = result;
    console.log(
      [
        `${run.swaps} swaps in ${result.seconds.toFixed(0)} s, HTTPS, ${readers} readers, ${run.isFresh ? 'a new connection for each request' : 'connections kept'}; each time: ${run.said}`,
        `${requests} requests, ${Math.round(requests / result.seconds)} a second, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; a swap took ${Math.round(Math.max(...times))} ms at most`,
        `failed: ${result.status} by their status, ${result.connect + result.read + result.write} by their connection, ${result.timeout} by time`,
      ].join('\n'),
    );
    return result;
  }

  const none = { status: 0, connect: 0, read: 0, write: 0, timeout: 0 };

  beforeAll(async () => {
    const dir = sites[0]?.dir ?? '';
    builds = [
      await room.copyBuild(dir, 'this'),
      await room.copyBuild(dir, 'next', makeNext),
      await room.copyBuild(dir, 'policy', makeNextPolicy),
    ];
    writeFileSync(pathFile, listPaths(builds).join('\n'));
    const [first = ''] = builds;
    mkdirSync(srv);
    // Nothing runs yet, so nothing is told.
    execFileSync(resolve('docs/hosting/release.sh'), [srv, 'publish', first], {
      env: { ...process.env, NGINX_PID: join(room.folder, 'none.pid') },
    });
    server = await serveWithNginx(join(srv, 'current/site'), {
      tls: true,
      include: join(srv, 'current/nginx.conf'),
    });
    for (const build of builds.slice(1)) release('publish', build);
  });

  afterAll(() => server.close());

  it('fail no request when pages and scripts change', { timeout: 120_000 }, async () => {
    const [one = '', two = ''] = builds;
    release('publish', one);
    const pair = [two, one];
    const said = 'its part has not changed';
    const load = await swapUnderLoad({ pair, seconds: 60, swaps: 20, isFresh: false, said });
    expect(failures(load)).toEqual(none);
    expect(load.requests).toBeGreaterThan(10_000);
  });

  it('fail no request when nginx has to reload too', { timeout: 120_000 }, async () => {
    const [one = '', , other = ''] = builds;
    release('publish', one);
    const pair = [other, one];
    const said = 'told to read its part anew';
    const load = await swapUnderLoad({ pair, seconds: 60, swaps: 20, isFresh: true, said });
    expect(failures(load)).toEqual(none);
    expect(load.requests).toBeGreaterThan(5_000);
  });

  /**
   * A worker that is told to stop closes connections on which it owes nothing, and may meet a request on its way.
   * Browsers ask again then (RFC 9110, 9.2.2); wrk does not, and counts it. From nginx 1.27.4 on there is
   * keepalive_min_timeout against it.
   */
  it('close some kept connections when nginx reloads, and answer on no other', async () => {
    const [one = '', , other = ''] = builds;
    const pair = [other, one];
    const said = 'told to read its part anew';
    const load = await swapUnderLoad({ pair, seconds: 15, swaps: 5, isFresh: false, said });
    expect({ ...failures(load), read: 0 }).toEqual(none);
    // No connection more than once in a reload.
    expect(load.read).toBeLessThanOrEqual(5 * 50);
  });

  it('can be taken back within seconds', async () => {
    const before = await askFirstPage();
    const start = performance.now();
    release('rollback');
    const page = await askFirstPage();
    const took = performance.now() - start;
    console.log(`going back, until readers got the release before: ${Math.round(took)} ms`);
    expect(page).not.toBe(before);
    expect(builds.map(firstPage)).toContain(page);
    expect(took).toBeLessThan(5000);
  });
});

/** Pages, and what pages of any of the builds fetch: readers may have the one open while another is current. */
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

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
