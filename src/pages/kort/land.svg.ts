import { drawGround } from '../../domain/map/draw-ground.ts';
import { writeXml } from '../../domain/xml.ts';
import { getMunicipalityMaps } from '../../queries/maps.ts';

export const GET = async () =>
  new Response(writeXml(drawGround(await getMunicipalityMaps())), {
    headers: { 'content-type': 'image/svg+xml' },
  });
