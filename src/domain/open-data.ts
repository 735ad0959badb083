import type { Feature, FeatureCollection, Point } from 'geojson';
import { type Channel, contactWays, precisions, statuses } from '../schema/enterprise.ts';
import type { Source } from '../schema/fields.ts';
import { deliveries, supplies } from '../schema/service.ts';
import type { Enterprise, Service } from './directory.ts';
import { positionOf } from './map/position-of.ts';

/** What a field of open data can hold. Undefined: not known; a JSON file leaves the field out. */
type DataValue = string | number | boolean | undefined | readonly DataValue[] | DataRecord;

/** A record of open data: the Danish fields of the file it comes from, in the same groups. */
export interface DataRecord {
  readonly [field: string]: DataValue;
}

/** A record as one row of a table: groups are written `gruppe.felt`, lists in one cell. */
export type DataRow = Record<string, string | number | undefined>;

const statusOf = (enterprise: Enterprise) =>
  statuses.toDanish(
    enterprise.isHistorical ? 'historical' : enterprise.isUnclear ? 'unclear' : 'active',
  );

const slugsOf = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);
const titlesOf = (items: readonly { title: string }[]) => items.map(({ title }) => title);

/** In a joint directory, whose an entry is and what its texts may be used for. */
const keeperRecord = ({ keeper }: Enterprise): DataRecord =>
  keeper === undefined
    ? {}
    : { kommune: keeper.municipality.name, licens: keeper.municipality.licence };

const channelRecord = (channel: Channel | undefined): DataRecord => ({
  telefon: channel?.phone,
  email: channel?.email,
});

const sourceRecords = (sources: readonly Source[]): DataRecord[] =>
  sources.map(({ title, url, date, mentionsOnly }) => ({
    titel: title,
    url,
    dato: date,
    // Only where it is so, as in the files.
    kunNaevnt: mentionsOnly || undefined,
  }));

/**
 * An enterprise as a record. What points at another file does so by its slug, as in the content, and has the title
 * beside it: `art` and `artTitel`. `adresse` has the position that the map shows, and how exact it is.
 * @param url the address of the enterprise's page.
 */
export function enterpriseRecord(enterprise: Enterprise, url: string): DataRecord {
  const { address, contact, registered, confirmed, seenByPlace } = enterprise;
  const position = positionOf(enterprise);
  return {
    slug: enterprise.slug,
    navn: enterprise.name,
    art: enterprise.kind.slug,
    artTitel: enterprise.kind.title,
    resume: enterprise.summary,
    letLaest: enterprise.easyRead,
    nabo: enterprise.neighbour?.municipality,
    ...keeperRecord(enterprise),
    adresse: {
      vej: address?.street,
      postnr: address?.postalCode,
      by: address?.town,
      bredde: position?.latitude,
      laengde: position?.longitude,
      praecision: position && precisions.toDanish(position.isExact ? 'address' : 'town'),
    },
    kontakt: {
      telefon: contact.phone,
      email: contact.email,
      web: contact.web,
      salg: channelRecord(contact.sales),
      job: channelRecord(contact.jobs),
      sms: contact.sms,
      kontaktform: contact.ways.map((way) => contactWays.toDanish(way)),
      svarInden: contact.answersWithin,
      hoererTil: contact.belongsTo,
      note: contact.note,
    },
    aabningstider: enterprise.openingHours,
    besoeg: enterprise.visits,
    foerBesoeg: enterprise.beforeVisit,
    foersteDag: enterprise.firstDay,
    adgang: enterprise.access,
    bus: enterprise.bus,
    kanIkke: enterprise.limits,
    leverer: {
      byer: enterprise.deliversTo?.towns,
      andreByer: enterprise.deliversTo?.otherTowns,
      km: enterprise.deliversTo?.km,
    },
    pauseTil: enterprise.pausedUntil,
    drevetAfKommune: enterprise.isMunicipal,
    cvr: enterprise.cvr,
    pNummer: enterprise.productionUnit,
    juridiskForm: enterprise.legalForm,
    grundlagt: enterprise.founded,
    rsv: { set: registered?.seen, kilde: registered?.source },
    setAfStedet: seenByPlace,
    bekraeftet: { dato: confirmed?.date, af: confirmed?.by },
    maalgrupper: slugsOf(enterprise.targetGroups),
    maalgrupperTitler: titlesOf(enterprise.targetGroups),
    jobtyper: slugsOf(enterprise.jobTypes),
    jobtyperTitler: titlesOf(enterprise.jobTypes),
    timerPrUgeFra: enterprise.hoursFrom,
    hensyn: slugsOf(enterprise.considerations),
    hensynTitler: titlesOf(enterprise.considerations),
    ledigeJob: enterprise.vacancies.map((job) => ({
      titel: job.title,
      jobtype: job.jobType?.slug,
      timer: job.hours,
      om: job.about,
      web: job.web,
      opslaaet: job.posted,
      frist: job.deadline,
    })),
    ansatte: enterprise.staff.map(({ count, what, counted }) => ({
      antal: count,
      hvad: what,
      opgjort: counted,
    })),
    verdensmaal: enterprise.globalGoals,
    soegeord: enterprise.searchWords,
    kilder: sourceRecords(enterprise.sources),
    status: statusOf(enterprise),
    tidligereSlugs: enterprise.formerSlugs,
    side: url,
  };
}

/**
 * A service as a record, in the same way as an enterprise. `nabo` and `status` are those of the enterprise that sells
 * it.
 * @param url the address of the service's page.
 */
export function serviceRecord(service: Service, url: string): DataRecord {
  const { enterprise, taskType } = service;
  return {
    slug: service.slug,
    titel: service.title,
    virksomhed: enterprise.slug,
    virksomhedNavn: enterprise.name,
    nabo: enterprise.neighbour?.municipality,
    ...keeperRecord(enterprise),
    opgavetype: taskType.slug,
    opgavetypeTitel: taskType.title,
    resume: service.summary,
    slags: service.supply && supplies.toDanish(service.supply),
    leveringsform: service.delivery.map((way) => deliveries.toDanish(way)),
    kapacitet: service.capacity,
    leveringstid: service.leadTime,
    mindsteordre: service.minimumOrder,
    omraade: service.area,
    prisgrundlag: service.priceBasis,
    referencer: service.references,
    soegeord: service.searchWords,
    kilder: sourceRecords(service.sources),
    tidligereSlugs: service.formerSlugs,
    status: statusOf(enterprise),
    side: url,
  };
}

const isGroup = (value: DataValue): value is DataRecord =>
  typeof value === 'object' && !Array.isArray(value);

/** A record as a row. Items of a list are told apart by ` | `; the fields of an item by `; `, each with its name. */
export function toRow(record: DataRecord): DataRow {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]): [string, string | number | undefined][] =>
      isGroup(value)
        ? Object.entries(toRow(value)).map(([inner, cell]) => [`${field}.${inner}`, cell])
        : [[field, toCell(value)]],
    ),
  );
}

function toCell(value: DataValue): string | number | undefined {
  if (typeof value === 'boolean') return String(value);
  // What begins with a plus would be disarmed as a formula; a number of the telephone is none.
  if (typeof value === 'string') return value.replace(/^\+45(?=(?: \d\d){4}$)/, '0045');
  if (typeof value !== 'object') return value;
  const items = Array.isArray(value) ? value : [value];
  return items.length === 0
    ? undefined
    : items
        .map((item: DataValue) => (isGroup(item) ? nameParts(item) : (toCell(item) ?? '')))
        .join(' | ');
}

const nameParts = (item: DataRecord): string =>
  Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}: ${String(toCell(value))}`)
    .join('; ');

/** Open enterprises with a position as GeoJSON (RFC 7946). An enterprise known by town only says so in `praecision`. */
export function enterprisesGeoJson(enterprises: readonly Enterprise[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: enterprises.flatMap((enterprise): Feature<Point>[] => {
      const position = positionOf(enterprise);
      if (enterprise.isHistorical || position === undefined) return [];
      return [
        {
          type: 'Feature',
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
    }),
  };
}
