import type { APIRoute, GetStaticPaths } from 'astro';
import { named, stages, things } from '../../components/drawings/drawing-files.ts';
import type { ShareCard } from '../../domain/share/share-card.ts';
import { getShareCards } from '../../queries/share-cards.ts';
import { getSharePicture } from '../../queries/share-pictures.ts';
import { routes } from '../../routes.ts';

export const getStaticPaths = (async () =>
  [...(await getShareCards()).values()].map((card) => ({
    params: { side: card.page.slice(routes.home().length, -1) },
    props: { card },
  }))) satisfies GetStaticPaths;

/** The picture shown where a page is shared. */
export const GET: APIRoute = async ({ props }) =>
  new Response(
    await getSharePicture(props['card'] as ShareCard, {
      thing: (name) => named(things, name),
      stage: (name) => named(stages, name),
    }),
  );
