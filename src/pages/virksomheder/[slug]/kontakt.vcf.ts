import type { APIRoute, GetStaticPaths } from 'astro';
import type { Enterprise } from '../../../domain/directory.ts';
import { listCardHolders, writeContactCard } from '../../../queries/contact-card.ts';
import { getDirectory } from '../../../queries/directory.ts';

/** For who writes; a build writes them with the other small files, in one step. */
export const getStaticPaths = (async () =>
  import.meta.env.DEV
    ? listCardHolders(await getDirectory()).map((enterprise) => ({
        params: { slug: enterprise.slug },
        props: { enterprise },
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) =>
  new Response(writeContactCard(props['enterprise'] as Enterprise, site), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
