import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../src/cli/compress-folder.ts';
import { createCurrentSiteHandler, createSiteHandler } from '../../src/cli/site-handler.ts';
import { redirectFile } from '../../src/build/hosting/redirect-file.ts';
import {
  headerFile,
  responseHeaders,
  ofHashedFiles,
} from '../../src/build/hosting/response-headers.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';

const page = '<p>Vi pakker og sender.</p>\n'.repeat(200);
const points = JSON.stringify({ points: Array.from({ length: 500 }, (_, index) => index) });
const archive = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));
const files: Record<string, string | Buffer> = {
  'index.html': page,
  'om/index.html': page,
  '404.html': '<h1>Ikke fundet</h1>',
  'fjernet/index.html': '<h1>Taget ned</h1>',
  '_astro/a.js': page,
  'kort/steder.geojson': points,
  'kort/kontakt.vcf': page,
  'kort/danmark.pmtiles': archive,
  '.well-known/security.txt': page,
  '.env': 'hidden',
  _headers: headerFile(responseHeaders("default-src 'none'")),
  _redirects: redirectFile({ redirects: [{ from: '/was/', to: '/om/' }], gone: ['/lukket/'] }),
};

let folder = '';
let server: LocalServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  await compressFolder(folder);
  server = await serveLocally(createSiteHandler(folder));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** As it goes over the wire: `fetch` would unpack it, and mend odd paths. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    const { port } = new URL(server.url);
    get({ port, host: '127.0.0.1', path, headers }, (response) => {
      response.toArray().then((parts: Buffer[]) => {
        const { statusCode: status, headers: got } = response;
        done({ status, headers: got, body: Buffer.concat(parts) });
      }, fail);
    }).on('error', fail);
  });

describe('the server of npm start', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends what is compressed beforehand, with %s', async (encoding, unpack) => {
    for (const path of ['/', '/om/', '/_astro/a.js', '/.well-known/security.txt']) {
      const { headers, body } = await ask(path, { 'Accept-Encoding': encoding });
      expect(headers['content-encoding'], path).toBe(encoding);
      expect(headers.vary).toBe('Accept-Encoding');
      const ofFiles = ofHashedFiles['Content-Security-Policy'];
      expect(headers['content-security-policy']).toBe(
        path.startsWith('/_astro/') ? ofFiles : "default-src 'none'",
      );
      expect(String(unpack(body))).toBe(page);
    }
  });

  it('sends the plain file to whoever asks for that', async () => {
    const { headers, body } = await ask('/om/');
    expect(headers['content-encoding']).toBeUndefined();
    expect(String(body)).toBe(page);
  });

  it.each([
    ['/', 'text/html;charset=utf-8', 'no-cache'],
    ['/kort/steder.geojson', 'application/geo+json', 'no-cache'],
    ['/kort/kontakt.vcf', 'text/vcard;charset=utf-8', 'no-cache'],
    ['/kort/danmark.pmtiles', 'application/vnd.pmtiles', 'no-cache'],
    ['/_astro/a.js', 'text/javascript;charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('says what %s is and how long to keep it', async (path, type, cache) => {
    for (const encoding of ['br', 'identity']) {
      const { headers } = await ask(path, { 'Accept-Encoding': encoding });
      expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache]);
    }
  });

  it('sends a part of a map archive, as it is', async () => {
    const headers = { Range: 'bytes=1000-1099', 'Accept-Encoding': 'br, gzip' };
    const answer = await ask('/kort/danmark.pmtiles', headers);
    expect(answer.status).toBe(206);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['content-range']).toBe('bytes 1000-1099/5000');
    expect(answer.body).toEqual(archive.subarray(1000, 1100));
  });

  it('says that nothing has changed', async () => {
    const encoding = { 'Accept-Encoding': 'br' };
    const { headers } = await ask('/om/', encoding);
    const again = await ask('/om/', { ...encoding, 'If-None-Match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('leads an address on', async () => {
    for (const path of ['/was', '/was/', '/was?a=b']) {
      const { status, headers } = await ask(path);
      expect([status, headers.location]).toEqual([301, '/om/']);
    }
  });

  it('shows the page for what has been taken away, and says so to robots', async () => {
    for (const path of ['/lukket', '/lukket/']) {
      const { status, headers, body } = await ask(path, { 'Accept-Encoding': 'br' });
      expect([status, String(body)]).toEqual([410, '<h1>Taget ned</h1>']);
      expect(headers['content-security-policy']).toBe("default-src 'none'");
    }
  });

  it.each([
    '/findes-ikke/',
    '/_astro/b.js',
    '/.env',
    '/_headers',
    '/_redirects',
    '/kort/',
    '//',
    '/%',
  ])('answers %s with its page for what is not there, which nobody is to keep', async (path) => {
    const { status, headers, body } = await ask(path, { 'Accept-Encoding': 'br' });
    expect([status, String(body)]).toEqual([404, '<h1>Ikke fundet</h1>']);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toBe("default-src 'none'");
  });
});

describe('a site that is built again while it is served', () => {
  it('is the new one at the next request, and unavailable while there is none', async () => {
    const root = mkdtempSync(join(tmpdir(), 'rebuilt-'));
    const build = (text: string, second: number) => {
      mkdirSync(root, { recursive: true });
      writeFileSync(join(root, 'index.html'), text);
      for (const file of ['404.html', '_headers', '_redirects'])
        writeFileSync(join(root, file), '');
      utimesSync(join(root, '_redirects'), second, second);
    };
    build('Den gamle side', 1000);
    const served = await serveLocally(createCurrentSiteHandler(root));
    const read = () =>
      fetch(served.url).then(async (answer) => [answer.status, await answer.text()]);
    try {
      expect(await read()).toEqual([200, 'Den gamle side']);
      rmSync(root, { recursive: true });
      expect((await read())[0]).toBe(503);
      build('Den nye side, som er noget længere', 2000);
      expect(await read()).toEqual([200, 'Den nye side, som er noget længere']);
    } finally {
      served.close();
      rmSync(root, { recursive: true, force: true });
    }
  });
});
