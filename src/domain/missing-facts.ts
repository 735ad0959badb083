import { areaOfService } from './delivery-area.ts';
import type { Enterprise, Service } from './directory.ts';
import { canBeBought } from './relate.ts';

/** What readers of a profile or a service ask for, that which they miss most first. */
export const missableFacts = [
  'open',
  'phone',
  'ownPhone',
  'email',
  'ownEmail',
  'price',
  'openingHours',
  'leadTime',
  'address',
  'hours',
  'capacity',
  'minimumOrder',
  'area',
  'web',
  'access',
  'targetGroups',
  'staff',
  'founded',
  'legalForm',
  'cvr',
] as const;

export type MissableFact = (typeof missableFacts)[number];

/**
 * What nobody has told of an enterprise, in the order of `missableFacts`: to be asked for in one line instead of shown
 * as rows without an answer. Of a closed enterprise nothing is missing, since nobody is left to tell it.
 */
export const missingOfEnterprise = (enterprise: Enterprise): MissableFact[] =>
  enterprise.isHistorical
    ? []
    : listMissing({
        open: !enterprise.isUnclear,
        ...contactOf(enterprise),
        // An enterprise that sells nothing has no price, and where nobody is taken on there are no hours.
        price: !enterprise.services.some(canBeBought) || enterprise.services.some(hasPrice),
        hours: enterprise.jobTypes.length === 0 || enterprise.hoursFrom !== undefined,
        openingHours: enterprise.openingHours.length > 0,
        access: enterprise.access !== undefined,
        targetGroups: enterprise.targetGroups.length > 0,
        staff: enterprise.staff.length > 0,
        founded: enterprise.founded !== undefined,
        legalForm: enterprise.legalForm !== undefined,
        cvr: enterprise.cvr !== undefined,
      });

/** What nobody has told of a service, with the ways to reach who does it, in the order of `missableFacts`. */
export const missingOfService = (service: Service): MissableFact[] =>
  service.enterprise.isHistorical
    ? []
    : listMissing({
        ...contactOf(service.enterprise),
        // Nobody orders what is not for sale.
        ...(canBeBought(service) && {
          price: hasPrice(service),
          leadTime: service.leadTime !== undefined,
          capacity: service.capacity !== undefined,
          minimumOrder: service.minimumOrder !== undefined,
          area: isAreaKnown(service),
        }),
      });

const isAreaKnown = (service: Service): boolean => {
  const { towns, km } = areaOfService(service);
  return towns.length > 0 || km !== undefined;
};

const hasPrice = ({ priceBasis }: Service): boolean => priceBasis !== undefined;

/** Whether there is any telephone and so on, be it only the one for buyers or for those who look for work. */
function contactOf({ contact, address }: Enterprise) {
  const { sales, jobs, belongsTo } = contact;
  return {
    phone: (contact.phone ?? sales?.phone ?? jobs?.phone) !== undefined,
    email: (contact.email ?? sales?.email ?? jobs?.email) !== undefined,
    // A number that is somebody else's is known, and not the enterprise's own.
    ownPhone: !contact.phone || !belongsTo || (sales?.phone ?? jobs?.phone) !== undefined,
    ownEmail: !contact.email || !belongsTo || (sales?.email ?? jobs?.email) !== undefined,
    web: contact.web !== undefined,
    address: address?.street !== undefined,
  };
}

const listMissing = (known: Partial<Record<MissableFact, boolean>>): MissableFact[] =>
  missableFacts.filter((fact) => known[fact] === false);
