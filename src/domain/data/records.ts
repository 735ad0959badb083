import { type Channel, contactWays, precisions, statuses } from '../../schema/enterprise.ts';
import type { Source } from '../../schema/fields.ts';
import { deliveries, supplies } from '../../schema/service.ts';
import type { EnterpriseRecord, ServiceRecord } from '../../schema/open-data.ts';
import type { Enterprise, Service } from '../directory.ts';
import { positionOf } from '../map/position-of.ts';

/** What a record is known by: its id, and the address of its page. */
export interface Known {
  id: string;
  url: string;
}

/** Whether an enterprise is open, in the word of the content. */
export const statusOf = (enterprise: Enterprise) =>
  statuses.toDanish(
    enterprise.isHistorical ? 'historical' : enterprise.isUnclear ? 'unclear' : 'active',
  );

const slugsOf = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);
const titlesOf = (items: readonly { title: string }[]) => items.map(({ title }) => title);

/** In a joint directory, whose an entry is and what its texts may be used for. */
const keeperRecord = ({ keeper }: Enterprise) =>
  keeper === undefined
    ? {}
    : { kommune: keeper.municipality.name, licens: keeper.municipality.licence };

const channelRecord = (channel: Channel | undefined) => ({
  telefon: channel?.phone,
  email: channel?.email,
});

const sourceRecords = (sources: readonly Source[]) =>
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
 * @param known the address of the enterprise's page, and what it is known by for good.
 */
export function enterpriseRecord(enterprise: Enterprise, known: Known): EnterpriseRecord {
  const { address, contact, registered, confirmed, seenByPlace } = enterprise;
  const position = positionOf(enterprise);
  return {
    id: known.id,
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
    aabneDage: enterprise.openDays.map((openDay) => ({
      titel: openDay.title,
      fra: openDay.from,
      til: openDay.until,
      tid: openDay.time,
      om: openDay.about,
      kilde: openDay.source,
      set: openDay.seen,
      web: openDay.web,
    })),
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
    side: known.url,
  };
}

/**
 * A service as a record, in the same way as an enterprise. `nabo` and `status` are those of the enterprise that sells
 * it.
 * @param known the address of the service's page, and what it is known by for good.
 */
export function serviceRecord(service: Service, known: Known): ServiceRecord {
  const { enterprise, taskType } = service;
  return {
    id: known.id,
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
    side: known.url,
  };
}
