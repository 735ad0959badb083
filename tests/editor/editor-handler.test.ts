import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFormConfig } from '../../src/editor/form-config.ts';
import { openContent } from '../../src/editor/server/content-files.ts';
import { createEditorHandler } from '../../src/editor/server/editor-handler.ts';
import { makeSaving } from '../../src/editor/server/saving.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';

const files = {
  'virksomheder/et-sted/index.md':
    '---\nnavn: Et sted # som det hedder\nart: butik\nresume: Her er det.\n---\n\nTekst.\n',
  'virksomheder/andet-sted/index.md': '---\nnavn: Andet sted\ntidligereSlugs: [foerste]\n---\n',
  'ydelser/brod.md': '---\ntitel: Brød\nvirksomhed: et-sted # stedet\n---\n',
  'partnerskaber/historie/index.md':
    '---\ntitel: Historie\nparter:\n  - virksomhed: et-sted\n    rolle: Bagte\n  - navn: Kommunen\n---\n',
  'kommune/kommune.yaml': 'navn: En kommune\nforside:\n  resultater: [job, boliger]\n',
  'resultater/job.yaml': 'maal: Job\n',
};

let folder: string;
let server: LocalServer;
let host: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rediger-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const content = openContent(folder);
  const hosts: string[] = [];
  server = await serveLocally(
    createEditorHandler({
      guard: { hosts, key: 'noeglen' },
      content,
      saving: makeSaving(content),
      config: makeFormConfig({ siteTitle: 'Et sted', languages: [], towns: [] }),
      readCode: (name) =>
        name === 'editor.js' ? { bytes: Buffer.from('1'), type: 'text/javascript' } : undefined,
      check: async () => ({ problems: [], warnings: [], counts: {} }) as never,
      preview: async () => undefined,
      previewOrigins: ['http://127.0.0.1:9'],
    }),
  );
  host = new URL(server.url).host;
  hosts.push(host);
});

afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

const own = () => ({
  host,
  origin: `http://${host}`,
  'x-rediger': 'noeglen',
  'sec-fetch-site': 'same-origin',
});

const ask = (
  method: string,
  path: string,
  headers: Record<string, string> = own(),
  body = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`http://${host}${path}`, { method, headers }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += String(part)));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const file = (path: string) => `/api/file?sti=${encodeURIComponent(path)}`;
const onDisk = (path: string) => readFileSync(join(folder, path), 'utf8');

const place = 'virksomheder/et-sted/index.md';

const put = (text: string, base?: string, path = place) =>
  ask('PUT', file(path), { ...own(), ...(base === undefined ? {} : { 'x-base': base }) }, text);

const read = async (path = place) => {
  const { text, headers } = await ask('GET', file(path));
  return { text, digest: String(headers['x-digest']) };
};

describe('the server of the form', () => {
  it('hands out its page with a policy, and only to its own name', async () => {
    const page = await ask('GET', '/', { host });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(page.headers['content-security-policy']).not.toMatch(
      /https:|\*|'unsafe-eval'|script-src[^;]*unsafe-inline/,
    );
    expect((await ask('GET', '/', { host: 'ond.example' })).status).toBe(403);
    expect(
      (await ask('GET', '/', { host: `127.0.0.1.ond.example:${host.split(':')[1]}` })).status,
    ).toBe(403);
    expect((await ask('GET', '/app/editor.js', { host })).status).toBe(200);
    for (const path of [
      '/app/../package.json',
      '/app/%2e%2e/package.json',
      '/content/',
      '/api',
      '/x',
    ])
      expect((await ask('GET', path, { host })).status).toBe(404);
    expect((await ask('POST', '/', { host })).status).toBe(405);
  });

  it.each<[string, () => Record<string, string>]>([
    ['the name of another host, led here', () => ({ ...own(), host: 'ond.example' })],
    ['a page elsewhere', () => ({ ...own(), origin: 'https://ond.example' })],
    ['a page of another port', () => ({ ...own(), origin: 'http://127.0.0.1:1' })],
    ['a page without a name', () => ({ ...own(), origin: 'null' })],
    [
      'a page that the browser calls another site',
      () => ({ ...own(), 'sec-fetch-site': 'same-site' }),
    ],
    ['a link', () => ({ host, 'sec-fetch-site': 'none' })],
    ['a page without the word', () => ({ host, origin: `http://${host}` })],
    ['a page with a wrong word', () => ({ ...own(), 'x-rediger': 'noegler' })],
    ['a page with a longer word', () => ({ ...own(), 'x-rediger': 'noeglen1' })],
  ])('answers nothing to %s', async (_who, headers) => {
    for (const [method, path] of [
      ['GET', file(place)],
      ['GET', '/api/config'],
      ['PUT', file(place)],
      ['DELETE', file(place)],
      ['POST', `/api/move?sti=${place}&til=virksomheder/x/index.md`],
      ['OPTIONS', file(place)],
    ] as const)
      expect((await ask(method, path, headers(), method === 'PUT' ? 'x' : '')).status).toBe(403);
    expect(onDisk(place)).toBe(files[place]);
  });

  it('stays inside the content', async () => {
    expect((await ask('GET', file('../../etc/passwd'))).status).toBe(403);
    expect((await ask('GET', file('kommune/tema.css'))).status).toBe(403);
    expect((await put('x', undefined, '../x.md')).status).toBe(413);
    expect((await put('x'.repeat(500_001), undefined)).status).toBe(413);
  });

  it('saves a change without touching the rest', async () => {
    const { text, digest } = await read();
    const saved = await put(
      text.replace('Her er det.', 'Her var det.').replace(' # som det hedder', ''),
      digest,
    );
    expect(saved.status).toBe(200);
    expect(onDisk(place)).toBe(files[place].replace('Her er det.', 'Her var det.'));
  });

  it('puts together what two changed, and tells the second where both changed the same', async () => {
    const [one, other] = [await read(), await read()];
    expect((await put(one.text.replace('Et sted', 'Stedet'), one.digest)).status).toBe(200);
    expect((await put(other.text.replace('butik', 'vaerksted'), other.digest)).status).toBe(200);
    expect(onDisk(place)).toContain('navn: Stedet # som det hedder\nart: vaerksted');
    const before = onDisk(place);
    const told = await put(
      other.text.replace('Et sted', 'Huset').replace('butik', 'vaerksted'),
      other.digest,
    );
    expect(told.status).toBe(409);
    expect(JSON.parse(told.text)).toEqual({ kind: 'conflict', fields: ['Navn'] });
    expect(onDisk(place)).toBe(before);
  });

  it('writes over nothing that is there, and brings nothing back that is gone', async () => {
    expect((await put('---\nnavn: Nyt\n---\n')).status).toBe(409);
    const { text, digest } = await read();
    rmSync(join(folder, 'virksomheder/et-sted'), { recursive: true });
    const told = await put(text, digest);
    expect([told.status, JSON.parse(told.text)]).toEqual([409, { kind: 'gone' }]);
  });

  it('writes over no file that cannot be read', async () => {
    const { text, digest } = await read();
    writeFileSync(join(folder, place), '---\nnavn: [Et\n---\n');
    expect((await put(text.replace('Et sted', 'Huset'), digest)).status).toBe(422);
    expect(onDisk(place)).toBe('---\nnavn: [Et\n---\n');
  });

  it('keeps the old address of what is renamed, and lets the others follow', async () => {
    const { text, digest } = await read();
    const moved = await ask('POST', `/api/move?sti=${place}&til=virksomheder/huset/index.md`);
    expect(JSON.parse(moved.text)).toEqual({
      changed: ['partnerskaber/historie/index.md', 'ydelser/brod.md'],
    });
    const now = 'virksomheder/huset/index.md';
    // The form saves what it had read before the move.
    expect((await put(text.replace('Et sted', 'Huset'), digest, now)).status).toBe(200);
    expect(onDisk(now)).toContain('navn: Huset # som det hedder');
    expect(onDisk(now)).toContain('tidligereSlugs: [et-sted]');
    expect(onDisk('ydelser/brod.md')).toBe(files['ydelser/brod.md'].replace('et-sted', 'huset'));
    expect(onDisk('partnerskaber/historie/index.md')).toContain('- virksomhed: huset\n    rolle');
    await ask(
      'POST',
      '/api/move?sti=virksomheder/andet-sted/index.md&til=virksomheder/foerste/index.md',
    );
    expect(onDisk('virksomheder/foerste/index.md')).toContain('tidligereSlugs: [andet-sted]');
  });

  it('says who mentions what is removed, and takes it away there where it can', async () => {
    const removed = await ask('DELETE', file(place));
    expect(JSON.parse(removed.text)).toEqual({
      mentions: [
        {
          file: 'partnerskaber/historie/index.md',
          fields: ['parter.1.virksomhed'],
          isNeeded: false,
        },
        { file: 'ydelser/brod.md', fields: ['virksomhed'], isNeeded: true },
      ],
    });
    await ask('POST', `/api/removed?sti=${place}`);
    expect(onDisk('kommune/kommune.yaml')).toContain('fjernedeSider: [/virksomheder/et-sted/]\n');
    await ask('DELETE', file('resultater/job.yaml'));
    await ask('POST', '/api/clear?sti=resultater/job.yaml');
    expect(onDisk('kommune/kommune.yaml')).toContain('resultater: [boliger]');
  });
});
