import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishingPrerenderer, type Prerenderer } from '../../src/build/finishing-prerenderer.ts';
import { PageFinisher } from '../../src/build/page-finisher.ts';

type Options = Parameters<Prerenderer['render']>[1];

const islandCode =
  '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style><script>(self.Astro||(self.Astro={})).load=l</script><script>customElements.define("astro-island",g)</script>';
const module = (name: string) => `<script type="module" src="/a/_astro/${name}.js"></script>`;
const page = (text: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${text}</body></html>`;

/** What a site has at least, by the addresses that Astro asks for. */
const least = {
  '/a/404/': page('Ikke her'),
  '/a/soeg/': page(
    `${islandCode}<astro-island uid="x" component-url="/a/_astro/App.js" renderer-url="/a/_astro/react.js"></astro-island>`,
    module('AnswerAtOnce.Ab'),
  ),
  '/a/liste/': page('Listen'),
};

const site = new URL('https://vejviser.example/a/');

/** Renders what is given, as Astro would. */
function prerendererOf(answers: Readonly<Record<string, string | Response>>): Prerenderer {
  const routeData = (type: string) => ({ type }) as Options['routeData'];
  return {
    name: 'standard',
    getStaticPaths: () =>
      Promise.resolve(
        Object.keys(answers).map((path) => ({
          pathname: path.slice(2).replace(/(?<=.)\/$/, ''),
          route: routeData('page'),
        })),
      ),
    render: ({ url }) => {
      const answer = answers[new URL(url).pathname] ?? '';
      return Promise.resolve({
        response: typeof answer === 'string' ? new Response(answer) : answer.clone(),
      });
    },
  };
}

let pages: PageFinisher;
let root: string;

beforeEach(() => {
  pages = new PageFinisher('/a');
  root = mkdtempSync(join(tmpdir(), 'faerdige-sider-'));
  for (const folder of ['_astro', 'soeg']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Finishes each page as it is rendered. */
const finishAll = (standard: Prerenderer): Prerenderer =>
  finishingPrerenderer(standard, pages, site);

/** Renders one address, after the paths are known. */
async function render(path: string, answer: string | Response, type = 'page'): Promise<Response> {
  const prerenderer = finishAll(prerendererOf({ ...least, [path]: answer }));
  await prerenderer.getStaticPaths();
  const rendered = await prerenderer.render(new Request(new URL(path, site)), {
    routeData: { type } as Options['routeData'],
  });
  return rendered instanceof Response ? rendered : rendered.response;
}

describe('a page', () => {
  it('is finished as soon as it is rendered', async () => {
    const response = await render(
      '/a/om/',
      page(`${islandCode}<astro-island uid="Zx"></astro-island>`, module('late')),
    );
    expect(await response.text()).toMatch(
      /^<!doctype html><html><head><\/head><body data-scripts="\/a\/_astro\/late\.js \/a\/_astro\/islands\.[0-9a-f]{8}\.js"><astro-island uid="1"><\/astro-island><\/body><\/html>$/,
    );
  });

  it('says to the sitemap whether it is listed, and its sisters', async () => {
    await render(
      '/a/en/',
      page('', '<link rel="alternate" hreflang="da" href="https://vejviser.example/a/">'),
    );
    await render('/a/ret/', page('', '<meta name="robots" content="noindex">'));
    expect(pages.facts.get('en/index.html')).toEqual({
      isIndexed: true,
      sisters: [{ lang: 'da', url: 'https://vejviser.example/a/' }],
    });
    expect(pages.facts.get('ret/index.html')?.isIndexed).toBe(false);
  });

  it('that is not found keeps its status and has its file', async () => {
    const response = await render('/a/404/', new Response(page('Ikke her'), { status: 404 }));
    expect(response.status).toBe(404);
    expect(pages.facts.has('404.html')).toBe(true);
  });

  it('that is none is left as it is: a file, and an address that leads on', async () => {
    const text = page('', module('late'));
    expect(await (await render('/a/x.json', text, 'endpoint')).text()).toBe(text);
    const onward = await render('/a/gammel/', new Response(text, { status: 301 }));
    expect(await onward.text()).toBe(text);
    expect([...pages.facts.keys()]).toEqual([]);
  });

  it('with code of an editor stops the build, at its end', async () => {
    const response = await render('/a/om/', page('<script>evil()</script>'));
    expect(response.status).toBe(200);
    await expect(
      pages.complete({ root, basePath: '/a' }, { folder: '/a/_astro/soeg-1/', first: [] }),
    ).rejects.toThrow(/^om\/index\.html: inline code that the build does not know/);
  });

  it.each(['/a/404/', '/a/soeg/', '/a/liste/'] as const)(
    'is missed at once when others need it: %s',
    async (path) => {
      const others = Object.entries(least).filter(([each]) => each !== path);
      const standard = prerendererOf(Object.fromEntries(others));
      const prerenderer = finishAll(standard);
      await expect(prerenderer.getStaticPaths()).rejects.toThrow(/has no page/);
    },
  );
});

describe('a page that begins a search', () => {
  it('is written when the index is there, with what it fetches', async () => {
    const index = { folder: '/a/_astro/soeg-1/', first: ['/a/_astro/soeg-1/ord.json'] };
    const rendered = await (await render('/a/soeg/', least['/a/soeg/'])).text();
    expect(rendered).toContain('AnswerAtOnce');
    expect(rendered).not.toContain('customElements');
    for (const name of ['AnswerAtOnce.Ab', 'App', 'react'])
      writeFileSync(join(root, `_astro/${name}.js`), '');
    await pages.complete({ root, basePath: '/a' }, index);
    const html = readFileSync(join(root, 'soeg/index.html'), 'utf8');
    expect(html).toContain(
      'data-index="/a/_astro/soeg-1/" data-ahead="/a/_astro/AnswerAtOnce.Ab.js /a/_astro/soeg-1/ord.json"',
    );
    expect(html).toMatch(/<body data-scripts="\/a\/_astro\/islands\.[0-9a-f]{8}\.js">/);
    expect(JSON.parse(readFileSync(join(root, 'soeg/forud.json'), 'utf8'))).toMatchObject({
      folder: index.folder,
    });
  });
});
