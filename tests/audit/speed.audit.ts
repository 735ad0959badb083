import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeContent } from '../bench/generate-content.ts';
import { formatTable } from '../bench/table.ts';
import { buildSite } from '../build-site.ts';
import { expectNone } from '../expect-none.ts';
import { onePerTemplate, readPages } from '../site/built-site.ts';
import { makeRoom, type Room } from './hosting-room.ts';
import { type NginxServer, serveWithNginx } from './nginx.ts';
import { type Footprint, makeCarbonModel } from './speed/carbon.ts';
import { type Answering, measureAnswering } from './speed/interactions.ts';
import { type Load, type Meter, startLighthouse, totalOf } from './speed/lighthouse.ts';
import { buildStarlight, starlightPages } from './speed/starlight.ts';

/** What a page may take: milliseconds to the largest paint, and in which it cannot answer. */
const bars = { largestPaint: 1200, blocked: 0, blockedWithIsland: 100, answering: 100 };

/** What moves less is rounding: a share of the screen. */
const leastShift = 0.0005;

/** Kinds of pages with an island or a custom element that works on the whole page. */
const withIsland = new Set(['soeg', 'liste', 'kort', 'job']);

/** Pages that ask not to be indexed are not found by search engines, on purpose. */
const pages = onePerTemplate(
  readPages(inject('silkeborg')).filter(
    ({ html }) => !html.includes('<meta name="robots" content="noindex"'),
  ),
);

let room: Room;
let meter: Meter;
let footprintOf: (kilobytes: number) => Footprint;

beforeAll(async () => {
  room = makeRoom();
  meter = await startLighthouse();
  footprintOf = await makeCarbonModel();
});

afterAll(() => {
  meter?.close();
  room?.remove();
});

const method = () =>
  `${new Date().toISOString().slice(0, 10)}, ${meter.name}: phone, slow 4G and processor simulated, medians of 3 runs (the last 3, where there were more), nginx with Brotli over HTTPS and HTTP/2`;

describe('a page on a cheap phone', () => {
  const site = inject('silkeborg');
  const loads = new Map<string, Load>();
  const peers = new Map<string, Load>();
  let server: NginxServer;

  beforeAll(async () => {
    server = await serveWithNginx(await room.copyBuild(site.dir, site.name), { tls: true });
  });

  afterAll(() => {
    server?.close();
    console.log(`\n${method()}\n\n${tabulate(loads, peers)}\n`);
  });

  it.each(pages.map(({ template, path }) => [template, path] as const))(
    'of the kind %s is there at once: %s',
    async (template, path) => {
      const { load, missed } = await meter.measure(`${server.httpsUrl}${path}`, (round) =>
        missedBars(template, round),
      );
      loads.set(template, load);
      expectNone(missed);
    },
  );

  it('moves nothing when the answer to a question comes', async () => {
    const { load } = await meter.measure(`${server.httpsUrl}/soeg/?q=pakning`);
    loads.set('soeg ?q=pakning', load);
    expect(load.shift).toBeLessThan(leastShift);
  });

  it('is not measured where there is none', async () => {
    await expect(meter.measure(`${server.httpsUrl}/findes-ikke/`)).rejects.toThrow('404');
  });

  it('stands beside one of the same text in the Starlight theme', async () => {
    const built = buildStarlight(site.contentDir);
    if ('reason' in built) {
      console.log(`Without Starlight: ${built.reason}`);
      return;
    }
    const peer = await serveWithNginx(await room.copyBuild(built.dir, 'starlight'), { tls: true });
    for (const [template, path] of Object.entries(starlightPages))
      peers.set(template, (await meter.measure(`${peer.httpsUrl}${path}`)).load);
    peer.close();
  }, 600_000);
});

function missedBars(template: string, load: Load): string[] {
  const blocked = withIsland.has(template) ? bars.blockedWithIsland : bars.blocked;
  return [
    load.scores.some((score) => score < 100) && `scores ${load.scores.join('/')}, not 100`,
    load.largestPaint > bars.largestPaint &&
      `largest paint after ${Math.round(load.largestPaint)} ms, not ${bars.largestPaint}`,
    Math.round(load.blocked) > blocked &&
      `blocked for ${Math.round(load.blocked)} ms, not ${blocked}`,
    load.shift >= leastShift && `moves by ${load.shift.toFixed(3)}`,
  ].filter((line) => line !== false);
}

function tabulate(loads: ReadonlyMap<string, Load>, peers: ReadonlyMap<string, Load>): string {
  const row = (name: string, load: Load): string[] => {
    const { grams, milliwattHours } = footprintOf(totalOf(load));
    return [
      name,
      String(load.runs),
      load.scores.join('/'),
      ...[load.firstPaint, load.largestPaint, load.blocked].map((value) => value.toFixed(0)),
      load.shift.toFixed(3),
      ...Object.values(load.kilobytes).map((value) => value.toFixed(1)),
      totalOf(load).toFixed(1),
      String(load.requests),
      milliwattHours.toFixed(1),
      grams.toFixed(4),
    ];
  };
  const rows = [...loads].flatMap(([template, load]) => {
    const peer = peers.get(template);
    return [row(template, load), ...(peer ? [row('  Starlight', peer)] : [])];
  });
  return formatTable(
    [
      ...['page', 'runs', 'scores', 'first', 'largest', 'blocked', 'shift'],
      ...['html', 'css', 'script', 'font', 'image', 'other', 'KB', 'requests', 'mWh', 'g CO2'],
    ],
    rows,
  );
}

describe('the search over 500 enterprises, on a processor four times slower', () => {
  let browser: Browser;
  let server: NginxServer;
  let answering: Answering[] = [];

  beforeAll(async () => {
    const content = join(room.folder, 'indhold');
    writeContent(content, 500);
    const dir = join(room.folder, 'mange');
    await buildSite(content, dir);
    server = await serveWithNginx(await room.copyBuild(dir, 'mange-pakket'));
    browser = await chromium.connect(inject('browser'));
    answering = await measureAnswering(browser, server.url);
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    const rows = answering.map(({ what, count, median, p95, max }) => [
      String(count),
      what,
      ...[median, p95, max].map((value) => value.toFixed(0)),
    ]);
    console.log(`\n${formatTable(['times', 'what', 'median', 'p95', 'max'], rows)}\n`);
  });

  it.each(['typing', 'filtering'])('answers %s before the next paint', (wanted) => {
    const found = answering.find(({ what }) => what === wanted);
    expect(found?.count).toBeGreaterThan(10);
    expect(found?.p95).toBeLessThanOrEqual(bars.answering);
  });
});
