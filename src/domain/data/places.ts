import { precisions } from '../../schema/enterprise.ts';
import type { EnterprisePlace } from '../../schema/open-data.ts';
import type { Enterprise } from '../directory.ts';
import { positionOf } from '../map/position-of.ts';
import { statusOf } from './records.ts';

/**
 * Open enterprises with a position as features of GeoJSON (RFC 7946). An enterprise known by town only says so in
 * `praecision`.
 * @param idOf what an enterprise is known by for good.
 */
export const enterprisePlaces = (
  enterprises: readonly Enterprise[],
  idOf: (enterprise: Enterprise) => string,
): EnterprisePlace[] =>
  enterprises.flatMap((enterprise): EnterprisePlace[] => {
    const position = positionOf(enterprise);
    if (enterprise.isHistorical || position === undefined) return [];
    return [
      {
        type: 'Feature',
        id: idOf(enterprise),
        geometry: { type: 'Point', coordinates: [position.longitude, position.latitude] },
        properties: {
          slug: enterprise.slug,
          navn: enterprise.name,
          art: enterprise.kind.slug,
          artTitel: enterprise.kind.title,
          by: enterprise.address?.town,
          nabo: enterprise.neighbour?.municipality,
          status: statusOf(enterprise),
          praecision: precisions.toDanish(position.isExact ? 'address' : 'town'),
        },
      },
    ];
  });
