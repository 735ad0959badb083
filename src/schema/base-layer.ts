import { z } from 'astro/zod';
import { text, webAddress } from './fields.ts';
import { translated } from './translated.ts';

/** What the map can stand on. */
export const grounds = translated({ skematisk: 'schematic', pmtiles: 'archive', fliser: 'tiles' });

/** What another host is told of the page that fetches its tiles (Referrer Policy, W3C). */
export const referrers = translated({ domaene: 'strict-origin', ingen: 'no-referrer' });

const tileFields = z.strictObject({
  adresse: webAddress().describe(
    'Adressen på felterne med {z}, {x} og {y}, eller på en WMS-tjeneste.',
  ),
  lag: text(100).optional().describe('Lagets navn. Kun når adressen er en WMS-tjeneste.'),
  kreditering: text(160).describe('Den kilde, tjenesten kræver nævnt på kortet.'),
  henvisning: referrers
    .field()
    .prefault('domaene')
    .describe(
      'domaene: tjenesten får sidens domæne at vide. ingen: den får intet. Nogle kræver det.',
    ),
});

/** What an editor writes of the map's ground, inside `kort` in kommune.yaml. */
export const baseLayerFields = {
  grundlag: grounds
    .field()
    .prefault('skematisk')
    .describe(
      'skematisk: vores egen tegning. pmtiles: en kortfil i kommune/. fliser: felter fra en anden vært, først når den besøgende siger ja.',
    ),
  fil: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\.pmtiles$/, 'skal være et filnavn som kort.pmtiles')
    .optional()
    .describe('Kortfilen i kommune/, fx kort.pmtiles. Kun når grundlag er pmtiles.'),
  fliser: tileFields.optional().describe('Tjenesten. Kun når grundlag er fliser.'),
};

interface Written {
  grundlag: 'schematic' | 'archive' | 'tiles';
  fil?: string | undefined;
  fliser?: z.infer<typeof tileFields> | undefined;
}

/** What the map stands on. */
export type BaseLayer =
  | { kind: 'schematic' }
  | { kind: 'archive'; file: string }
  | {
      kind: 'tiles';
      address: string;
      /** The layer of a WMS service; undefined for plain tiles. */
      layer: string | undefined;
      credit: string;
      referrerPolicy: 'strict-origin' | 'no-referrer';
    };

/** What a choice of ground lacks: the field and a Danish sentence. */
export function findMissing({
  grundlag,
  fil,
  fliser,
}: Written): { field: string; message: string }[] {
  if (grundlag === 'archive' && fil === undefined)
    return [
      { field: 'fil', message: 'mangler. Skriv navnet på kortfilen i kommune/, fx kort.pmtiles' },
    ];
  if (grundlag !== 'tiles') return [];
  if (fliser === undefined)
    return [{ field: 'fliser', message: 'mangler. Skriv adresse og kreditering for tjenesten' }];
  const isTemplate = ['{z}', '{x}', '{y}'].every((part) => fliser.adresse.includes(part));
  return isTemplate || fliser.lag !== undefined
    ? []
    : [
        {
          field: 'fliser.adresse',
          message:
            'har ikke {z}, {x} og {y}. Skriv dem i adressen, eller skriv lag, hvis det er en WMS-tjeneste',
        },
      ];
}

/** The choice in the words of the code. Expects that nothing is missing. */
export function toBaseLayer({ grundlag, fil, fliser }: Written): BaseLayer {
  if (grundlag === 'archive' && fil !== undefined) return { kind: 'archive', file: fil };
  if (grundlag === 'tiles' && fliser !== undefined)
    return {
      kind: 'tiles',
      address: fliser.adresse,
      layer: fliser.lag,
      credit: fliser.kreditering,
      referrerPolicy: fliser.henvisning,
    };
  return { kind: 'schematic' };
}
