import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Enterprise, Service } from './directory.ts';

/** A flat record of open data: Danish names as in the content, text or nothing. Lists are joined by ` | `. */
export type DataRecord = Record<string, string | number | undefined>;

const list = (items: readonly (string | number)[]) =>
  items.length === 0 ? undefined : items.join(' | ');

/** A place as a flat record. `adresse` is the page's address. */
export function enterpriseRecord(enterprise: Enterprise, url: string): DataRecord {
  const { address, contact } = enterprise;
  return {
    slug: enterprise.slug,
    navn: enterprise.name,
    art: enterprise.kind.title,
    resume: enterprise.summary,
    letLaest: enterprise.easyRead,
    vej: address?.street,
    postnr: address?.postalCode,
    by: address?.town,
    telefon: contact.phone,
    email: contact.email,
    web: contact.web,
    cvr: enterprise.cvr,
    pNummer: enterprise.productionUnit,
    juridiskForm: enterprise.legalForm,
    grundlagt: enterprise.founded,
    rsvSet: enterprise.registered?.seen,
    rsvKilde: enterprise.registered?.source,
    bekraeftet: enterprise.confirmed?.date,
    maalgrupper: list(enterprise.targetGroups.map(({ title }) => title)),
    jobtyper: list(enterprise.jobTypes.map(({ title }) => title)),
    timerPrUgeFra: enterprise.hoursFrom,
    hensyn: list(enterprise.considerations.map(({ title }) => title)),
    verdensmaal: list(enterprise.globalGoals),
    status: enterprise.isHistorical ? 'historisk' : 'aktiv',
    kilder: list(enterprise.sources.map(({ title, url: address }) => address ?? title)),
    side: url,
  };
}

/** A service as a flat record. */
export function serviceRecord(service: Service, url: string): DataRecord {
  return {
    slug: service.slug,
    titel: service.title,
    virksomhed: service.enterprise.slug,
    opgavetype: service.taskType.slug,
    resume: service.summary,
    leveringsform: list(service.delivery),
    kapacitet: service.capacity,
    leveringstid: service.leadTime,
    mindsteordre: service.minimumOrder,
    omraade: list(service.area),
    prisgrundlag: service.priceBasis,
    referencer: list(service.references),
    status: service.enterprise.isHistorical ? 'historisk' : 'aktiv',
    side: url,
  };
}

/** Open places with a position as GeoJSON (RFC 7946). A place known by town only says so in `praecision`. */
export function enterprisesGeoJson(enterprises: readonly Enterprise[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: enterprises.flatMap((enterprise): Feature<Point>[] => {
      const exact = enterprise.address;
      const latitude = exact?.latitude ?? enterprise.town?.latitude;
      const longitude = exact?.longitude ?? enterprise.town?.longitude;
      if (enterprise.isHistorical || latitude === undefined || longitude === undefined) return [];
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [longitude, latitude] },
          properties: {
            slug: enterprise.slug,
            navn: enterprise.name,
            art: enterprise.kind.title,
            by: exact?.town,
            praecision:
              exact?.latitude !== undefined && exact.precision === 'address' ? 'adresse' : 'by',
          },
        },
      ];
    }),
  };
}
