import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PageFinisher } from './page-finisher.ts';

type BuildStart = NonNullable<AstroIntegration['hooks']['astro:build:start']>;
type Given = Parameters<Parameters<BuildStart>[0]['setPrerenderer']>[0];

/** How Astro renders pages in a build: one of its public interfaces, made for hosts that render elsewhere. */
export type Prerenderer = Exclude<Given, (...args: never[]) => unknown>;

type Rendered = Awaited<ReturnType<Prerenderer['render']>>;

/** A page as text: a response of a server is only made of it when it is finished. */
export interface PageText {
  html: string;
  status: number;
}

/** What Astro has rendered, as a page; what leads on to another is left as it is. */
export async function pageOf(rendered: Rendered): Promise<PageText | Response> {
  const response = responseOf(rendered);
  const { status, body } = response;
  if (body === null || (status >= 300 && status < 400)) return response;
  return { html: await response.text(), status };
}

/**
 * Renders as Astro does, and gives each page to be finished before Astro writes it: no page is read again.
 * @param site its address on its host.
 */
export const finishingPrerenderer = (
  standard: Prerenderer,
  pages: PageFinisher,
  site: URL,
): Prerenderer => ({
  name: 'finished-pages',
  setup: async () => standard.setup?.(),
  async getStaticPaths() {
    const paths = await standard.getStaticPaths();
    await pages.learn(async (name) => {
      const path = paths.find(
        ({ pathname, route }) => route.type === 'page' && fileOf(pathname) === name,
      );
      if (path === undefined) throw new Error(`The site has no page ${name}, which others need.`);
      const request = requestOf(path.pathname, site);
      return responseOf(await standard.render(request, { routeData: path.route })).text();
    });
    return paths;
  },
  async render(request, options) {
    if (options.routeData.type !== 'page') return standard.render(request, options);
    const page = await pageOf(await standard.render(request, options));
    if (page instanceof Response) return page;
    const name = fileOf(new URL(request.url).pathname.slice(site.pathname.length - 1));
    return new Response(pages.finish(name, page.html).html, {
      status: page.status,
      headers: { 'content-type': 'text/html' },
    });
  },
  collectStaticImages: async () => (await standard.collectStaticImages?.()) ?? new Map(),
  teardown: async () => standard.teardown?.(),
});

const responseOf = (rendered: Rendered): Response =>
  rendered instanceof Response ? rendered : rendered.response;

/** What Astro asks for a page by. @param pathname its address within the site. */
export const requestOf = (pathname: string, site: URL): Request =>
  new Request(new URL(pathname.replace(/^\/?(.*?)\/?$/, '$1/'), site));

/** The file of a page, by its address within the site. */
export function fileOf(pathname: string): string {
  const path = decodeURI(pathname).replace(/^\/|\/$/g, '');
  return path === '404' ? '404.html' : posix.join(path, 'index.html');
}
