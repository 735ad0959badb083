import type { Enterprise, Service } from '../directory.ts';
import { positionOf } from '../map/position-of.ts';
import { idWithin } from './identity.ts';
import type { Known } from './records.ts';

/** What a service in the form of HSDS is made of, beside the service itself. */
interface Parts extends Known {
  /** The id of the enterprise. */
  enterpriseId: string;
  /** How one gets it, in a sentence. */
  howToGet: string;
}

/**
 * Whether a service can be told of in HSDS 3.0: it asks if a service is active, so a place that nobody knows to be open is
 * left out, and what a place does for itself or has done before is no service to anybody.
 */
export const isHumanService = ({ enterprise, supply }: Service): boolean =>
  !enterprise.isUnclear && supply !== 'in-house' && supply !== 'done-before';

/**
 * A service as the Human Services Data Specification 3.0 has it, with who gives it. A street is not in it, since an address
 * must name a region, which the content does not.
 */
export function toHsds(service: Service, { id, url, enterpriseId, howToGet }: Parts) {
  const { enterprise } = service;
  const { contact } = enterprise;
  const phone = contact.sales?.phone ?? contact.phone;
  return {
    id,
    name: service.title,
    description: service.summary,
    url,
    email: contact.sales?.email ?? contact.email,
    status: statusOf(enterprise),
    application_process: howToGet,
    fees_description: service.priceBasis,
    assured_date: enterprise.confirmed?.date,
    phones:
      phone === undefined
        ? []
        : [{ id: idWithin(id, 'phone'), number: withCountry(phone), type: 'voice' }],
    service_areas: service.area.map((name) => ({ id: idWithin(id, `area/${name}`), name })),
    service_at_locations: service.delivery.includes('at-enterprise')
      ? locationsOf(enterprise, enterpriseId).map((location) => ({
          id: idWithin(id, 'at-location'),
          location,
        }))
      : [],
    organization: {
      id: enterpriseId,
      name: enterprise.name,
      description: enterprise.summary,
      email: contact.email,
      website: contact.web,
      legal_status: enterprise.legalForm,
    },
  };
}

function statusOf({ isHistorical, pausedUntil }: Enterprise) {
  if (isHistorical) return 'defunct';
  return pausedUntil === undefined ? 'active' : 'temporarily closed';
}

/** Only where its own position is known. */
function locationsOf(enterprise: Enterprise, enterpriseId: string) {
  const position = positionOf(enterprise);
  return position?.isExact
    ? [
        {
          id: idWithin(enterpriseId, 'location'),
          location_type: 'physical',
          name: enterprise.name,
          latitude: position.latitude,
          longitude: position.longitude,
          transportation: enterprise.bus,
        },
      ]
    : [];
}

const withCountry = (phone: string): string => (phone.startsWith('+') ? phone : `+45 ${phone}`);
