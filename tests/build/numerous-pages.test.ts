import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Prerenderer } from '../../src/build/finishing-prerenderer.ts';
import { makeNumerousPages } from '../../src/build/numerous-pages.ts';
import { OutputFolder } from '../../src/build/output-folder.ts';
import { PageFinisher } from '../../src/build/page-finisher.ts';
import { RememberedPages } from '../../src/build/remembered-pages.ts';
import { noteRead, takeReadsForAll } from '../../src/reads.ts';

type Path = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];
type Rendered = Awaited<ReturnType<Prerenderer['render']>>;

const ofPlace = 'src/pages/virksomheder/[slug].astro';
const site = new URL('https://vejviser.example/a/');
const islandCode =
  '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style><script>(self.Astro||(self.Astro={})).load=l</script><script>customElements.define("astro-island",g)</script>';
const page = (text: string) => `<!doctype html><html><head></head><body>${text}</body></html>`;

const pathTo = (pathname: string, component = ofPlace): Path => ({
  pathname,
  route: { type: 'page', component } as Path['route'],
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talrige-'));
  vi.stubEnv('CODE_OF_BUILD', `${process.cwd()}\nkoden`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  takeReadsForAll();
  vi.unstubAllEnvs();
});

interface Build {
  /** What each page is rendered to: its text, or what else comes of it. */
  answers: Readonly<Record<string, string | Response>>;
  paths?: readonly Path[];
  /** Pictures of each page. */
  pictures?: number;
  into?: string;
  entries?: Record<string, string>;
}

/** A build of these pages, each of which reads the entry that is called as it. */
async function build({
  answers,
  paths = Object.keys(answers).map((pathname) => pathTo(pathname)),
  pictures = 0,
  into = 'site',
  entries = {},
}: Build) {
  const rendered: string[] = [];
  const said: string[] = [];
  const pages = new PageFinisher('/a');
  await pages.learn((name) =>
    Promise.resolve(
      page(
        name === 'soeg/index.html'
          ? `${islandCode}<astro-island uid="x" component-url="/a/_astro/App.js" renderer-url="/a/_astro/react.js"></astro-island>`
          : '',
      ),
    ),
  );
  const standard: Prerenderer = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve([...paths]),
    render({ url }) {
      const name = new URL(url).pathname.slice('/a/'.length, -1);
      rendered.push(name);
      noteRead(`enterprises/${name}`, false);
      const answer = answers[name];
      if (answer === undefined) throw new Error('Skabelonen fejler');
      const response = typeof answer === 'string' ? new Response(page(answer)) : answer.clone();
      const metadata = { staticImages: Array(pictures).fill({}), referencedImages: [] };
      return Promise.resolve({ response, metadata } as unknown as Rendered);
    },
  };
  const remembered = new RememberedPages(join(folder, 'lavet/sider'));
  const output = new OutputFolder(join(folder, into), join(folder, 'skrevet'));
  output.begin();
  remembered.begin({
    common: 'alle',
    entries: {
      ...Object.fromEntries(paths.map(({ pathname }) => [`enterprises/${pathname}`, '1'])),
      ...entries,
    },
  });
  const say = (text: string) => void said.push(text);
  const making = { standard, pages, remembered, output, site, logger: { info: say, error: say } };
  const left = await makeNumerousPages(paths, making).catch((error: unknown) => error as Error);
  if (left instanceof Error) return { rendered, said, left: [], facts: {}, error: left.message };
  await remembered.end();
  output.removeOthers();
  output.end();
  return {
    rendered,
    said,
    left: left.map(({ pathname }) => pathname),
    facts: Object.fromEntries(pages.facts),
  };
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the numerous pages', () => {
  const answers = { anna: 'Anna', bo: 'Bo <script type="module" src="/a/_astro/x.js"></script>' };

  it('are finished and written, and others are left for Astro', async () => {
    const paths = [
      ...Object.keys(answers).map((name) => pathTo(name)),
      pathTo('om', 'src/pages/om.astro'),
    ];
    const { rendered, left, facts, said } = await build({ answers, paths });
    expect(rendered).toEqual(['anna', 'bo']);
    expect(left).toEqual(['om']);
    expect(read('site/anna/index.html')).toBe(page('Anna'));
    expect(read('site/bo/index.html')).toContain('<body data-scripts="/a/_astro/x.js">');
    expect(facts).toEqual({
      'anna/index.html': { isIndexed: true, sisters: [] },
      'bo/index.html': { isIndexed: true, sisters: [] },
    });
    expect(said).toEqual(['2 pages of places and services, 0 of them as they were']);
  });

  it.each(['site', 'et andet sted'])(
    'go out as in the build before, where what they read is the same, into: %s',
    async (into) => {
      const first = await build({ answers });
      const before = read('site/bo/index.html');
      const changed = { ...answers, anna: 'Anna flytter' };
      const second = await build({ answers: changed, into, entries: { 'enterprises/anna': '2' } });
      expect(second.rendered).toEqual(['anna']);
      expect(read(`${into}/anna/index.html`)).toBe(page('Anna flytter'));
      expect(read(`${into}/bo/index.html`)).toBe(before);
      expect(second.facts).toEqual(first.facts);
      expect(second.said).toEqual(['2 pages of places and services, 1 of them as they were']);
    },
  );

  it('are put right where somebody has changed the file', async () => {
    await build({ answers });
    writeFileSync(join(folder, 'site/anna/index.html'), 'en andens');
    expect((await build({ answers })).rendered).toEqual([]);
    expect(read('site/anna/index.html')).toBe(page('Anna'));
  });

  it('are rendered again where they have pictures, of which Astro must be told', async () => {
    await build({ answers, pictures: 1 });
    expect((await build({ answers, pictures: 1 })).rendered).toEqual(['anna', 'bo']);
  });

  it('are left for Astro where two routes want one address, and where an address leads on', async () => {
    const onward = new Response('', { status: 301, headers: { location: '/a/' } });
    const missing = new Response(page('Ikke her'), { status: 404 });
    const paths = ['anna', 'cilla', 'ditte'].map((name) => pathTo(name));
    const twice = [...paths, pathTo('anna', 'src/pages/[anden].astro')];
    const { left } = await build({ answers: { cilla: onward, ditte: missing }, paths: twice });
    expect(left).toEqual(['anna', 'cilla', 'ditte', 'anna']);
  });

  it('stop the build where one fails, with its address', async () => {
    const { error, said } = await build({ answers, paths: [pathTo('anna'), pathTo('esben')] });
    expect(error).toBe('Skabelonen fejler');
    expect(said).toEqual(["esben can't be rendered: Error: Skabelonen fejler"]);
  });
});
