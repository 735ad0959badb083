import type {
  LocalBusiness,
  Organization,
  PostalAddress,
  Service as ServiceThing,
  Thing,
  WithContext,
} from 'schema-dts';
import { areaOfService } from './delivery-area.ts';
import type { Enterprise, Service } from './directory.ts';
import { positionOf } from './map/position-of.ts';
import { buyableServices } from './relate.ts';

const context = 'https://schema.org';

/** Where an enterprise is, for search engines: the parts that are known. */
export const describeAddress = (address: NonNullable<Enterprise['address']>): PostalAddress => ({
  '@type': 'PostalAddress',
  addressLocality: address.town,
  addressCountry: 'DK',
  ...(address.street && { streetAddress: address.street }),
  ...(address.postalCode && { postalCode: address.postalCode }),
});

/**
 * An enterprise for search engines: only what is known, nothing derived from guesses. `pictures` are whole addresses of
 * its main picture and its logo, where there are any.
 */
export function describeEnterprise(
  enterprise: Enterprise,
  url: string,
  pictures: { image?: string | undefined; logo?: string | undefined } = {},
): WithContext<Thing> {
  const { address, contact } = enterprise;
  const offers = enterprise.pausedUntil ? [] : buyableServices(enterprise.services);
  const type = address?.street ? 'LocalBusiness' : 'Organization';
  const thing: WithContext<LocalBusiness | Organization> = {
    '@context': context,
    '@type': type,
    name: enterprise.name,
    description: enterprise.summary,
    url,
    ...(pictures.image && { image: pictures.image }),
    ...(pictures.logo && { logo: pictures.logo }),
    ...(contact.web && { sameAs: contact.web }),
    // What belongs to somebody else is no number of this enterprise.
    ...(contact.phone && !contact.belongsTo && { telephone: contact.phone }),
    ...(contact.email && !contact.belongsTo && { email: contact.email }),
    ...(enterprise.founded && { foundingDate: enterprise.founded }),
    ...(enterprise.cvr && { taxID: enterprise.cvr }),
    ...(address && { address: describeAddress(address) }),
    ...(offers.length > 0 && {
      makesOffer: offers.map((service) => ({
        '@type': 'Offer' as const,
        itemOffered: {
          '@type': 'Service' as const,
          name: service.title,
          description: service.summary,
        },
      })),
    }),
  };
  return thing;
}

/** A service for search engines. */
export function describeService(service: Service, url: string): WithContext<Thing> {
  const thing: WithContext<ServiceThing> = {
    '@context': context,
    '@type': 'Service',
    name: service.title,
    description: service.summary,
    serviceType: service.taskType.title,
    url,
    provider: { '@type': 'Organization', name: service.enterprise.name },
    ...areaServed(service),
  };
  return thing;
}

function areaServed(service: Service): Pick<ServiceThing, 'areaServed'> {
  const { towns, km } = areaOfService(service);
  if (km === undefined) return towns.length > 0 ? { areaServed: [...towns] } : {};
  const position = positionOf(service.enterprise);
  if (position === undefined) return {};
  const { latitude, longitude } = position;
  return {
    areaServed: {
      '@type': 'GeoCircle',
      geoMidpoint: { '@type': 'GeoCoordinates', latitude, longitude },
      // In metres.
      geoRadius: String(km * 1000),
    },
  };
}
