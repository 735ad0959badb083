import type { APIRoute, GetStaticPaths } from 'astro';
import { getMapArchives } from '../../queries/maps.ts';

export const getStaticPaths = (async () =>
  (await getMapArchives()).map(({ name, read }) => ({
    params: { fil: name.replace(/\.pmtiles$/, '') },
    props: { read },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ read: () => Promise<Uint8Array<ArrayBuffer>> }> = async ({ props }) =>
  new Response(await props.read());
