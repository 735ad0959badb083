import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { updateCopies } from '../../src/cli/update-copies.ts';
import type { OtherDirectory } from '../../src/schema/other-directory.ts';
import { type LocalServer, serveLocally } from '../serve-locally.ts';

const host = 'https://vejviser.vestlund.example';

const vestlund: OtherDirectory = {
  municipality: 'Vestlund Kommune',
  slug: 'vestlund',
  data: `${host}/data/`,
  licence: 'CC BY 4.0',
  km: undefined,
  taskTypes: [],
};

const service = (slug: string, more: Record<string, unknown> = {}) => ({
  slug,
  titel: `Ydelsen ${slug}`,
  virksomhed: 'pakhuset',
  virksomhedNavn: 'Pakhuset',
  opgavetype: 'pakke',
  opgavetypeTitel: 'Pakke ting',
  resume: 'Varer i poser.',
  slags: 'kan-koebes',
  leveringsform: ['vare'],
  soegeord: ['poser'],
  status: 'aktiv',
  side: `${host}/ydelser/${slug}/`,
  ...more,
});

const place = (more: Record<string, unknown> = {}) => ({
  slug: 'pakhuset',
  navn: 'Pakhuset',
  adresse: { by: 'Vesterby', bredde: 56.9, laengde: 9.1 },
  kontakt: { telefon: '09 99 10 00', email: 'post@pakhuset.example' },
  status: 'aktiv',
  side: `${host}/virksomheder/pakhuset/`,
  ...more,
});

/** What the neighbour has on its site, by path: JSON, or an answer of its own. */
type Site = Record<string, unknown>;

const rightSite = (): Site => ({
  '/data/ydelser.json': [service('pakning'), service('foldning')],
  '/data/virksomheder.json': [place()],
});

let site: Site;
let asked: string[];
let server: LocalServer;
let contentDir: string;

beforeAll(async () => {
  const answer: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const own = site[request.url ?? ''];
    if (typeof own === 'function') (own as (to: ServerResponse) => void)(response);
    else if (own === undefined) response.writeHead(404).end('<h1>Siden findes ikke</h1>');
    else response.writeHead(200).end(JSON.stringify(own));
  };
  server = await serveLocally(answer);
});

afterAll(() => {
  server.close();
});

beforeEach(() => {
  site = rightSite();
  asked = [];
  contentDir = mkdtempSync(join(tmpdir(), 'naboer-'));
  mkdirSync(join(contentDir, 'opgavetyper'));
  writeFileSync(join(contentDir, 'opgavetyper/pakke.md'), '---\ntitel: Pakke ting\n---\n');
  return () => {
    rmSync(contentDir, { recursive: true });
  };
});

/** The network of the tests: the neighbour's host is a server on this machine. */
const send: typeof fetch = (address, options) =>
  fetch((address as string).replace(host, server.url), options);

/** Runs the command's work. @returns its lines, and how many neighbours it could not have. */
async function update(
  isToWrite: boolean,
  { others = [vestlund], today = '2026-11-29', timeout = 5_000, mostBytes = 100_000 } = {},
) {
  const lines: string[] = [];
  const failed = await updateCopies(others, {
    contentDir,
    today,
    isToWrite,
    tell: (line) => lines.push(line),
    fetching: { send, pause: 0, timeout, mostBytes },
  });
  return { failed, said: lines.join('\n') };
}

const copyPath = () => join(contentDir, 'naboer/vestlund.json');
const readCopy = () => readFileSync(copyPath(), 'utf8');

describe('The copy of a neighbour', () => {
  test('is shown first, and written when that is asked for', async () => {
    const { failed, said } = await update(false);
    expect(failed).toBe(0);
    expect(said).toBe(
      [
        'naboer/vestlund.json (Vestlund Kommune):',
        '  + Ydelsen foldning (Pakhuset)',
        '  + Ydelsen pakning (Pakhuset)',
        '1 hentet, 0 ikke hentet. Intet er skrevet endnu. Skriv det med --skriv sidst.',
      ].join('\n'),
    );
    expect(existsSync(copyPath())).toBe(false);
    expect((await update(true)).said).toContain('Det er skrevet. Kør npm run check.');
    expect(JSON.parse(readCopy())).toEqual({
      kommune: 'Vestlund Kommune',
      hentetFra: `${host}/data/`,
      hentet: '2026-11-29',
      licens: 'CC BY 4.0',
      ydelser: ['foldning', 'pakning'].map((slug) => ({
        titel: `Ydelsen ${slug}`,
        resume: 'Varer i poser.',
        opgavetype: 'pakke',
        opgavetypeTitel: 'Pakke ting',
        soegeord: ['poser'],
        side: `${host}/ydelser/${slug}/`,
        sted: {
          navn: 'Pakhuset',
          side: `${host}/virksomheder/pakhuset/`,
          by: 'Vesterby',
          bredde: 56.9,
          laengde: 9.1,
        },
      })),
    });
    expect(readdirSync(join(contentDir, 'naboer'))).toEqual(['vestlund.json']);
  });

  test('is asked for politely: each file once, one after the other', async () => {
    await update(false);
    expect(asked).toEqual(['GET /data/ydelser.json', 'GET /data/virksomheder.json']);
  });

  test('is read from files that say something of themselves, as from lists alone', async () => {
    await update(true);
    const before = readCopy();
    for (const name of ['ydelser', 'virksomheder'])
      site[`/data/${name}.json`] = { licens: 'CC0 1.0', [name]: site[`/data/${name}.json`] };
    const { said } = await update(true);
    expect(said).toContain('intet nyt.');
    expect(readCopy()).toBe(before);
  });

  test('is the same the second time, whatever order the neighbour has', async () => {
    await update(true);
    const before = readCopy();
    site['/data/ydelser.json'] = [service('foldning'), service('pakning')];
    const { said } = await update(true);
    expect(said).toBe(
      'naboer/vestlund.json (Vestlund Kommune): intet nyt.\n1 hentet, 0 ikke hentet. Der er ikke noget at skrive.',
    );
    expect(readCopy()).toBe(before);
  });

  test('tells what is new, gone and said otherwise', async () => {
    await update(true);
    site['/data/ydelser.json'] = [
      service('pakning', { resume: 'Varer i æsker.', soegeord: ['poser', 'æsker'] }),
      service('samling'),
    ];
    site['/data/virksomheder.json'] = [place({ pauseTil: '2027-01-31' })];
    const { said } = await update(false, { today: '2026-12-01' });
    expect(said.split('\n').slice(1, -1)).toEqual([
      '  hentet: 2026-11-29 → 2026-12-01',
      '  Ydelsen pakning (Pakhuset): resume »Varer i poser.« → »Varer i æsker.«; soegeord »poser« → »poser, æsker«; sted.pauseTil »intet« → »2027-01-31«',
      '  + Ydelsen samling (Pakhuset)',
      '  - Ydelsen foldning (Pakhuset)',
    ]);
  });

  test('has only what can be bought of open places in that municipality', async () => {
    site['/data/ydelser.json'] = [
      service('pakning'),
      service('uvis', { slags: undefined }),
      service('intern', { slags: 'kun-i-huset' }),
      service('lukket', { status: 'historisk' }),
      service('uklar', { status: 'uklar' }),
      service('hos-en-anden', { nabo: 'Østlund Kommune' }),
    ];
    await update(true);
    expect(readCopy().match(/"titel": ".*"/g)).toEqual(['"titel": "Ydelsen pakning"']);
  });

  test('says what is not shown, since its task type is none of ours for sure', async () => {
    site['/data/ydelser.json'] = [
      service('pakning'),
      service('reb', { opgavetype: 'reb', opgavetypeTitel: 'Reb og tov' }),
      service('post', { opgavetype: 'pakke', opgavetypeTitel: 'Breve' }),
    ];
    expect((await update(false)).said).toContain(
      '  2 af 3 ydelser vises ikke, for I har ingen opgavetype, der sikkert er den samme: »Breve« (pakke), »Reb og tov« (reb). Er en af dem en af jeres, så skriv den under opgavetyper ved naboen i kommune.yaml.',
    );
    // An editor says which is which.
    const told = { ...vestlund, taskTypes: [{ theirs: 'reb', ours: 'pakke' }] };
    expect((await update(false, { others: [told] })).said).toContain('  1 af 3 ydelser vises ikke');
  });

  test('keeps no telephone and no mail', async () => {
    await update(true);
    expect(readCopy()).not.toMatch(/09 99 10 00|@/);
  });

  test('keeps what a stranger wrote as words', async () => {
    const title = '<img src=x onerror="alert(1)"> & </script>';
    site['/data/ydelser.json'] = [service('pakning', { titel: title })];
    expect((await update(true)).failed).toBe(0);
    expect((JSON.parse(readCopy()) as { ydelser: unknown[] }).ydelser[0]).toMatchObject({
      titel: title,
    });
  });

  test('that somebody has spoilt is written anew', async () => {
    mkdirSync(join(contentDir, 'naboer'));
    writeFileSync(copyPath(), '<<<<<<< HEAD\n{');
    expect((await update(true)).failed).toBe(0);
    expect(() => void JSON.parse(readCopy())).not.toThrow();
  });
});

describe('A neighbour that fails', () => {
  const raw =
    (status: number, body: string, headers: Record<string, string> = {}) =>
    (response: ServerResponse): void =>
      void response.writeHead(status, headers).end(body);

  const services = (...list: unknown[]) => ({ '/data/ydelser.json': list });

  const failures: [string, Site, string][] = [
    ['has no such file', { '/data/ydelser.json': undefined }, 'findes ikke (404). Tjek adressen'],
    [
      'has no second file',
      { '/data/virksomheder.json': undefined },
      'virksomheder.json findes ikke',
    ],
    [
      'is down',
      { '/data/ydelser.json': raw(503, 'nede') },
      'serveren svarer 503. Prøv igen senere.',
    ],
    [
      'has moved',
      { '/data/ydelser.json': raw(301, '', { location: 'https://ny.example/data/' }) },
      'er flyttet til https://ny.example/data/. Skriv den nye adresse',
    ],
    [
      'answers with a page',
      { '/data/ydelser.json': raw(200, '<!doctype html><title>Hej</title>') },
      'er en webside og ikke data. Tjek adressen',
    ],
    [
      'answers with a part of the file',
      { '/data/ydelser.json': raw(200, JSON.stringify([service('pakning')]).slice(0, 60)) },
      'er ikke hel JSON. Filen er måske skåret over.',
    ],
    [
      'ends in the middle',
      {
        '/data/ydelser.json': (response: ServerResponse) => {
          response.writeHead(200, { 'content-length': '5000' });
          response.write('[{"slug"', () => response.destroy());
        },
      },
      'forbindelsen mislykkedes',
    ],
    [
      'never ends',
      { '/data/ydelser.json': (response: ServerResponse) => response.writeHead(200).write('[') },
      'er ikke hentet inden 0.5 sekunder. Prøv igen senere.',
    ],
    [
      'sends too much',
      { '/data/ydelser.json': raw(200, 'x'.repeat(200_000)) },
      'fylder over 0.1 MB',
    ],
    [
      'writes in other letters',
      {
        '/data/ydelser.json': (response: ServerResponse) =>
          response.end(Buffer.from([0x5b, 0xe6, 0x5d])),
      },
      'ikke skrevet med tegnsættet UTF-8',
    ],
    ['has something else', { '/data/ydelser.json': { data: [] } }, 'har en anden form'],
    ['has other records', services('tekst'), 'har en anden form end vejviserens åbne data (nr. 1)'],
    [
      'has no place for a service',
      { '/data/virksomheder.json': [] },
      'har ydelsen »foldning« fra et sted, der ikke er i virksomheder.json.',
    ],
    [
      'has no title',
      services(service('pakning', { titel: undefined })),
      'ydelser.1.titel mangler.',
    ],
    ['has a number for a title', services(service('pakning', { titel: 5 })), 'ydelser.1.titel'],
    [
      'has a text without end',
      services(service('pakning', { resume: 'a'.repeat(500) })),
      'ydelser.1.resume er for lang. Den må højst have 400 tegn',
    ],
    [
      'turns the writing',
      services(service('pakning', { resume: 'Varer \u202Eresop i.' })),
      'ydelser.1.resume har tegn, der ikke kan ses (»Ydelsen pakning«).',
    ],
    [
      'has a link with code',
      services(service('pakning', { side: 'javascript:alert(1)' })),
      'ydelser.1.side er ikke en adresse, der begynder med https://',
    ],
    [
      'has a link without encryption',
      services(service('pakning', { side: 'http://vejviser.vestlund.example/' })),
      'ydelser.1.side er ikke en adresse, der begynder med https://',
    ],
    [
      'links to another host',
      services(service('pakning', { side: 'https://lokkemad.example/ydelser/pakning/' })),
      'ydelser.1.side fører ikke til vejviser.vestlund.example',
    ],
    [
      'links to a host that looks like it',
      services(service('pakning', { side: 'https://vejviser.vestlund.example.lokkemad.example/' })),
      'fører ikke til vejviser.vestlund.example',
    ],
    [
      'has a name and password in a link',
      services(service('pakning', { side: 'https://a:b@vejviser.vestlund.example/' })),
      'ydelser.1.side er ikke en adresse',
    ],
    [
      'lets a place link to another host',
      { '/data/virksomheder.json': [place({ side: 'https://lokkemad.example/' })] },
      'ydelser.1.sted.side fører ikke til vejviser.vestlund.example',
    ],
    [
      'lies outside of Denmark',
      { '/data/virksomheder.json': [place({ adresse: { bredde: 9.1, laengde: 56.9 } })] },
      'ydelser.1.sted.bredde er ikke en breddegrad i Danmark.',
    ],
  ];

  test.each(failures)('and %s changes nothing', async (_, change, words) => {
    await update(true);
    const before = readCopy();
    site = { ...rightSite(), ...change };
    const { failed, said } = await update(true, { today: '2026-12-24', timeout: 500 });
    expect(failed).toBe(1);
    expect(said).toContain(
      'naboer/vestlund.json (Vestlund Kommune): ikke hentet, og intet er ændret.',
    );
    expect(said).toContain(words);
    expect(readCopy()).toBe(before);
    expect(readdirSync(join(contentDir, 'naboer'))).toEqual(['vestlund.json']);
  });

  it('keeps nobody else from being fetched', async () => {
    const gone = {
      ...vestlund,
      municipality: 'Borte Kommune',
      slug: 'borte',
      data: `${host}/borte/data/`,
    };
    const { failed, said } = await update(true, { others: [gone, vestlund] });
    expect(failed).toBe(1);
    expect(said).toContain('1 hentet, 1 ikke hentet. Det er skrevet. Kør npm run check.');
    expect(existsSync(copyPath())).toBe(true);
  });

  it('is told of when nothing answers at all', async () => {
    const lines: string[] = [];
    const failed = await updateCopies([vestlund], {
      contentDir,
      today: '2026-11-29',
      isToWrite: true,
      tell: (line) => lines.push(line),
      fetching: { send: () => Promise.reject(new TypeError('fetch failed')), pause: 0 },
    });
    expect(failed).toBe(1);
    expect(lines[0]).toContain('forbindelsen mislykkedes. Tjek adressen, og prøv igen senere.');
  });
});

describe('The command', () => {
  const run = (...words: string[]) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['src/cli/naboer.ts', ...words],
      { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: 'tests/fixtures/nabokommune' } },
    );
    return { status, said: `${stdout}${stderr}`.trim() };
  };

  test('says what to do where no neighbour is written, and asks nobody', () => {
    expect(run('--skriv')).toEqual({
      status: 0,
      said: 'Der står ingen under naboer i kommune.yaml. docs/naboer.md siger, hvordan.',
    });
  });

  test('refuses what it does not know', () => {
    const { status, said } = run('--alt');
    expect(status).toBe(2);
    expect(said).toBe(
      'Skriv: npm run naboer -- [nabo …] [--skriv]. En nabo er dens slug under naboer i kommune.yaml.',
    );
  });
});
