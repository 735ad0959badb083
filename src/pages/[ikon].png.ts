import type { APIRoute, GetStaticPaths } from 'astro';
import { getIcon, iconSizes } from '../queries/icons.ts';
import { routes } from '../routes.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({
    params: { ikon: routes.icon(size).slice(routes.home().length, -'.png'.length) },
    props: { size },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await getIcon(Number(props['size'])));
